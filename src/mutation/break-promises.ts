import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withoutSettings } from '../config.ts';
import { type Mutation, mutations } from './mutations.ts';

/*
 * Whether the tests would notice: each promise is broken in at least two ways, in a copy of the project, and the tests that the
 * table of promises names for it are run. A mutation that they let pass is a survivor: a promise that nobody keeps.
 */

/** Longer than any of these tests takes, in milliseconds; one that hangs has noticed. */
const patience = 600_000;

/** The promises, each with the files of its tests. */
export function promises(): Map<string, string[]> {
  const [, rest = ''] = readFileSync('.github/CONTRIBUTING.md', 'utf8').split(
    '### What is promised, and what tests it',
  );
  const [table = ''] = rest.split('\n### ');
  const rows = [...table.matchAll(/^\| (?!promise|-)(.+?) *\| (.*?) *\|$/gm)];
  return new Map(
    rows.map(([, promise = '', tests = '']) => [
      promise,
      [...tests.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].map(([, file = '']) => file),
    ]),
  );
}

/** What is wrong with the list: a promise with fewer than two mutations, a mutation of what is no promise or no longer there. */
export function staleMutations(): string[] {
  const all = [...promises().keys()];
  const few = all
    .filter((promise) => (mutationsOf(promise)?.length ?? 0) < 2)
    .map((promise) => `Fewer than two mutations: ${promise}`);
  const strange = Object.keys(mutations)
    .filter((start) => all.filter((promise) => promise.startsWith(start)).length !== 1)
    .map((start) => `No promise, or several: ${start}`);
  const gone = Object.values(mutations)
    .flat()
    .filter(({ file, from }) => readFileSync(file, 'utf8').split(from).length !== 2)
    .map(({ file, from }) => `Not there, or not once, in ${file}: ${from}`);
  return [...few, ...strange, ...gone];
}

const mutationsOf = (promise: string): Mutation[] | undefined =>
  Object.entries(mutations).find(([start]) => promise.startsWith(start))?.[1];

/** @returns how many survive, or are stale */
export async function breakAll(words: string[], print: (line: string) => void): Promise<number> {
  const stale = staleMutations();
  for (const line of stale) print(line);
  const project = copyProject();
  let survivors = stale.length;
  let tried = 0;
  try {
    for (const [promise, tests] of promises()) {
      if (words.length > 0 && !words.some((word) => promise.includes(word))) continue;
      for (const mutation of mutationsOf(promise) ?? []) {
        const path = join(project, mutation.file);
        const text = readFileSync(path, 'utf8');
        if (text.split(mutation.from).length !== 2) continue;
        const sound = await isNoticed(project, tests, mutation.only, true);
        writeFileSync(
          path,
          text.replace(mutation.from, () => mutation.to),
        );
        const noticed = await isNoticed(project, tests, mutation.only, false);
        writeFileSync(path, text);
        tried += 1;
        const edit = `${mutation.file}: ${oneLine(mutation.from)} → ${oneLine(mutation.to) || '(nothing)'}`;
        if (sound) print(`FAILS WITHOUT IT  ${promise}\n  ${edit}`);
        else if (!noticed) print(`SURVIVES  ${promise}\n  ${edit}`);
        else print(`noticed  ${edit}`);
        if (sound || !noticed) survivors += 1;
      }
    }
  } finally {
    rmSync(project, { recursive: true });
  }
  print(survivors === 0 ? `No survivor of ${tried}.` : `${survivors} of ${tried} survive or are stale.`);
  return survivors;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 90);

function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of stdout.split('\n').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, join(folder, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'e2e/mutate.config.ts'), browserConfig);
  return folder;
}

/** As the tests are configured, but with the site alone that these need, and an end at the first failure. */
const browserConfig = `import config from './playwright.config.ts';
import { fixture, made, site } from './sites.ts';
export default {
  ...config,
  retries: 0,
  maxFailures: 1,
  projects: config.projects.filter(({ name }) => name === process.env.MUTATED),
  webServer: config.webServer
    .filter((server) => server.port === { engine: fixture, content: site, chromium: made }[process.env.MUTATED].port)
    .map((server) => ({ ...server, command: server.command.includes('build.ts') ? server.command : 'node src/commands/build.ts && ' + server.command, timeout: 300_000 })),
};
`;

/** What came of tests in a project where nothing has been changed, by what was run. */
const before = new Map<string, boolean>();

/** Whether any of the tests fails; of the copy as it is, each is run but once. */
async function isNoticed(
  project: string,
  tests: string[],
  only: string | undefined,
  unchanged: boolean,
): Promise<boolean> {
  const known = `${tests.join()} ${only}`;
  const found = unchanged ? before.get(known) : undefined;
  if (found !== undefined) return found;
  const result = await anyFails(project, tests, only);
  if (unchanged) before.set(known, result);
  return result;
}

async function anyFails(project: string, tests: string[], only?: string): Promise<boolean> {
  const units = tests.filter((file) => file.endsWith('.test.ts'));
  const specs = tests.filter((file) => file.endsWith('.spec.ts') && !file.includes('/engines/'));
  if (units.length > 0 && (await fails(project, ['node', '--test', ...units]))) return true;
  const ofContent = specs.filter((file) => file.includes('/content/'));
  const ofFixture = specs.filter((file) => !file.includes('/content/'));
  for (const [name, some] of [
    ['engine', ofFixture],
    ['content', ofContent],
  ] as const) {
    if (some.length === 0) continue;
    const grep = only ? ['-g', only] : [];
    const command = ['playwright', 'test', '--config', 'e2e/mutate.config.ts', ...some, ...grep];
    if (await fails(project, command, { MUTATED: name })) return true;
  }
  return false;
}

/** Whether a command ends with another status than 0, or not at all. */
function fails(
  cwd: string,
  [name = '', ...words]: string[],
  environment: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(name, words, {
      cwd,
      detached: true,
      stdio: 'ignore',
      env: { ...withoutSettings(process.env), ...environment },
    });
    const end = (failed: boolean) => {
      clearTimeout(timer);
      try {
        // A server that its test has left behind would answer the next one.
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // All of them are gone.
      }
      done(failed);
    };
    const timer = setTimeout(() => end(true), patience);
    child.on('error', () => end(true));
    child.on('exit', (code) => end(code !== 0));
  });
}
