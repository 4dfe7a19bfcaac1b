import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { makeDocx } from '../books/docx/docx.ts';
import { withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { linesOfWord } from '../opening/file-lines.ts';
import { isReadable, type OpenedDocument, openDocument } from '../opening/open-document.ts';
import { prepareMarkdown } from '../opening/prepare-markdown.ts';
import { convert, findPandoc, type Pandoc } from '../pandoc/pandoc.ts';
import { ContentError } from '../syntax/problem.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { endlessArchive } from './endless-archive.ts';
import { type DocumentOptions, importDocument, importOpened } from './import-document.ts';
import { Pictures } from './kept-pictures.ts';
import { wordsOf } from './lost-words.ts';

const pandoc = await findPandoc();
// Nobody has to have Pandoc for the site; who has not hears that this was not tried.
const without = pandoc ? false : 'Pandoc 3 is not here: documents of word processors were not tried.';

/** Bees in Markdown, with what briefs have; Pandoc makes a Word file of it. */
const brief = `---
title: 'How bees keep house: A count'
author: [Jane Roe, John Doe]
date: 3 May 2020
lang: en
---

# Introduction

A hive holds many bees.[^a] They sleep [at night]{.insertion author="Doe" date="2020-01-01T00:00:00Z"}[by day]{.deletion author="Doe" date="2020-01-01T00:00:00Z"}, [Is this so?]{.comment-start id="1" author="Doe" date="2020-01-01T00:00:00Z"}it seems[]{.comment-end id="1"}; 5 * 3 < 20, a_b and {braces}.

## What was counted

See *An atlas of bees*, and [the count](#the-count) or https://example.org/bees_of_1 for more.

: Table 2.1: Bees by year.[^b]

| Year | Home | Away |
|------|-----:|-----:|
| 2010 |    5 |    6 |
| 2011 |    7 |    8 |

![A hive in spring](hive.png "Hive")

- one
- two
    - deeper

> A quotation of two lines,
> no more.

::: {custom-style="Box"}
**How we counted**

By hand, at night.
:::

# The count

Ten.[^c] H~2~O and x^2^, [mots]{lang=fr}, $a^2 + b^2$.

$$ E = mc^2 $$

1.  First, count.
2.  Then, count again.

**Conclusions**

All is said.

[^a]: A note with *emphasis* and [a link](https://example.org/a_b).

    It has a second paragraph.

[^b]: A note of the caption.

[^c]: The last:

    > Bees are quoted,
    > twice.

    - first of it
        - within
    - second of it

    1. counted

Term of bees
:   What it means.

    And more of it.

+-----------+---------+
| Cell      | Several |
+===========+=========+
| - in cell | a       |
| - again   |         |
+-----------+---------+

- In a list.

    ![](hive.png)

::: {custom-style="Box"}
Inside.

| In | Box |
|----|-----|
| 1  | 2   |
:::
`;

/** An empty folder for content, in which something is done. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function wordFile(pandoc: Pandoc, markdown: string): Promise<Buffer> {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'gold' } })
    .png()
    .toBuffer();
  const files = { 'brief.md': Buffer.from(markdown), 'hive.png': picture };
  const { output } = await convert(pandoc, { from: 'markdown', to: 'docx', files });
  return output;
}

const textsOf = (folder: string, key: string): string => {
  const path = join(folder, 'documents', key);
  return readdirSync(path)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
};

/** One Word file, made and read once for all tests. */
let shared: Promise<{ docx: Buffer; opened: OpenedDocument }> | undefined;
async function wordBrief() {
  shared ??= (async () => {
    const docx = await wordFile(pandoc as Pandoc, brief);
    const opened = await inFolder((folder) => {
      writeFileSync(join(folder, 'brief.docx'), docx);
      return openDocument(pandoc as Pandoc, join(folder, 'brief.docx'));
    });
    return { docx, opened };
  })();
  const { docx, opened } = await shared;
  return { docx, opened: { ...opened, tree: structuredClone(opened.tree) } };
}

/** The same with words in the place of others, as a later version of the file. */
const later = (opened: OpenedDocument, words: string, others: string): OpenedDocument => {
  const tree = JSON.stringify(opened.tree);
  assert.ok(tree.includes(words), words);
  return { ...opened, tree: JSON.parse(tree.replace(words, others)), lines: [] };
};

const importIt = async (
  folder: string,
  file: Buffer,
  options: Partial<DocumentOptions> = {},
  name = 'brief.docx',
) => {
  const path = join(folder, name);
  writeFileSync(path, file);
  try {
    return await importDocument(join(folder, 'content'), pandoc as Pandoc, path, {
      key: 'brief',
      ...options,
    });
  } finally {
    rmSync(path);
  }
};

/** Every file of a folder with its bytes. */
const snapshot = (folder: string): Record<string, string> =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true })
          .map(String)
          .sort()
          .map((name) => [
            name,
            statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'base64') : '',
          ]),
      )
    : {};

