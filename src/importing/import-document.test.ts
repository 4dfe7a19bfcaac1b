import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { makeDocx } from '../books/docx/docx.ts';
import { withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { isReadable } from '../pandoc/open-document.ts';
import { convert, findPandoc, type Pandoc } from '../pandoc/pandoc.ts';
import { prepareMarkdown } from '../pandoc/prepare-markdown.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { type DocumentOptions, importDocument } from './import-document.ts';
import { Pictures } from './kept-pictures.ts';

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

[^c]: The last.
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

describe('a document of a word processor', { skip: without }, () => {
  let docx: Buffer;
  before(async () => {
    docx = await wordFile(pandoc as Pandoc, brief);
  });
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

  test('becomes a folder that passes the check, with its notes, tables, pictures, boxes and comments', async () => {
    await inFolder(async (folder) => {
      const { counts, remaining } = await importIt(folder, docx);
      const content = join(folder, 'content');
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
        'at night',
        'it seems',
        'Home',
        '2011',
        'deeper',
        'By hand, at night.',
        'E = mc',
        'second paragraph',
        '## Conclusions',
        '2. Then, count again.',
      ]) {
        assert.ok(text.includes(words), words);
      }
      assert.ok(text.includes('[the count](/brief/the-count/)'));
      assert.doesNotMatch(text, /by day|Is this so/);
      const told = remaining.map(({ what }) => what).join('\n');
      assert.match(told, /Doe comments: “Is this so\?”/);
      assert.match(told, /Tracked changes were accepted/);
      assert.deepEqual(
        readdirSync(content).filter((name) => name.startsWith('.')),
        [],
      );
    });
  });

  test('that is there already is compared, and touched only when that is said; what its editors wrote of it stays', async () => {
    await inFolder(async (folder) => {
      await importIt(folder, docx);
      const content = join(folder, 'content');
      const record = join(content, 'documents/brief/document.yaml');
      writeFileSync(record, `${readFileSync(record, 'utf8')}publisher: Hive\n`);
      const first = textsOf(content, 'brief');
      const later = await wordFile(
        pandoc as Pandoc,
        brief.replace('All is said.', 'Nearly all is said.[^d]\n\n[^d]: New.'),
      );
      const seen = await importIt(folder, later);
      assert.equal(seen.isWritten, false);
      assert.equal(textsOf(content, 'brief'), first);
      assert.deepEqual(
        seen.changes?.map(({ name, kind, added, removed }) => [name, kind, added, removed]),
        [['02-the-count.mdx', 'changed', 2, 1]],
      );
      const updated = await importIt(folder, later, { update: true });
      assert.equal(updated.isWritten, true);
      assert.match(textsOf(content, 'brief'), /Nearly all is said\.\[\^4\]/);
      assert.match(readFileSync(record, 'utf8'), /publisher: Hive/);
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

  test('goes out as a Word file and comes back with its notes and citations', async () => {
    await withContent({}, async (folder) => {
      const library = loadLibrary(folder);
      const [report] = library.documents;
      assert.ok(report);
      const file = Buffer.from(await makeDocx(library, report));
      assert.deepEqual(Buffer.from(await makeDocx(library, report)), file);
      await inFolder(async (target) => {
        await importIt(target, file, { key: 'again' });
        const [again] = loadLibrary(join(target, 'content')).documents;
        const told = (document: typeof report) =>
          document.notes.map(({ number, citations }) => [number, citations.map(({ source }) => source.id)]);
        assert.deepEqual(again && told(again), told(report));
      });
    });
  });

  test('a file that was made to do harm is refused or read in time, and leaves nothing behind', async () => {
    const nested = `${'> '.repeat(80)}deep\n\n${'*'.repeat(300)}\n`;
    const outside =
      '# A\n\nText.\n\n![x](../../../../etc/hostname)\n\n![y](/etc/hostname)\n\n![z](file:///etc/hostname)\n';
    const entities = `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><article><body><p>&j;</p></body></article>`;
    const zeros = zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }, { level: 9 });
    const paths = zipSync({
      '../../escaped.xml': strToU8('x'),
      'word/document.xml': strToU8('<w:document/>'),
    });
    for (const [name, bytes] of [
      ['nested.md', Buffer.from(nested)],
      ['outside.md', Buffer.from(outside)],
      ['entities.xml', Buffer.from(entities)],
      ['zeros.docx', Buffer.from(zeros)],
      ['paths.docx', Buffer.from(paths)],
      ['none.docx', Buffer.from('no zip')],
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

test('what does not end is ended', { skip: without }, async () => {
  const files = { 'nested.md': Buffer.from(`${'['.repeat(3000)}\n`) };
  const start = Date.now();
  await assert.rejects(
    convert(pandoc as Pandoc, { from: 'markdown', to: 'json', files, seconds: 2 }),
    /did not end within 2 seconds/,
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
    ).replace(/\n+/g, '\n'),
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
    assert.ok('why' in pictures.keep(path, bytes), path);
  }
  assert.deepEqual([...pictures.files.keys()], ['my-map.png', 'picture-2.png']);
});
