import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { replaced, withContent } from '../library/fixture.ts';

// Who stops listening ("| head") or gives nothing to read gets no trace, and the status that there is.

function checked(
  content: string,
  stdio: ('ignore' | 'pipe')[],
  close: boolean,
): Promise<[number | null, string]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/commands/check.ts', '--json'], {
      env: { ...process.env, CONTENT_DIR: content, GITHUB_ACTIONS: '' },
      stdio: ['ignore', ...stdio],
    });
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    if (close) child.stdout?.destroy();
    child.on('close', (code) => resolve([code, errors]));
  });
}

test('a command whose listener has gone ends without a trace', () =>
  withContent(replaced('terms.yaml', 'definition', 'defintion'), async (folder) => {
    for (const [stdio, close] of [
      [['pipe', 'pipe'], true],
      [['ignore', 'pipe'], false],
    ] as const) {
      const [code, errors] = await checked(folder, [...stdio], close);
      assert.equal(code, 1, errors);
      assert.equal(errors, '');
    }
  }));

test('a file that may not be read is named', () =>
  withContent({}, async (folder) => {
    const child = spawn(process.execPath, ['--import', './src/build/fault.ts', 'src/commands/check.ts'], {
      env: { ...process.env, CONTENT_DIR: folder, GITHUB_ACTIONS: '', FAULT: 'openSync terms.yaml EACCES' },
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const code = await new Promise((resolve) => void child.on('close', resolve));
    assert.equal(code, 1);
    assert.match(
      errors,
      /terms\.yaml:1:1 {2}unreadable-file\n {2}It cannot be read \(EACCES\)\.\n {2}Look at its permissions\./,
    );
  }));