/** Whether a program runs; one that ended and that nobody asked after does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const state = `/proc/${pid}/stat`;
    return !existsSync(state) || !/\) Z /.test(readFileSync(state, 'utf8'));
  } catch {
    return false;
  }
}

/** Fills in what only a person knows: who wrote a document that does not say so, what is to be seen on its pictures. */
function fillIn(content: string): void {
  const folder = join(content, 'documents/brief');
  const record = join(folder, 'document.yaml');
  const said = { title: 'Bees', 'short-title': 'Bees', authors: [{ literal: 'Roe' }], issued: '2020' };
  writeFileSync(record, stringify({ ...said, ...(parse(readFileSync(record, 'utf8')) as object) }));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.mdx'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(<Picture src="[^"]+")(?! alt)/g, '$1 alt="Straw and bees"'));
  }
}

/** A tree as Pandoc has it, of words alone. */
const smallDocument = (words: string): OpenedDocument => ({
  tree: {
    'pandoc-api-version': [1, 23],
    meta: {},
    blocks: [{ t: 'Para', c: words.split(' ').flatMap((word) => [{ t: 'Str', c: word }, { t: 'Space' }]) }],
  },
  media: () => undefined,
  properties: { title: 'Bees', creator: 'Roe, Jane', created: '2020' },
});

