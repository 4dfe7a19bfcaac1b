import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { libraryRefusals } from '../bibliographies/library-refusals.ts';
import { readLibrary } from '../bibliographies/read-library.ts';
import { askForPandoc, importCommand } from '../commands/import.ts';
import { heard } from '../commands/listen.ts';
import type { Remaining } from '../mdx/remaining.ts';
import type { Preparation } from '../opening/open-document.ts';
import { prepareLatex } from '../opening/prepare-latex.ts';
import { prepareMarkdown } from '../opening/prepare-markdown.ts';
import { prepareRtf } from '../opening/prepare-rtf.ts';
import { convert, fetchPandoc, type Pandoc } from '../pandoc/pandoc.ts';
import type { Block, Inline, Meta } from '../pandoc/pandoc-tree.ts';
import { refusals } from '../pandoc/refusals.ts';
import { type Told, told } from '../pandoc/told.ts';
import { endlessArchive } from './endless-archive.ts';
import { importDocument, importOpened } from './import-document.ts';
import {
  bold,
  bullets,
  cite,
  head,
  letters,
  link,
  none,
  numbers,
  para,
  read,
  table,
  words,
} from './made-tree.ts';

// All that an import says: each message provoked by a document, and all of them on the authors' list.

/** What stands for a value in a message. */
const value = '\u0001';
const rendered = <T>(make: (...values: never[]) => T): T => make(...(Array(9).fill(value) as never[]));
const pattern = (message: string): RegExp =>
  new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(value, '[\\s\\S]*?')}$`);

const messages = Object.entries(told).map(([name, make]) => [name, rendered<Told>(make)] as const);
const reasonsOf = (table: Record<string, (...values: never[]) => string>) =>
  Object.entries(table).map(([name, make]) => [name, rendered<string>(make)] as const);
const reasons = reasonsOf(refusals);
const libraryReasons = reasonsOf(libraryRefusals);

test('the list for authors has all that an import refuses and tells, and nothing else', () => {
  const [, list = ''] = readFileSync('src/authoring/REFUSALS.md', 'utf8').split(
    '\n## When a document is imported\n',
  );
  const [refused = '', said = ''] = list.split('\n### What is told\n');
  const shown = (message: string): string => message.replaceAll(value, '…');
  assert.deepEqual(
    refused.match(/(?<=^- ).*$/gm),
    [...reasons, ...libraryReasons].map(([, message]) => shown(message)),
  );
  const rows = [...said.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)]
    .slice(2)
    .map(([, what, todo]) => [what, todo]);
  assert.deepEqual(
    rows.map((row) => row.map((cell = '') => cell.replace(/^`+ ?| ?`+$/g, ''))),
    messages.map(([, { what, todo }]) => [shown(what), shown(todo)]),
  );
});

test('every message says what to do, in whole sentences', () => {
  for (const [name, { what, todo }] of messages) {
    assert.match(what.replace(value, 'Doe'), /^[\p{Lu}“]/u, name);
    assert.match(todo, /^\p{Lu}.*[.:]$/u, name);
  }
  for (const [name, message] of [...reasons, ...libraryReasons]) {
    const hasAdvice = /\b(?:Name|Write|Save|Choose|Say|Open|Export|Ask|Make|Install|Remove)\b.*\.$/.test(
      message,
    );
    // Of a key, the rule of keys says it; of an option, --help.
    assert.ok(hasAdvice || message.includes('--help') || message.endsWith(value), `${name}: ${message}`);
  }
});

const long =
  'which nobody minds, since bees have lived in the wall of the school for as long as anybody remembers.';
const note = (...blocks: Block[]): Inline => ({ t: 'Note', c: blocks });
const picture = (target: string, alt = ''): Inline => ({ t: 'Image', c: [none, words(alt), [target, '']] });
const heading = (level: number, ...inlines: Inline[]): Block => ({ t: 'Header', c: [level, none, inlines] });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const pictures: Record<string, Buffer> = {
  'hive.png': png,
  'large.png': Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]),
  'hive.emf': Buffer.from('EMF'),
};
const folder = mkdtempSync(join(tmpdir(), 'told-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const library = join(folder, 'works.bib');
writeFileSync(
  library,
  '@book{roe, author={Roe, Jane}, title={On The Many Bees Of The Wall}, year=2010, director={Doe}}\n@book{untitled, author={Roe, Jane}, year=2011}\n@letter{doe, author={Doe, John}, title={Of bees}, year={2012}}\n',
);

/** Documents by the messages that they call for. */
const documents: Partial<Record<keyof typeof told, () => Remaining[] | Told[]>> = {};
const of = (
  blocks: Block[],
  more: Parameters<typeof read>[1] = {},
  options: Parameters<typeof read>[2] = {},
) => read(blocks, { media: (path) => pictures[path], ...more }, options, ({ told: all }) => all);
const one =
  (...blocks: Block[]): (() => Remaining[]) =>
  () =>
    of([head(1, 'One'), para(long), ...blocks, head(1, 'End'), para(long)]);
const meta = (value1: Inline[]): Meta => ({ t: 'MetaInlines', c: value1 });
const opened = (preparation: Partial<Preparation>): Remaining[] => of([para(long)], preparation as never);

Object.assign(documents, {
  comment: () => opened({ comments: [{ author: 'Doe', words: 'Is this so?' }] }),
  changes: () => opened({ hasChanges: true }),
  noteOfRecord: () =>
    of([para(long)], {
      tree: {
        'pandoc-api-version': [1, 23],
        meta: { title: meta([...words('Bees'), note(para('Of the title.'))]) },
        blocks: [para(long)],
      },
    }),
  titlePage: () =>
    of([para('3 May 2020'), para('By Jane Roe'), head(1, 'One'), para(long), head(1, 'Two'), para(long)]),
  noTitle: () => of([para(long)], { properties: {} }),
  noAuthors: () => of([para(long)], { properties: {} }),
  noDate: () => of([para(long)], { properties: {} }),
  record: one(),
  ownNumbers: () => of([head(1, 'One'), numbers(7, ...[1, 2, 3, 4].map(() => [para(long)]))]),
  ownNumbersUnsaid: () => {
    const content = mkdtempSync(join(folder, 'again-'));
    const again = (...blocks: Block[]): Remaining[] => {
      const tree = { 'pandoc-api-version': [1, 23], meta: {}, blocks };
      const document = { tree, media: () => undefined, properties: { title: 'Bees' } };
      return importOpened(content, document, 'bees', { key: 'bees', update: true }).remaining;
    };
    again(head(1, 'One'), para(long));
    const said = again(head(1, 'One'), numbers(7, ...[1, 2, 3, 4].map(() => [para(long)])));
    // Its record stays: nothing is told of what an import would write there.
    assert.equal(said.filter(({ file }) => file === 'document.yaml').length, 1);
    return said;
  },
  parts: () =>
    of(['Part One', 'Part Two'].flatMap((title) => [head(1, title), head(2, `Of ${title}`), para(long)])),
  emptySection: one(head(1, 'Two')),
  opening: () => of([para(long), head(1, 'One'), para(long), head(1, 'Two'), para(long)]),
  rtf: () => prepareRtf(Buffer.from('{\\rtf1 Bees\\par}')).told ?? [],
  lostWords: () => of([para(long)], { lines: [long, 'Wasps wake.'] }),
  moreLostWords: () => of([para(long)], { lines: Array.from({ length: 20 }, (_, index) => `wasps${index}`) }),
  noWork: one(para('Bees', cite('nobody'), '.')),
  listOfWorks: one({ t: 'Div', c: [['refs', [], []], [para('Roe 2010.')]] }),
  workLeft: () => of([para('Bees', cite('untitled'), '.')], {}, { bibliographies: [library] }),
  workChanged: () => of([para('Bees', cite('doe'), cite('roe'), '.')], {}, { bibliographies: [library] }),
  capitals: () => of([para('Bees', cite('roe'), '.')], {}, { bibliographies: [library] }),
  contents: one(
    {
      t: 'Div',
      c: [
        ['', ['toc'], []],
        [para({ t: 'Link', c: [['', [], []], words('What stands below'), ['#one', '']] })],
      ],
    },
    para(long),
  ),
  headingBold: one(bold('Straw'), para(long)),
  headingWordless: one(heading(2, ...words('* * *')), para(long)),
  headingInside: one({ t: 'BlockQuote', c: [heading(2, ...words('Straw')), para(long)] }),
  headingDeep: () =>
    of([
      ...[head(1, 'One'), para(long), head(2, 'Two'), para(long), head(3, 'Three'), para(long)],
      ...[head(4, 'Four'), para(long), head(5, 'Five'), para(long), head(1, 'Six'), para(long)],
    ]),
  headingNote: one(
    heading(2, ...words('Straw'), note(para('A note.'))),
    para(long),
    head(1, 'Two'),
    para(long),
  ),
  emptyNote: one(para('Bees', note(), '.')),
  noTarget: one(para(link('#gone-from-here', 'gone'))),
  noTargetButNear: one(
    para(link('#straws', 'straw')),
    head(2, 'Straw', 'straw'),
    para(long),
    head(1, 'Two'),
    para(long),
  ),
  noPageNumber: () => prepareLatex('\\begin{document}On page \\pageref{sec:one}.\\end{document}').told,
  linkToFile: one(para(link('annex.docx', 'annex'))),
  linkFtp: one(para(link('ftp://example.org/bees', 'bees'))),
  linkUnsafe: one(para(link('javascript:alert(1)', 'bees'))),
  boxBegins: one(bold('Box 2: Straw'), para(long)),
  boxInside: one({ t: 'BlockQuote', c: [{ t: 'Div', c: [['', ['box'], []], [para(long)]] }] }),
  cell: one(
    table('', '', [[para('a')], [para('b')]], [[para('1')], [table('', '', [[para('x')], [para('y')]])]]),
  ),
  tableAsList: one(
    table('', '', ...Array.from({ length: 5001 }, (_, index) => [[para(String(index))], [para('bees')]])),
  ),
  pictureInside: one({ t: 'BulletList', c: [[para(picture('hive.png', 'Straw and bees'))]] }),
  pictureElsewhere: one(para(picture('https://example.org/hive.png'))),
  pictureMissing: one(para(picture('gone.png'))),
  pictureLarge: one(para(picture('large.png'))),
  pictureUnknown: one(para(picture('hive.emf'))),
  underlined: one(para({ t: 'Underline', c: words('bees') })),
  codeWords: one(para({ t: 'Code', c: [none, 'bees'] })),
  codeLines: one({ t: 'CodeBlock', c: [none, 'bees()'] }),
  pieceLeft: one({ t: 'RawBlock', c: ['tex', '\\vspace{1cm}'] }),
  kindLeft: one({ t: 'Hive', c: [] } as never),
  programLeft: () => prepareMarkdown('```{r}\nplot(bees)\n```\n').told,
  fileLeft: () => prepareMarkdown('```{include} more.md\n```\n').told,
  shortCode: () => prepareMarkdown('{{< var bees >}}\n').told,
  workedOut: () => prepareMarkdown('There are `r n` bees.\n').told,
} satisfies typeof documents);

test('every message is told of a document that calls for it, with its place', () => {
  for (const [name, { what, todo }] of messages) {
    const document = documents[name as keyof typeof told];
    assert.ok(document, `No document calls for "${name}".`);
    const said: Remaining[] = document();
    const found = said.find(
      (message) => pattern(what).test(message.what) && pattern(todo).test(message.todo),
    );
    assert.ok(found, `${name}: ${what}\n${said.map((message) => message.what).join('\n')}`);
    // What is about the text says in which line.
    if (found.file?.endsWith('.mdx')) assert.match(found.place ?? '', /^line \d+$/, name);
  }
  assert.deepEqual(Object.keys(documents), Object.keys(told));
});

/** The line in which something is told is that in which it stands. */
test('a line that is told is that of the file', () => {
  read(
    [
      ...[head(1, 'One'), para('First.'), bullets('one', 'two', 'three'), letters('a', 'b')],
      ...[table('', 'Table 1: Bees', [[para('a')], [para('b')]], [[para('1')], [para('2')]])],
      ...[para('Here', link('#gone', 'it'), 'stands.'), para('A note.', note(para(link('#lost', 'lost'))))],
      ...[{ t: 'BulletList', c: [[para('x')], [para('y'), para(link('#away', 'away'))]] } satisfies Block],
    ],
    {},
    {},
    ({ texts, told: all }) => {
      const lines = texts.split('\n');
      const lineOf = (name: string): string => {
        const { place = '' } = all.find(({ what }) => what.includes(`“${name}”`)) ?? {};
        return lines[Number(place.replace('line ', '')) - 1] ?? '';
      };
      assert.equal(lineOf('gone'), 'Hereitstands.');
      assert.equal(lineOf('lost'), '[^1]: lost');
      assert.equal(lineOf('away'), '- y');
    },
  );
});

/** Runs what is to be refused, and gives the reason. */
async function reasonOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const nobody: Pandoc = { kind: 'program', command: process.execPath };
const importing = (name: string, bytes: string | Uint8Array = '', key = 'bees') => {
  const file = join(folder, name);
  if (name !== 'gone.md') writeFileSync(file, bytes);
  return importDocument(join(folder, 'content'), nobody, file, { key });
};
const commanded = async (...typed: string[]): Promise<string> =>
  (await heard(importCommand, { words: typed, environment: { PANDOC: 'none', XDG_CACHE_HOME: folder } }))
    .stderr;

/** With nothing to run but what is given, a name and its lines. */
async function withPath<T>(programs: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const path = process.env['PATH'];
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(bin, name), text, { mode: 0o755 });
  process.env['PATH'] = [bin].join(delimiter);
  try {
    return await run();
  } finally {
    process.env['PATH'] = path;
  }
}

const refused: Record<keyof typeof refusals, () => Promise<string>> = {
  pdf: () => reasonOf(() => importing('x.pdf')),
  plainText: () => reasonOf(() => importing('x.txt')),
  oldWord: () => reasonOf(() => importing('x.doc')),
  wordPerfect: () => reasonOf(() => importing('x.wpd')),
  pages: () => reasonOf(() => importing('x.pages')),
  inDesign: () => reasonOf(() => importing('x.indd')),
  format: () => reasonOf(() => importing('x.xyz')),
  missing: () => reasonOf(() => importing('gone.md')),
  noFile: () =>
    reasonOf(() => {
      mkdirSync(join(folder, 'folder.md'));
      return importDocument(join(folder, 'content'), nobody, join(folder, 'folder.md'), { key: 'bees' });
    }),
  large: () =>
    reasonOf(() => {
      writeFileSync(join(folder, 'large.md'), '');
      truncateSync(join(folder, 'large.md'), 201 * 1024 * 1024);
      return importDocument(join(folder, 'content'), nobody, join(folder, 'large.md'), { key: 'bees' });
    }),
  damaged: () => reasonOf(() => importing('damaged.docx', 'no archive')),
  endless: () => reasonOf(() => importing('endless.docx', endlessArchive())),
  notUtf8: () => reasonOf(() => importing('latin.md', Buffer.from('Bees\nD\xe9j\xe0 vu\n', 'latin1'))),
  late: () =>
    reasonOf(() =>
      convert(nobody, { from: 'markdown', to: 'json', files: { 'x.md': Buffer.from('x') }, seconds: 0 }),
    ),
  unreadable: () => reasonOf(() => importing('x.docx', zipSync({ 'word/document.xml': strToU8('<x/>') }))),
  notFetched: () =>
    withPath({}, () => reasonOf(() => fetchPandoc({ XDG_CACHE_HOME: join(folder, 'cache') }))),
  notBrought: () =>
    withPath({ npm: '#!/bin/sh\nexit 0\n' }, () =>
      reasonOf(() => fetchPandoc({ XDG_CACHE_HOME: join(folder, 'cache') })),
    ),
  noPandoc: () => {
    writeFileSync(join(folder, 'sound.md'), 'Bees.');
    return commanded(join(folder, 'sound.md'));
  },
  declined: () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    input.end('no\n');
    return reasonOf(() => askForPandoc({}, () => {}, false, [input, output]));
  },
  key: () => reasonOf(() => importing('x.md', 'Bees.', 'No Key')),
  reserved: () => reasonOf(() => importing('x.md', 'Bees.', 'sources')),
  split: () => commanded('x.md', '--split=3'),
  option: () => commanded('x.md', '--splits=3'),
  files: () => commanded('x.md', 'y.md'),
};

test('every refusal is one of a file, a word or a machine that calls for it, and touches nothing', {
  skip: process.platform === 'win32' && 'Windows runs no scripts by their first line.',
}, async () => {
  const content = join(folder, 'content');
  for (const [name, message] of reasons) {
    const reason = await refused[name as keyof typeof refusals]();
    // A command adds how it is called.
    const [said = ''] = reason.split('\n\nUsage:');
    assert.match(said, pattern(message), name);
    assert.equal(existsSync(join(content, 'documents')), false, name);
  }
  assert.match(await refused.notUtf8(), /latin\.md" is not UTF-8: line 2 has "D\uFFFDj\uFFFD vu"/);
});

test('every refusal of a library is one of a file that calls for it', async () => {
  const library = (name: string, bytes: string | Buffer, encoding?: string) => () => {
    const file = join(folder, name);
    if (name !== 'gone.bib') writeFileSync(file, bytes);
    return reasonOf(() => readLibrary(file, encoding));
  };
  const files: Record<keyof typeof libraryRefusals, () => Promise<string>> = {
    format: library('works.enl', 'x'),
    missing: library('gone.bib', ''),
    noFile: () => {
      mkdirSync(join(folder, 'folder.bib'));
      return reasonOf(() => readLibrary(join(folder, 'folder.bib')));
    },
    large: () => {
      writeFileSync(join(folder, 'large.bib'), '');
      truncateSync(join(folder, 'large.bib'), 101 * 1024 * 1024);
      return reasonOf(() => readLibrary(join(folder, 'large.bib')));
    },
    encoding: library('encoded.bib', '@book{a}', 'bees'),
    undecodable: library('latin.bib', Buffer.from('@book{a,\n title={Déjà}}', 'latin1')),
    notCsl: library('works.json', '"bees"'),
  };
  for (const [name, message] of libraryReasons)
    assert.match(await files[name as keyof typeof files](), pattern(message), name);
  assert.match(await files.undecodable(), /line 2 has " title=\{D\uFFFDj\uFFFD\}\}"/);
});
