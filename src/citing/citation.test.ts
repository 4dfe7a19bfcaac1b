import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { entries } from 'bibtex-parse';
import { siteUrl } from '../library/address.ts';
import { loadLibrary } from '../library/library.ts';
import { toJson } from '../library/tables.ts';
import {
  type Citation,
  citeDocument,
  citeNote,
  citePassage,
  citeSection,
  citeSource,
  citeStatistic,
} from './citation.ts';

const library = loadLibrary('content');
const [brief, mali] = library.documents;

function found<T>(value: T | undefined): T {
  assert.ok(value);
  return value;
}
const section = (key: string) => citeSection(found(library.sections.find((each) => each.key === key)));
const passage = (id: string) => citePassage(found(library.passages.find((each) => each.id === id)));
const note = (number: number) => citeNote(found(found(brief).notes.find((each) => each.number === number)));
const source = (id: string) => citeSource(found(library.sources.get(id)));

const twelve: Record<string, Citation> = {
  'the brief': citeDocument(found(brief)),
  'the article, of which only a likely year is known': citeDocument(found(mali)),
  'a section': section('threat'),
  'a section whose title asks': section('protecting'),
  'a paragraph over two printed pages': passage('protecting-3'),
  'a paragraph on one': passage('isolation-1'),
  'a paragraph of the article, whose numbers are the original’s': passage('mali-4'),
  'the photo caption': passage('mali-caption'),
  'a note': note(12),
  'another note': note(7),
  'a report by a body': source('crisis-group-2009'),
  'an article in Chinese, its title translated, without a volume': source('deng-wang-2012'),
};

/** A citation as a page of the expected file: the forms for people with their italics, then the files. */
function told({ styles, bibtex, ris, json }: Citation): string {
  const forms = styles.map(({ label, entry, inText }) =>
    [`${label}: ${entry}`, inText && `  in the text: ${inText}`].filter(Boolean).join('\n'),
  );
  return [...forms, bibtex.trim(), ris.replaceAll('\r\n', '\n').trim(), toJson(json).trim()]
    .join('\n')
    .replaceAll(siteUrl.href, 'https://reader.example/')
    .replaceAll('&amp;', '&');
}

// Checked against APA 7 (9.2–9.42, 8.11–8.13), MLA 9 (5.3–5.110, 6.1–6.30) and Chicago 17 (14.24–14.31, 14.99, 14.157, 15.5–15.9).
const expected = new Map(
  readFileSync('src/citing/twelve.txt', 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((page): [string, string] => [
      page.slice(0, page.indexOf('\n')),
      page.slice(page.indexOf('\n') + 1).trim(),
    ]),
);

for (const [name, citation] of Object.entries(twelve)) {
  test(`all seven formats of ${name}`, () => assert.equal(told(citation), expected.get(name)));
}

const all = [
  ...Object.values(twelve),
  ...[...library.sources.values()].map(citeSource),
  ...[...library.statistics.values()].map(citeStatistic),
];

test('BibTeX reads as what was written, in a library that did not write it', () => {
  for (const { bibtex, json } of all) {
    const [entry] = entries(bibtex);
    assert.equal(entry?.key, json.id);
    assert.equal(plain(entry?.['TITLE']), json.title.replaceAll('’', "'"));
    assert.equal(
      entry?.['YEAR'] === undefined ? undefined : Number(entry['YEAR']),
      json.issued?.['date-parts'][0]?.[0],
    );
    assert.equal(entry?.['URL'], json.URL);
    const names = json.author?.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    );
    assert.equal(entry?.['AUTHOR'] && plain(entry['AUTHOR']), names?.join(' and ').replaceAll('’', "'"));
  }
});

/** Without the braces and commands that BibTeX needs. */
function plain(text: unknown): string {
  return String(text)
    .replace(/\{?\\' e\}?/g, 'é')
    .replace(/\{?\\c c\}?/g, 'ç')
    .replace(/\\textquoteright(?:\{\})? ?/g, "'")
    .replace(/--/g, '–')
    .replaceAll('’', "'")
    .replace(/[{}]/g, '')
    .normalize();
}

test('RIS reads as what was written, in a library that did not write it', () => {
  for (const { ris, json } of all) {
    const [item] = new Cite(ris).data;
    assert.equal(item?.title, json.title);
    // Of news, this library calls authors reporters.
    const names = item?.author ?? (item as { reporter?: unknown } | undefined)?.reporter ?? [];
    assert.equal([names].flat().length, json.author?.length ?? 0);
    assert.equal(item?.issued?.['date-parts']?.[0]?.[0], json.issued?.['date-parts'][0]?.[0]);
    assert.equal(item?.URL, json.URL);
    assert.equal(item?.page, json['page']);
  }
});

test('CSL-JSON comes back as it went', () => {
  for (const { json } of all) {
    const [item] = new Cite(toJson([json])).data;
    for (const field of [
      'id',
      'type',
      'title',
      'author',
      'issued',
      'URL',
      'note',
      'genre',
      'page',
      'container-title',
    ] as const) {
      assert.deepEqual(item?.[field], json[field], `${json.id}: ${field}`);
    }
  }
});

test('nothing of a style’s machinery is left: no markup but italics, no stand-in, no missing value', () => {
  for (const { styles } of all) {
    for (const { entry, inText = '' } of styles) {
      assert.doesNotMatch(entry + inText, /<(?!\/?i>)|restated\.invalid|undefined|null|\.\.|,,| ,/);
    }
  }
});

test('who has no date is “n.d.”, a body that publishes itself is named once, a description is no title', () => {
  const form = (citation: Citation, style: string) =>
    found(citation.styles.find((each) => each.style === style)).entry;
  assert.match(
    form(source('ipi-peacekeeping-database'), 'apa'),
    /^International Peace Institute\. \(n\.d\.\)\./,
  );
  assert.match(
    form(source('yang-2016'), 'chicago'),
    /^Yang, Yuan\. n\.d\. “A Study on .* Engagement” \[in Chinese\]\. In <i>China/,
  );
  assert.match(
    form(source('saferworld-2011'), 'mla'),
    /^<i>China’s Growing Role in Africa Peace and Security<\/i>\. Saferworld, Jan\. 2011\.$/,
  );
  assert.match(
    form(source('interviews-2017'), 'apa'),
    /\(2017, July–August\)\. \[Interviews of Chinese analysts\]/,
  );
  assert.match(
    form(source('interviews-2017'), 'mla'),
    /^Fang, Songying, et al\. Interviews of Chinese analysts\. July–Aug\. 2017\.$/,
  );
});
