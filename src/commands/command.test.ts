import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Command } from './command.ts';
import { heard } from './listen.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every command of package.json by the name that people type, with its file. */
const files = Object.entries(scripts).flatMap(([name, script]): [name: string, file: string][] => {
  const file = /^node (src\S+\.ts)$/.exec(script)?.[1];
  return file === undefined ? [] : [[name, file]];
});

async function commandIn(file: string): Promise<Command> {
  const exported = Object.values(await import(pathToFileURL(resolve(file)).href));
  const command = exported.find(
    (each): each is Command => typeof each === 'object' && 'usage' in (each ?? {}),
  );
  assert.ok(command, `${file} exports no command.`);
  return command;
}

test('every command says what it does, and ends with 2 when it is called wrongly', async () => {
  assert.ok(files.length > 10);
  for (const [name, file] of files) {
    const command = await commandIn(file);
    const asked = await heard(command, { words: ['--help'] });
    assert.deepEqual([asked.status, asked.stderr], [0, ''], name);
    assert.match(asked.stdout, /^Usage: npm /, name);
    // What follows npm test is Playwright's to know.
    if (name === 'test') continue;
    const misused = await heard(command, { words: ['--record'] });
    assert.equal(misused.status, 2, name);
    assert.match(misused.stderr, /\n\nUsage: npm /, name);
  }
  assert.equal((await heard(await commandIn('src/commands/new.ts'), {})).status, 2);
  const gone = { words: ['import', 'gone.bib'], content: 'e2e/fixture' };
  assert.equal((await heard(await commandIn('src/commands/sources.ts'), gone)).status, 2);
});

test('as a program of its own, a command ends with the same status', () => {
  const status = (...words: string[]) =>
    spawnSync(process.execPath, ['src/commands/build.ts', ...words]).status;
  assert.deepEqual([status('--help'), status('--record')], [0, 2]);
});

test('a build that has too little memory says so before Node ends it', async () => {
  const words = ['--max-old-space-size=40', 'src/commands/build.ts'];
  const env = { ...process.env, CONTENT_DIR: 'not-there', SITE_DIR: join(tmpdir(), `none-${process.pid}`) };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  // What becomes of the build is not waited for.
  const [first] = await once(child.stderr.setEncoding('utf8'), 'data');
  child.kill('SIGKILL');
  assert.match(first, /^Node may use \d+ MB here, .* NODE_OPTIONS=--max-old-space-size=1000\n/);
});

test('a command ends, whatever Node would still wait for', {
  skip: process.platform === 'win32' && 'Windows has no pipes of this kind.',
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'end-'));
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  // A thread of Node opens what nobody writes to: told to exit, Node waits for it.
  const code = `
import { open } from 'node:fs';
import { runCommand } from '${pathToFileURL(resolve('src/commands/command.ts')).href}';
open('${pipe}', 'r', () => {});
await runCommand({ usage: '', run: async () => 3 });
process.on('exit', (code) => console.log('told of ' + code));
setTimeout(() => process.exit(), 20);
`;
  const words = ['--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  rmSync(folder, { recursive: true });
  assert.deepEqual([status, stdout, stderr], [3, 'told of 3\n', '']);
});

test('a setting that is wrong is told before a command begins', async () => {
  const { status, stderr } = await heard(await commandIn('src/commands/build.ts'), {
    environment: { PORT: 'x', BASE_PATH: 'a b' },
  });
  assert.equal(status, 1);
  assert.equal(stderr.trimEnd().split('\n').length, 2);
});

test('--help and a wrong word load nothing that a command needs for its work', () => {
  const light =
    /^(?:node:\S+|\.\.?\/(?:commands\/)?command\.ts|\.\/build\.ts|\.\.\/config\.ts|\S+-error\.ts)$/;
  const heavy = files.flatMap(([, file]) => {
    const imported = readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?'([^']+)';/gm);
    return [...imported].map(([, path = '']) => path).filter((path) => !light.test(path));
  });
  assert.deepEqual(heavy, []);
});
