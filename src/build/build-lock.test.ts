import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const module = pathToFileURL(join(import.meta.dirname, 'build-lock.ts')).href;

/** Takes the lock as often as it can for a second, each time looks whether it is alone, and tells how often it had it. */
const builder = `
import { rmdirSync, mkdirSync } from 'node:fs';
import { BusyError, lock } from '${module}';
let had = 0;
for (const end = Date.now() + 1000; Date.now() < end; ) {
  try {
    const unlock = lock(['lock', 'site-lock']);
    mkdirSync('alone');
    rmdirSync('alone');
    had += 1;
    unlock();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
  }
}
console.log(had);
`;

test('of many that would build at once one may, also after a build that was killed', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    const killed = `import { lock } from '${module}'; lock(['lock', 'site-lock']); process.kill(process.pid, 'SIGKILL');`;
    assert.equal(spawnSync(process.execPath, ['--eval', killed], { cwd }).signal, 'SIGKILL');
    const told = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['--eval', builder], {
          cwd,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const [output, errors] = await Promise.all(
          [child.stdout, child.stderr].map(async (stream) =>
            (await stream.setEncoding('utf8').toArray()).join(''),
          ),
        );
        return { had: Number(output), errors };
      }),
    );
    for (const { had, errors } of told) {
      assert.equal(errors, '');
      assert.ok(had > 0, 'Each has its turn.');
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

test('a lock of another machine is believed, and what to do is said; what is no lock is named', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'lock-'));
  const attempt = () => {
    const code = `import { lock } from '${module}'; try { lock(['lock'])() } catch ({ message }) { console.log(message) }`;
    return spawnSync(process.execPath, ['--eval', code], { cwd, encoding: 'utf8' }).stdout.trim();
  };
  const leave = (name: string) => {
    rmSync(join(cwd, 'lock'), { recursive: true, force: true });
    mkdirSync(join(cwd, 'lock'));
    writeFileSync(join(cwd, 'lock', name), '');
  };
  try {
    leave('1@elsewhere@77');
    assert.equal(
      attempt(),
      'Another build is at work here (process 1 on elsewhere). Wait for it; if it is no more, remove lock.',
    );
    leave('notes.txt');
    assert.equal(attempt(), `${join('lock', 'notes.txt')} is not what a build leaves there. Remove it.`);
    // A live process that has the number of one that was killed, here or in a container of this name.
    leave(`${process.pid}@${encodeURIComponent(hostname())}@1`);
    assert.equal(attempt(), '');
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
