import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type CitationForms,
  citeDocument,
  citeNote,
  citePassage,
  citeSection,
  citeSource,
} from '../../src/citing/citation.ts';
import type { Style } from '../../src/citing/style.ts';
import { siteUrl } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { toJson } from '../../src/model/tables.ts';
import { ofShippedTexts } from './shipped.ts';

describe('citations of the shipped texts', ofShippedTexts, () => {
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

  const twelve: Record<string, CitationForms> = {
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

  // The expected strings were written from the manuals, whose rules stand at the head of each file: one a style, to be
  // read with the manual beside it, and one a format, which reference managers open.
  const expected = (file: string) => readFileSync(join('e2e/content/expected', file), 'utf8');
  const elsewhere = (text: string) =>
    text.replaceAll(siteUrl.href, 'https://reader.example/').replaceAll('\r\n', '\n');
  const asMarkdown = (html: string) =>
    elsewhere(html)
      .replace(/<\/?i>/g, '_')
      .replaceAll('&amp;', '&');

  const files: Record<Style, string> = {
    apa: 'apa.md',
    mla: 'mla.md',
    note: 'chicago-notes.md',
    chicago: 'chicago-author-date.md',
  };
  for (const [style, file] of Object.entries(files)) {
    const cases = expected(file)
      .split(/^## /m)
      .slice(1)
      .map((part): [string, string] => [
        part.slice(0, part.indexOf('\n')),
        part.slice(part.indexOf('\n')).trim(),
      ]);

    test(`twelve citations as in ${file}`, () => {
      const printed = Object.entries(twelve).map(([name, { styles }]): [string, string] => {
        const { entry, inText } = found(styles.find((each) => each.style === style));
        return [name, asMarkdown(entry) + (inText ? `\n\nIn the text: ${asMarkdown(inText)}` : '')];
      });
      assert.deepEqual(printed, cases);
    });
  }

  test('the same as BibTeX, RIS and CSL-JSON', () => {
    const some = Object.values(twelve);
    const bibtex = some.map(({ bibtex }) => elsewhere(bibtex)).join('\n');
    assert.equal(bibtex, expected('twelve.bib').replace(/^[^@]*/, ''));
    // A line “ER  - ” ends in a space, which editors cut off.
    assert.equal(some.map(({ ris }) => elsewhere(ris).replace(/ $/m, '')).join('\n'), expected('twelve.ris'));
    assert.deepEqual(
      JSON.parse(elsewhere(toJson(some.map(({ json }) => json)))),
      JSON.parse(expected('twelve.json')),
    );
  });

  test('who has no date is “n.d.”, a body that publishes itself is named once, a description is no title', () => {
    const form = (citation: CitationForms, style: string) =>
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
      /^<i>China’s Growing Role in Africa Peace and Security<\/i>\. Saferworld, Jan\. 2011, https:\/\/www\.saferworld-global\.org\S+$/,
    );
    assert.match(
      form(source('interviews-2017'), 'apa'),
      /\(2017, July–August\)\. \[Interviews of Chinese analysts\]/,
    );
    assert.match(
      form(source('interviews-2017'), 'mla'),
      /^Fang, Songying, et al\. Interviews of Chinese analysts\. July–Aug\. 2017\.$/,
    );
    // 15.49: what a paper publishes under its own name has no paper’s name before the day.
    assert.match(
      form(source('reuters-2016'), 'chicago'),
      /^Reuters\. 2016\. “China Denies .* Posts\.” October 11, 2016\. https:/,
    );
    assert.match(
      form(source('ladsous-statement-2014'), 'chicago'),
      /^Ladsous, Hervé\. 2014\. Statement .* in Mali\.$/,
    );
  });
});
