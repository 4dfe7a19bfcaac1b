import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { type Changes, replaced, withContent } from '../library/fixture.ts';

// The command, as an author or a workflow runs it.

const check = (changes: Changes, options?: string[], env?: Record<string, string>) =>
  run('src/commands/check.ts', changes, options, env);

function run(file: string, changes: Changes, options: string[] = [], env: Record<string, string> = {}) {
  return withContent(changes, (folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...options], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '', ...env, CONTENT_DIR: folder },
    });
    return { status, stdout, stderr: stderr.replaceAll(folder, 'content') };
  });
}

const broken = {
  ...replaced('terms.yaml', 'definition', 'defintion'),
  ...replaced('documents/report/01-hive.mdx', '[Doe](@doe-2019)', '[Doe](@do-2019)', 'A hive', 'A, {1} hive'),
};

describe('npm run check', () => {
  test('says that sound content is sound', () => {
    const { status, stdout } = check({});
    assert.deepEqual([status, stdout], [0, 'The content is sound: 2 documents, 3 paragraphs.\n']);
  });

  test('shows the lines, file by file, and fails', () => {
    const { status, stderr } = check(broken);
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

  test('--json tells programs the same', () => {
    const { status, stdout } = check(broken, ['--json']);
    assert.equal(status, 1);
    const [first, ...others] = JSON.parse(stdout);
    assert.deepEqual(first, {
      ...{ file: 'documents/report/01-hive.mdx', line: 10, column: 18, code: 'unknown-element' },
      message: 'An {expression} is not allowed in a text.',
      hint: 'Write \\{ where a brace is meant; texts have no code and no comments.',
    });
    assert.equal(others.length, 2);
    assert.deepEqual(JSON.parse(check({}, ['--json']).stdout), []);
  });

  test('in a workflow, the code host marks the lines', () => {
    const { stderr } = check(broken, [], { GITHUB_ACTIONS: 'true' });
    assert.match(
      stderr,
      /^::error file=content\/terms\.yaml,line=3,col=3,title=unknown-field::There is no field "defintion" here\.%0ADid you mean "definition"\? Otherwise remove it\.$/m,
    );
  });

  test('a long line is cut around its place', () => {
    const { stderr } = check(
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

  test('content is data: what would run code is refused before anything runs', () => {
    for (const code of ['{process.exit(0)}', '{process.env.HOME}', "import 'node:fs'"]) {
      const { status, stderr } = check(
        replaced('documents/news/01-news.mdx', 'There are', `${code}\n\nThere are`),
      );
      assert.equal(status, 1);
      assert.match(stderr, /7:1 {2}unknown-element/);
    }
  });

  test('every other command that reads content tells the same', () => {
    const { stderr } = check(broken);
    for (const [file = '', ...words] of [
      ['src/commands/verify.ts'],
      ['src/commands/addresses.ts'],
      ['src/commands/hosting.ts', 'nginx'],
    ]) {
      const told = run(file, broken, words);
      assert.deepEqual([told.status, told.stderr], [1, stderr], file);
    }
  });
});