describe('a document of a word processor', { skip: without }, () => {
  test('becomes a folder that passes the check, with its notes, tables, pictures, boxes and comments', async () => {
    await inFolder(async (folder) => {
      const content = join(folder, 'content');
      const { docx, opened } = await wordBrief();
      const { counts, remaining } = importOpened(content, opened, join(folder, 'brief.docx'), {
        key: 'brief',
      });
      // Nobody but a person knows what is to be seen.
      assert.throws(
        () => loadLibrary(content),
        (error: Error) =>
          error instanceof ContentError &&
          error.problems.every(({ code }) => code === 'missing-picture') &&
          error.problems.length === 2,
      );
      fillIn(content);
      const [document] = loadLibrary(content).documents;
      assert.equal(document?.title, 'How bees keep house: A count');
      assert.equal(document.issued, '2020-05-03');
      assert.deepEqual(
        document.authors.map((name) => ('family' in name ? name.family : name.literal)),
        ['Roe', 'Doe'],
      );
      assert.deepEqual(
        document.sections.map(({ title }) => title),
        ['Introduction', 'The count'],
      );
      assert.equal(document.notes.length, 3);
      assert.equal(counts.notes, 3);
      const text = textsOf(content, 'brief');
      for (const words of [
        'E = mc',
        '## Conclusions',
        '2. Then, count again.',
        '<span lang="fr">mots</span>',
      ])
        assert.ok(text.includes(words), words);
      assert.match(
        text,
        /\[\^3\]: The last:\n\n {4}> Bees are quoted, twice\.\n\n {4}- first of it\n {6}- within\n {4}- second of it\n\n {4}1\. counted/,
      );
      assert.match(text, /^> A quotation of two lines, no more\.$/m);
      assert.ok(text.includes('[the count](/brief/the-count/)'));
      assert.doesNotMatch(text, /by day|Is this so/);
      const told = remaining.map(({ what }) => what).join('\n');
      assert.match(told, /Doe comments: “Is this so\?”/);
      assert.match(told, /Tracked changes were accepted/);
      assert.match(told, /A picture in a list, a box, a table or a note stands behind it/);
      assert.doesNotMatch(told, /These words of the file are not in the text/);
      assert.deepEqual(
        readdirSync(content).filter((name) => name.startsWith('.')),
        [],
      );
      // Each word of the file as often as it stands there; numbers of dates are written in another way.
      const plain = text
        .replace(/^---[\s\S]*?title: (.*)[\s\S]*?\n---$/gm, '$1')
        .replace(/\]\([^)]*\)|\[\^\d+\]|<\/?(?:sub|sup)>/g, '');
      const counted = Map.groupBy(wordsOf(plain), (word) => word);
      const record = wordsOf(readFileSync(join(content, 'documents/brief/document.yaml'), 'utf8'));
      for (const [word, all] of Map.groupBy(linesOfWord(docx).flatMap(wordsOf), (one) => one)) {
        const isThere =
          (counted.get(word)?.length ?? 0) >= all.length ||
          record.includes(word) ||
          /^(?:\d|may)$/.test(word);
        assert.ok(
          isThere,
          `${word}: ${all.length} times in the file, ${counted.get(word)?.length ?? 0} in the folder`,
        );
      }
    });
  });

  test('of which a part is lost on the way is told by its words', async () => {
    const { opened } = await wordBrief();
    const { lines = [] } = opened;
    const cut = later(opened, '"Conclusions"', '"Words"');
    await inFolder(async (folder) => {
      const { remaining } = importOpened(join(folder, 'content'), { ...cut, lines }, join(folder, 'x'), {
        key: 'x',
      });
      assert.deepEqual(
        remaining.filter(({ what }) => what.startsWith('These words')).map(({ what }) => what),
        ['These words of the file are not in the text: conclusions (“Conclusions”).'],
      );
    });
  });

  test('that is there already is compared, and touched only when that is said; what its editors wrote of it stays', async () => {
    await inFolder(async (folder) => {
      const content = join(folder, 'content');
      const file = join(folder, 'brief.docx');
      const { opened } = await wordBrief();
      importOpened(content, opened, file, { key: 'brief' });
      const record = join(content, 'documents/brief/document.yaml');
      writeFileSync(record, `${readFileSync(record, 'utf8')}publisher: Hive\n`);
      const first = snapshot(content);
      const next = later(
        (await wordBrief()).opened,
        '"said."',
        '"said,"},{"t":"Space"},{"t":"Str","c":"nearly."',
      );
      const again = () => structuredClone(next.tree);
      const seen = importOpened(content, { ...next, tree: again() }, file, { key: 'brief' });
      assert.equal(seen.isWritten, false);
      assert.deepEqual(snapshot(content), first);
      assert.deepEqual(
        seen.changes?.map(({ name, kind, added, removed }) => [name, kind, added, removed]),
        [['02-the-count.mdx', 'changed', 1, 1]],
      );
      const updated = importOpened(content, { ...next, tree: again() }, file, { key: 'brief', update: true });
      assert.equal(updated.isWritten, true);
      assert.match(textsOf(content, 'brief'), /All is said, nearly\./);
      assert.match(readFileSync(record, 'utf8'), /publisher: Hive/);
      fillIn(content);
      loadLibrary(content);
    });
  });

  test('brings the works that it cites, from a library beside it, once each and with what stands around them', async () => {
    const cited = `# One\n\nBees sleep.[^1] Wasps do, too.[^2]\n\n[^1]: [see @roeBees2010, pp. 4-6; @doe2012].\n\n[^2]: [@roeBees2010, chap. 2], and @nobody2000.\n\n# References\n\n::: {#refs}\n:::\n`;
    const library =
      '@book{roeBees2010, author={Roe, Jane}, title={Bees}, year=2010}\n@book{doe2012, author={Doe, John}, title={Wasps}, year=2012}\n@book{not, author={Doe, John}, title={Uncited}, year=2013}\n';
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'works.bib'), library);
      const options = { bibliographies: [join(folder, 'works.bib')] };
      const { sources, remaining } = await importIt(folder, Buffer.from(cited), options, 'brief.md');
      assert.deepEqual(
        sources.added.map(({ key }) => key),
        ['roe-2010', 'doe2012'],
      );
      assert.match(remaining.map(({ what }) => what).join('\n'), /The work “nobody2000” is in no list/);
      fillIn(join(folder, 'content'));
      const [document] = loadLibrary(join(folder, 'content')).documents;
      assert.deepEqual(
        document?.notes.map(({ citations }) => citations.map(({ source, locator }) => [source.id, locator])),
        [
          [
            ['roe-2010', '4-6'],
            ['doe2012', undefined],
          ],
          [['roe-2010', 'chap. 2']],
        ],
      );
    });
  });

  test('in OpenDocument keeps equations, and tables and equations in notes', async () => {
    const markdown =
      '# Bees\n\nThey sleep,[^1] as $a^2$ says:\n\n$$\\sum_i x_i$$\n\n[^1]: A note.\n\n    | Year | Home |\n    |------|-----:|\n    | 2010 | 5 |\n\n    $$E = mc^2$$\n\n    All of it.\n';
    const { output } = await convert(pandoc as Pandoc, {
      ...{ from: 'markdown', to: 'odt', files: { 'bees.md': Buffer.from(markdown) } },
    });
    await inFolder(async (folder) => {
      const { remaining } = await importIt(folder, output, {}, 'bees.odt');
      fillIn(join(folder, 'content'));
      loadLibrary(join(folder, 'content'));
      const text = textsOf(join(folder, 'content'), 'brief');
      assert.match(text, /They sleep,\[\^1\] as \$a\^\{2\}\$ says:\n\n\$\$\n\\sum.*x_\{i\}\n\$\$/);
      assert.match(
        text,
        /\[\^1\]: A note\.\n\n {4}\| Year \| Home \|\n {4}\|.*\n {4}\| 2010 \| 5 +\|\n\n {4}\$\$\n {4}E = mc\^\{2\}\n {4}\$\$\n\n {4}All of it\./,
      );
      assert.doesNotMatch(remaining.map(({ what }) => what).join(), /equation|not in the text/i);
    });
  });

  test('in RTF keeps tables in notes, and notes in and behind tables', async () => {
    const row = (...cells: string[]): string =>
      `\\trowd\\cellx3000\\cellx6000\\pard\\intbl {${cells.join('\\cell ')}\\cell }\\pard\\intbl{\\row }`;
    const note = (words: string): string =>
      `{\\super\\chftn {\\footnote\\pard\\plain {\\super\\chftn} ${words}}}`;
    const rtf = `{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}\\pard\\plain\\s1 Bees\\par\\pard\\plain They sleep.${note(`A note.\\par ${row('Year', 'Home')}${row('2010', '5')}\\pard Then more.\\par`)}\\par ${row('Year', `Away${note('Of the table.')}`)}${row('2012', '9')}\\pard The end.${note('Behind.')}\\par}`;
    await inFolder(async (folder) => {
      await importIt(folder, Buffer.from(rtf), {}, 'bees.rtf');
      fillIn(join(folder, 'content'));
      loadLibrary(join(folder, 'content'));
      const text = textsOf(join(folder, 'content'), 'brief').replace(/ {2,}(?=\|)/g, ' ');
      assert.match(text, /They sleep\.\[\^1\]/);
      assert.match(text, /\| Year \| Away\[\^2\] \|\n\| 2012 \| 9 \|/);
      assert.match(text, /The end\.\[\^3\]/);
      assert.match(
        text,
        /\[\^1\]: A note\.\n\n[\s\S]*\| Year \| Home \|\n \| 2010 \| 5 \|[\s\S]*Then more\.\n\n\[\^2\]: Of the table\.\n\n\[\^3\]: Behind\./,
      );
    });
  });

  test('goes out as a Word file and comes back with its notes and citations', async () => {
    await withContent({}, async (folder) => {
      const library = loadLibrary(folder);
      const [report] = library.documents;
      assert.ok(report);
      const [file, same] = (await Promise.all([makeDocx(library, report), makeDocx(library, report)])).map(
        (bytes) => Buffer.from(bytes),
      );
      assert.deepEqual(same, file);
      await inFolder(async (target) => {
        await importIt(target, file as Buffer, { key: 'again' });
        const [again] = loadLibrary(join(target, 'content')).documents;
        const told = (document: typeof report) =>
          document.notes.map(({ number, citations }) => [number, citations.map(({ source }) => source.id)]);
        assert.deepEqual(again && told(again), told(report));
      });
    });
  });

  test('that was made to do harm is refused or read in time, and leaves nothing behind', async () => {
    const harmful = `${'> '.repeat(80)}deep\n\n${'*'.repeat(300)}\n\n# A\n\nText.\n\n![x](../../../../etc/hostname)\n\n![y](/etc/hostname)\n\n![z](file:///etc/hostname)\n`;
    const entities = `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><article><body><p>&j;</p></body></article>`;
    const paths = zipSync({
      '../../escaped.xml': strToU8('x'),
      'word/document.xml': strToU8('<w:document/>'),
    });
    for (const [name, bytes] of [
      ['harmful.md', Buffer.from(harmful)],
      ['entities.xml', Buffer.from(entities)],
      ['paths.docx', Buffer.from(paths)],
    ] as const) {
      await inFolder(async (folder) => {
        const start = Date.now();
        const content = join(folder, 'content');
        try {
          await importIt(folder, bytes, {}, name);
          assert.deepEqual(
            readdirSync(join(content, 'documents/brief')).filter((file) => !/\.(?:mdx|yaml)$/.test(file)),
            [],
          );
        } catch (error) {
          assert.equal((error as Error).constructor.name.endsWith('Error'), true, name);
          assert.equal(existsSync(join(content, 'documents')), false, name);
        }
        assert.ok(Date.now() - start < 60_000, name);
        assert.deepEqual(
          existsSync(content) ? readdirSync(content).filter((file) => file.startsWith('.')) : [],
          [],
        );
      });
    }
  });
});

