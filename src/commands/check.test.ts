import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { type Changes, replaced, soundContent, withContent } from '../library/fixture.ts';
import { addresses } from './addresses.ts';
import { check as checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { hosting } from './hosting.ts';
import { heard } from './listen.ts';
import { verify } from './verify.ts';

// The command, as an author or a workflow runs it: in this process, and once in one of its own.

const check = (changes: Changes, words: string[] = [], environment = {}) =>
  run(checkCommand, changes, words, environment);

const run = (command: Command, changes: Changes, words: string[], environment = {}) =>
  withContent(changes, async (content) => {
    const { status, stdout, stderr } = await heard(command, { content, words, environment });
    return { status, stdout, stderr: stderr.replaceAll(content, 'content') };
  });

const broken = {
  ...replaced('terms.yaml', 'definition', 'defintion'),
  ...replaced('documents/report/01-hive.mdx', '[Doe](@doe-2019)', '[Doe](@do-2019)', 'A hive', 'A, {1} hive'),
};

describe('npm run check', () => {
  test('says that sound content is sound', async () => {
    const { status, stdout } = await check({});
    assert.deepEqual([status, stdout], [0, 'The content is sound: 2 documents, 3 paragraphs.\n']);
  });

  test('does so as a program of its own, with the status that it ends with', async () => {
    await withContent(broken, async (folder) => {
      const { stderr } = await heard(checkCommand, { content: folder });
      const env = { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: folder };
      const spawned = spawnSync(process.execPath, ['src/commands/check.ts'], { encoding: 'utf8', env });
      assert.deepEqual([spawned.status, spawned.stdout, spawned.stderr], [1, '', stderr]);
    });
  });

  test('shows the lines, file by file, and fails', async () => {
    const { status, stderr } = await check(broken);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `content/documents/report/01-hive.mdx:10:18  unknown-element
  10 | <Page n="1" />A, {1} hive holds <Stat is="bees" /> bees.[^1] Of these <Stat is="workers" /…
     |                  ^
  An {expression} is not allowed in a text.
  Write \\{ where a brace is meant; texts have no code and no comments.

content/documents/report/01-hive.mdx:14:63  unknown-source
  14 | <Page n="2" />The other <Stat is="drones" /> are drones, says [Doe](@do-2019).
     |                                                               ^
  The paragraph cites "do-2019", which is not in sources.yaml.
  Did you mean "doe-2019"? Otherwise add it to sources.yaml, or remove the key.


content/terms.yaml:3:3  unknown-field
  3 |   defintion: A bee that works.
    |   ^
  There is no field "defintion" here.
  Did you mean "definition"? Otherwise remove it.

3 problems in 2 files of the content.
`,
    );
  });

  test('--json tells programs the same', async () => {
    const { status, stdout } = await check(broken, ['--json']);
    assert.equal(status, 1);
    const [first, ...others] = JSON.parse(stdout);
    assert.deepEqual(first, {
      ...{ file: 'documents/report/01-hive.mdx', line: 10, column: 18, code: 'unknown-element' },
      severity: 'error',
      message: 'An {expression} is not allowed in a text.',
      hint: 'Write \\{ where a brace is meant; texts have no code and no comments.',
    });
    assert.equal(others.length, 2);
    assert.deepEqual(JSON.parse((await check({}, ['--json'])).stdout), []);
  });

  test('tells what nothing uses, a few of each kind, and calls the content sound', async () => {
    const works = Array.from(
      { length: 8 },
      (_, index) =>
        `\n- { id: w${index}, type: book, title: Wasps ${index}, author: [{ literal: Roe }], issued: '2001' }`,
    );
    const library = { 'sources.yaml': `${soundContent['sources.yaml']}${works.join('')}\n` };
    const { status, stdout } = await check(library);
    assert.equal(status, 0);
    assert.match(stdout, /unused-source \(a warning\)\n.*\n.*\n {2}Nothing cites "w0"\./);
    assert.match(stdout, /… and 3 more of unused-source: npm run check -- --json lists them all\./);
    assert.match(stdout, /8 warnings in 1 file of the content\.\n\nThe content is sound/);
    const told = JSON.parse((await check(library, ['--json'])).stdout);
    assert.deepEqual(
      new Set(told.map(({ severity }: { severity: string }) => severity)),
      new Set(['warning']),
    );
    assert.match((await check(library, [], { GITHUB_ACTIONS: 'true' })).stderr, /^::warning file=/m);
    const both = await check({ ...broken, ...library });
    assert.equal(both.status, 1);
    assert.match(both.stderr, /3 problems and 8 warnings in 3 files of the content\./);
  });

  test('in a workflow, the code host marks the lines', async () => {
    const { stderr } = await check(broken, [], { GITHUB_ACTIONS: 'true' });
    assert.match(
      stderr,
      /^::error file=content\/terms\.yaml,line=3,col=3,title=unknown-field::There is no field "defintion" here\.%0ADid you mean "definition"\? Otherwise remove it\.$/m,
    );
  });

  test('a long line is cut around its place', async () => {
    const { stderr } = await check(
      replaced(
        'documents/report/01-hive.mdx',
        'workers</Term>.',
        `workers</Term>. ${'Bees. '.repeat(40)}[^9] ${'Bees. '.repeat(40)}`,
      ),
    );
    assert.match(stderr, /\n {2}10 \| ….{80,90}…\n {5}\| {20,60}\^\n/);
    const [, line = '', caret = ''] = /\n( {2}10 \| .*)\n(.*)\^/.exec(stderr) ?? [];
    assert.equal(line.slice(caret.length, caret.length + 4), '[^9]');
  });

  test('content is data: what would run code is refused before anything runs', async () => {
    for (const code of ['{process.exit(0)}', '{process.env.HOME}', "import 'node:fs'"]) {
      const { status, stderr } = await check(
        replaced('documents/news/01-news.mdx', 'There are', `${code}\n\nThere are`),
      );
      assert.equal(status, 1);
      assert.match(stderr, /7:1 {2}unknown-element/);
    }
  });

  test('every other command that reads content tells the same', async () => {
    const { stderr } = await check(broken);
    for (const [command, ...words] of [[verify], [addresses], [hosting, 'nginx']] as const) {
      const told = await run(command, broken, [...words]);
      assert.deepEqual([told.status, told.stderr], [1, stderr], command.usage);
    }
  });
});
