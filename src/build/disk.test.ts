import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { soundContent } from '../library/fixture.ts';
import { copyProject } from './copied-project.ts';

test('a disk that is really full, or really read-only, is told in one sentence', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    context.skip('no disk can be mounted here');
    return;
  }
  const build = () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
    return { status, last: stderr.trimEnd().split('\n').at(-1) };
  };
  try {
    copyProject(folder);
    for (const [file, text] of Object.entries(soundContent)) {
      mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
      writeFileSync(join(folder, 'content', file), text);
    }
    // Room to begin, and not to end: the index is written, the pages are not.
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(bavail * bsize - 500 * 1024));
    const full = build();
    assert.equal(full.status, 1);
    assert.match(full.last ?? '', /^The disk is full\b.*\. The site that stood is untouched\.$/);

    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const fixed = build();
    assert.equal(fixed.status, 1);
    assert.match(
      fixed.last ?? '',
      /^The disk cannot be written to\b.*\. The site that stood is untouched\.$/,
    );
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});