test('an archive that would not end, or is none, is refused before Pandoc sees it', async () => {
  const zeros = endlessArchive();
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array()])),
    { level: 0 },
  );
  const none: Pandoc = { kind: 'program', command: join(tmpdir(), 'none') };
  for (const [name, bytes, why] of [
    ['zeros.docx', zeros, /unpacks to 114 MB in 1 files/],
    ['zeros.odt', zeros, /unpacks to/],
    ['zeros.epub', zeros, /unpacks to/],
    ['many.docx', many, /20001 files/],
    ['none.docx', strToU8('no zip'), /damaged/],
    ['cut.docx', zipSync({ 'word/document.xml': strToU8('<w:document/>') }).subarray(0, 60), /damaged/],
  ] as const) {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, name), bytes);
      const before = process.cpuUsage();
      const content = join(folder, 'content');
      await assert.rejects(
        importDocument(content, none, join(folder, name), { key: 'x' }),
        (error: Error) => error instanceof UsageError && why.test(error.message),
        name,
      );
      assert.equal(existsSync(content), false, name);
      assert.ok(process.cpuUsage(before).user < 5e6, name);
    });
  }
});

test('a date that the record of a file says is not told as lost', async () => {
  await inFolder(async (folder) => {
    const opened = smallDocument('Bees sleep.');
    opened.properties.created = '3 May 2020';
    opened.lines = ['3 May 2020', 'Bees sleep.', 'Wasps wake.'];
    const { remaining } = importOpened(join(folder, 'content'), opened, join(folder, 'x'), { key: 'bees' });
    assert.deepEqual(
      remaining.filter(({ what }) => what.startsWith('These words')).map(({ what }) => what),
      ['These words of the file are not in the text: wasps, wake (“Wasps wake.”).'],
    );
  });
});

