import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutation, mutations } from './mutations.ts';
import { browserConfig, firstFailure, type Tests } from './promise-tests.ts';

/*
 * Whether the tests would notice: each promise is broken in at least two ways, in a copy of the project, and the tests that the
 * table of promises names for it are run. A mutation that they let pass is a survivor: a promise that nobody keeps.
 */

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
    .filter((promise) => mutationsOf(promise).length < 2)
    .map((promise) => `Fewer than two mutations: ${promise}`);
  const strange = Object.keys(mutations)
    .filter((start) => all.filter((promise) => promise.startsWith(start)).length !== 1)
    .map((start) => `No promise, or several: ${start}`);
  const gone = Object.values(mutations)
    .flat()
    .filter((mutation) => !isThere(mutation))
    .map(({ file, from }) => `Not there, or not once, in ${file}: ${oneLine(from)}`);
  return [...few, ...strange, ...gone];
}

const isThere = ({ file, from }: Mutation): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').split(from).length === 2;

const mutationsOf = (promise: string): Mutation[] =>
  Object.entries(mutations).find(([start]) => promise.startsWith(start))?.[1] ?? [];

interface Attempt {
  mutation: Mutation;
  promise: string;
  tests: Tests;
}

/** What is to be tried for the promises that have one of the words: what costs least first, what takes the same tests together. */
function attemptsFor(words: string[]): Attempt[] {
  const attempts = [...promises()]
    .filter(([promise]) => words.length === 0 || words.some((word) => promise.includes(word)))
    .flatMap(([promise, files]) =>
      mutationsOf(promise)
        .filter(isThere)
        .map((mutation) => ({ mutation, promise, tests: testsOf(files, mutation) })),
    );
  const cost = ({ tests: { files } }: Attempt): number =>
    Number(files.includes('src/commands/build.test.ts')) +
    2 * Number(files.some((file) => file.endsWith('.spec.ts')));
  return attempts.sort((a, b) => cost(a) - cost(b));
}

const testsOf = (files: string[], { by, only }: Mutation): Tests => ({
  files: files.filter((file) => by === undefined || file === by),
  ...(only && { only }),
});

/**
 * @param from the number of the attempt to begin with, to go on where a run was ended
 * @returns how many survive, or are stale
 */
export async function breakAll(
  words: string[],
  from: number,
  print: (line: string) => void,
): Promise<number> {
  const stale = staleMutations();
  for (const line of stale) print(`STALE  ${line}`);
  const all = attemptsFor(words);
  const attempts = all.slice(from - 1);
  const project = copyProject();
  let survivors = stale.length;
  try {
    // All of them before the first edit: the sites that they need are built once.
    const failing = new Map<string, string>();
    for (const tests of new Map(attempts.map(({ tests }) => [nameOf(tests), tests])).values()) {
      const failure = await firstFailure(project, tests);
      if (failure === undefined) continue;
      failing.set(nameOf(tests), failure);
      print(`FAILS WITHOUT ANY EDIT  ${nameOf(tests)}: ${failure}`);
    }
    for (const [index, { mutation, promise, tests }] of attempts.entries()) {
      const known = failing.get(nameOf(tests));
      const noticed = known === undefined ? await broken(project, mutation, tests) : undefined;
      if (noticed === undefined) survivors += 1;
      const number = `${from + index}/${all.length}`;
      const { file, from: was, to } = mutation;
      const what = `${file}: ${oneLine(was)} → ${oneLine(to) || '(nothing)'}`;
      if (noticed !== undefined) print(`${number}  noticed  ${what}\n    by ${noticed}`);
      else print(`${number}  ${known === undefined ? 'SURVIVES' : 'NOT TRIED'}  ${what}\n    ${promise}`);
    }
  } finally {
    rmSync(project, { recursive: true });
  }
  print(
    survivors === 0
      ? `No survivor of ${attempts.length}.`
      : `${survivors} of ${attempts.length} survive, or cannot be tried.`,
  );
  return survivors;
}

const nameOf = ({ files, only }: Tests): string => `${files.join(', ')}${only ? ` (${only})` : ''}`;

/** What notices a mutation: the first test that fails. */
async function broken(
  project: string,
  { file, from, to }: Mutation,
  tests: Tests,
): Promise<string | undefined> {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  try {
    return await firstFailure(project, tests);
  } finally {
    writeFileSync(path, text);
  }
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
