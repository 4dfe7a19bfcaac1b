import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ContentError } from '../syntax/problem.ts';
import { type Files, KeptFolder } from './kept-folder.ts';
import { loadLibrary } from './load-library.ts';

// While an author works, what did not change is not read, checked and printed anew. What comes of that must be what a first reading
// gives, down to the last id: it is held against one after each edit.

type Edit = [file: string, from: string | RegExp, to: string];

const [forage, signs] = ['documents/report/02-forage.mdx', 'documents/almanac/01-signs.mdx'];
const endnotes = 'documents/almanac/99-notes.mdx';
const spring = 'documents/manual/02-spring.mdx';
const words: Edit = [forage, 'A keeper’s first thought', 'Erika Mustermann’s first thought'];
const lost: Edit = [spring, 'since October.', 'since October, see @fig:none, [@sec:none] and @tbl:none.'];
const figure: Edit = [
  'documents/manual/03-autumn.mdx',
  /$/,
  '\n\nAs @sec:spring and [-@fig:extra] show.\n\n<Picture src="hive.svg" alt="A hive" key="extra" />\n',
];
const author: Edit = [signs, '@mustermann-2011 [7] calls', '@mustermann-2011 [7] and @nobody2011 call'];
const nobody: Edit = [
  'sources.yaml',
  /$/,
  '\n- id: nobody2011\n  type: book\n  author: [{ family: Nobody, given: Ann }]\n  title: None\n  issued: "2011"\n  language: en\n',
];

/** Each is what an author may have changed since the content was sound; what the one before it changed is as it was. */
const states: [name: string, ...edits: Edit[]][] = [
  ['nothing'],
  [
    'words of a paragraph and of a heading, a note more, the title of a work, a figure',
    words,
    [spring, '## Background', '## What lies behind'],
    [signs, 'always heard.[^2]', 'always heard.[^2][^3]'],
    [endnotes, '## sayings', '[^3]: [@dupont-1901, 9].\n\n## sayings'],
    ['sources.yaml', 'title: To read a comb', 'title: To read two combs'],
    ['statistics.yaml', /value: 532\b/, 'value: 533'],
  ],
  [
    'a note that is only marked, one whose text is gone, and a file',
    [signs, 'always heard.[^2]', 'always heard.[^2][^3]'],
    [endnotes, /\[\^\*\]: .*/, ''],
    [spring, /.*/s, ''],
  ],
  [
    'a note less, one whose number another section has, and references to a picture, which is the first',
    [signs, 'habit.[^1]', 'habit.'],
    [endnotes, '[^1]: The saying is older than the garden.', ''],
    figure,
  ],
  ['the picture behind another', figure, [spring, /$/, '\n\n![A garden](garden.png)\n']],
  [
    'another key of a work, and of a term',
    ['sources.yaml', '- id: mustermann-2011', '- id: mustermann-2012'],
    ['terms.yaml', 'key: great-frost', 'key: great-thaw'],
  ],
  ['references to nothing, and a name that is no work', lost, author],
  ['the same, and words elsewhere', lost, author, words],
  [
    'a work of that name; numbers of its own no more; a document that waits no more',
    author,
    nobody,
    ['documents/minutes/document.yaml', 'paragraphs: own\n', ''],
    ['documents/minutes/02-close.mdx', '#paragraph-12', '#introduction-2'],
    ['documents/manual/01-introduction.mdx', 'minutes/paragraph-12', 'minutes/introduction-2'],
    ['documents/announced/document.yaml', /2126/g, '2026'],
  ],
  ['notes in place of names', ['documents/almanac/document.yaml', 'citations: author-date\n', '']],
  [
    'a mistake of syntax, and a list that cannot be read',
    [forage, 'New Year’s Eve', '<Term is="great-frost">New Year’s Eve'],
    ['statistics.yaml', '- key:', '- key'],
  ],
  ['nothing any more'],
];

test('a library that is read again after an edit is what a first reading gives, and tells the same problems', () => {
  const sound = filesOf('e2e/fixture');
  const kept = new KeptFolder();
  let refused = 0;
  for (const [name, ...edits] of states) {
    const folder = kept.holding(edited(sound, edits));
    const fresh = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      cpSync(folder, fresh, { recursive: true });
      const [again, first] = [folder, fresh].map(readingOf);
      assert.ok(again === first, `${name}: ${difference(again ?? '', first ?? '')}`);
      if (first?.startsWith('refused')) refused += 1;
    } finally {
      rmSync(fresh, { recursive: true });
    }
  }
  assert.ok(refused > 4 && refused < states.length - 4, `${refused} are refused`);
});

const filesOf = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        const bytes = readFileSync(path);
        return [path.slice(folder.length + 1), /\.(?:mdx|yaml)$/.test(name) ? bytes.toString() : bytes];
      }),
  );

/** A file of which nothing is left is removed. */
function edited(files: Files, edits: Edit[]): Files {
  const changed = { ...files };
  for (const [file, from, to] of edits) {
    const text = String(changed[file]);
    const mended = text.replace(from, to);
    assert.notEqual(mended, text, `${file} has no ${from}`);
    changed[file] = mended || undefined;
  }
  return changed;
}

/** Everything that loading a folder gives, or all that it tells of it. */
function readingOf(folder: string): string {
  try {
    return written(loadLibrary(folder, '2026-11-21'));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return `refused\n${error.problems.map((problem) => JSON.stringify(problem)).join('\n')}`;
  }
}

/** Objects that lead to each other, a line each: a number stands for one wherever it is met. */
function written(root: object): string {
  const numbers = new Map<object, number>([[root, 0]]);
  const lines: string[] = [];
  const met = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return `#${number}`;
  };
  // It grows while it is gone through.
  for (const [one, number] of numbers) {
    const inside = one instanceof Map ? [...one].flat() : Array.isArray(one) ? one : fieldsOf(one);
    lines.push(`#${number} ${inside.map(met).join()}`);
  }
  return lines.join('\n');
}

/** What a node was stamped with and is no more, leaves nothing to be told. */
function fieldsOf(one: object): unknown[] {
  const fields: unknown[] = [];
  for (const [key, value] of Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined || (key === 'data' && Object.keys(value).length === 0)) continue;
    fields.push(key, value);
  }
  return fields;
}

/** Where two readings part. */
function difference(again: string, first: string): string {
  const [one, other] = [again, first].map((text) => text.split('\n'));
  const line = one?.findIndex((text, index) => text !== other?.[index]) ?? 0;
  return `read again:\n${one?.slice(line, line + 3).join('\n')}\nread first:\n${other?.slice(line, line + 3).join('\n')}`;
}