describe('an import that is stopped', () => {
  test('at any step, by a full disk or a fault, leaves the content as it was', async () => {
    await inFolder(async (folder) => {
      const content = join(folder, 'content');
      const options = { key: 'bees', update: true };
      const stopped = (at: number, words: string): boolean => {
        let steps = 0;
        const step = (): void => {
          steps += 1;
          if (steps === at) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        };
        try {
          importOpened(content, smallDocument(words), join(folder, 'x.docx'), { ...options, step });
          return false;
        } catch (error) {
          assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
          return true;
        }
      };
      for (const words of ['Bees sleep at night.', 'Bees sleep by day.']) {
        const before = snapshot(content);
        let at = 1;
        for (; stopped(at, words); at += 1) assert.deepEqual(snapshot(content), before, `step ${at}`);
        assert.ok(at > 6, `${at} steps`);
        assert.ok(textsOf(content, 'bees').includes(words));
      }
    });
  });

  test('and killed between two moves is taken back by the next', async () => {
    await inFolder(async (folder) => {
      const content = join(folder, 'content');
      importOpened(content, smallDocument('Bees sleep.'), join(folder, 'x'), { key: 'bees' });
      const before = snapshot(content);
      const script = join(folder, 'killed.mjs');
      const here = new URL('./import-document.ts', import.meta.url).href;
      writeFileSync(
        script,
        `import { importOpened } from ${JSON.stringify(here)};
let moves = 0;
const step = (what) => { if (what === 'putting it in place' && (moves += 1) === 4) process.kill(process.pid, 'SIGKILL'); };
const tree = ${JSON.stringify(smallDocument('Bees wake.').tree)};
importOpened(${JSON.stringify(content)}, { tree, media: () => undefined, properties: {} }, 'x', { key: 'bees', update: true, step });`,
      );
      assert.equal(spawnSync(process.execPath, [script]).signal, 'SIGKILL');
      // What was moved lies beside, where neither the check nor a build looks.
      assert.equal(existsSync(join(content, 'documents/bees')), false);
      importOpened(content, smallDocument('Bees sleep.'), join(folder, 'x'), { key: 'bees' });
      assert.deepEqual(snapshot(content), before);
    });
  });

  test('by Ctrl-C or a signal while Pandoc reads ends Pandoc, and says that nothing was touched', {
    skip: process.platform === 'win32' && 'Windows has no such signals.',
  }, async () => {
    await inFolder(async (folder) => {
      const content = join(folder, 'content');
      importOpened(content, smallDocument('Bees sleep.'), join(folder, 'x'), { key: 'bees' });
      const before = snapshot(content);
      const file = join(folder, 'bees.md');
      writeFileSync(file, 'Bees wake.\n');
      // One that never ends.
      const slow = join(folder, 'pandoc');
      const program = `import { writeFileSync } from 'node:fs';
if (process.argv[2] === '--version') console.log('pandoc 3.9');
else {\n  writeFileSync('${folder}/alive', String(process.pid));\n  setInterval(() => {}, 1000);\n}`;
      writeFileSync(slow, `#!${process.execPath}\n${program}\n`, { mode: 0o755 });
      const own = join(folder, 'tmp');
      mkdirSync(own);
      const env = { ...process.env, CONTENT_DIR: content, TMPDIR: own, PANDOC: slow };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        rmSync(join(folder, 'alive'), { force: true });
        const child = spawn(process.execPath, ['src/commands/import.ts', file, '--update'], { env });
        let stderr = '';
        child.stderr.on('data', (bytes: Buffer) => {
          stderr += bytes;
          // Told while Pandoc is at it, every two seconds.
          const isReading = stderr.includes('… reading the document (') && existsSync(join(folder, 'alive'));
          if (!child.killed && isReading) child.kill(signal);
        });
        const [status] = await once(child, 'close');
        assert.match(stderr, /Interrupted\. The content is as it was\./);
        assert.equal(status, 130);
        assert.deepEqual(snapshot(content), before);
        assert.deepEqual(readdirSync(own), []);
        const pid = Number(readFileSync(join(folder, 'alive'), 'utf8'));
        // Who is killed is gone when the system comes to it.
        const latest = Date.now() + 10_000;
        while (isAlive(pid) && Date.now() < latest) await new Promise(setImmediate);
        assert.equal(isAlive(pid), false, 'Pandoc goes on');
      }
    });
  });
});

test('what does not end is ended', { skip: without }, async () => {
  const files = { 'nested.md': Buffer.from(`${'['.repeat(3000)}\n`) };
  const start = Date.now();
  await assert.rejects(
    convert(pandoc as Pandoc, { from: 'markdown', to: 'json', files, seconds: 1 }),
    /did not end within 1 seconds/,
  );
  assert.ok(Date.now() - start < 30_000);
});

test('who has a PDF, a plain text or an old file hears what to do before', () => {
  for (const [file, advice] of [
    ['brief.pdf', /from which it was made/],
    ['brief.txt', /save it as \.md/],
    ['brief.doc', /save it as \.docx/],
    ['brief.xyz', /none of the documents that can be imported/],
  ] as const) {
    assert.throws(
      () => isReadable(file),
      (error: Error) => error instanceof UsageError && advice.test(error.message),
    );
  }
});

test('what MyST writes otherwise than Pandoc is read as Pandoc’s', () => {
  assert.equal(
    prepareMarkdown(
      'See {cite:p}`a,b` and {sub}`2`.\n\n```{note} Mind\n:class: wide\n\nText.\n```\n',
    ).text.replace(/\n+/g, '\n'),
    'See [@a; @b] and ~2~.\n:::: {.note title="Mind"}\nText.\n::::\n',
  );
});

test('pictures are known by what they are, and kept under names that are no paths', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const svg = (inner: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);
  const pictures = new Pictures();
  assert.deepEqual(pictures.keep('../../etc/My Map.exe', png), { name: 'my-map.png' });
  assert.deepEqual(pictures.keep('media/image1.png', Buffer.concat([png, png])), { name: 'picture-2.png' });
  assert.deepEqual(pictures.keep('again.png', png), { name: 'my-map.png' });
  for (const [path, bytes] of [
    ['a.png', Buffer.from('MZ')],
    ['a.emf', Buffer.from('EMF')],
    ['a.svg', svg('<script>alert(1)</script>')],
    ['a.svg', svg('<a onclick="x()"/>')],
    ['a.svg', svg('<image href="https://example.org/x.png"/>')],
  ] as const) {
    assert.ok('what' in pictures.keep(path, bytes), path);
  }
  assert.deepEqual([...pictures.files.keys()], ['my-map.png', 'picture-2.png']);
});

test('the works of Zotero, Mendeley and EndNote come out of one Word file, and keys that somebody typed', {
  skip: without,
}, async () => {
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const typed = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const field = (instruction: string, words: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${typed(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const csl = (id: string, family: string, more = ''): string =>
    `CSL_CITATION {"citationItems":[{"id":"${id}","itemData":{"id":"${id}","type":"book","title":"Book of ${family}","author":[{"family":"${family}","given":"A."}],"issued":{"date-parts":[["2010"]]}}${more}}],"schema":"csl-citation.json"}`;
  const endnote =
    '<EndNote><Cite><Author>Roe</Author><Year>2010</Year><RecNum>7</RecNum><Suffix>, who doubts it</Suffix><Pages>4</Pages><record><ref-type name="Book">6</ref-type><contributors><authors><author>Roe, Jane</author></authors></contributors><titles><title>Bees</title></titles><dates><year>2010</year></dates></record></Cite></EndNote>';
  const paragraphs = [
    field(`ADDIN ZOTERO_ITEM ${csl('77', 'Zoe', ',"locator":"3","label":"chapter"')}`, '(Zoe 2010)'),
    field(`ADDIN ${csl('ITEM-1', 'Moe', ',"prefix":"cf."')}`, '(Moe 2010)'),
    field(`ADDIN ${csl('ITEM-1', 'Noe')}`, '(Noe 2010)'),
    field(`ADDIN EN.CITE ${endnote}`, '(Roe 2010)'),
    typed('[see @doe2012, 5]'),
  ].map((inner) => `<w:p>${typed('Bees sleep ')}${inner}${typed('.')}</w:p>`);
  const file = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
  await inFolder(async (folder) => {
    const library = join(folder, 'works.bib');
    writeFileSync(library, '@book{doe2012, author={Doe, John}, title={Wasps}, year=2012}');
    await importIt(folder, Buffer.from(file), { bibliographies: [library] });
    const content = join(folder, 'content');
    fillIn(content);
    loadLibrary(content);
    assert.deepEqual(textsOf(content, 'brief').match(/(?<=Bees sleep ).*(?=\.)/g), [
      '[@zoe-2010, chap. 3]',
      '[cf. @moe-2010]',
      '[@noe-2010]',
      '[@roe-2010, 4, who doubts it]',
      '[see @doe2012, 5]',
    ]);
  });
});
