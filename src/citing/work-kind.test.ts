import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Citable, sourceSchema } from '../model/source.ts';
import { workKinds, workTypes } from '../model/work-kind.ts';
import { toBibtex } from './bibtex.ts';
import { citeSource } from './citation.ts';
import { toCoins } from './coins.ts';
import { cslOfSource } from './csl-item.ts';
import { citeAsText } from './note-style.ts';
import { toRis } from './ris.ts';

const work = (record: object): Citable => sourceSchema.parse({ id: 'work', language: 'en', ...record });

test('a work of every kind is printed, and told to every program, with nothing left open', () => {
  for (const type of workTypes) {
    const source = work({
      type,
      author: [{ family: 'Roe', given: 'Jane' }],
      title: 'How bees keep house',
      ...{ 'container-title': 'Bees', publisher: 'The Hive', issued: '2020' },
    });
    const { styles, ris, bibtex } = citeSource(source);
    const all = [
      citeAsText(source),
      ...styles.map(({ entry }) => entry),
      bibtex,
      decodeURIComponent(toCoins(source)),
    ];
    for (const form of all) {
      assert.match(form, /bees keep house/i, type);
      assert.doesNotMatch(form, /undefined|null|NaN/, type);
    }
    assert.ok(ris.startsWith(`TY  - ${workKinds[type].ris}\r\n`), type);
  }
});

/** What is expected was written from the manuals: Chicago 14.276 (cases), 14.265 (films); programs are set as books are. */
const cases: Record<
  string,
  { record: object; printed: string[]; ris: string; bibtex: string; zotero: string }
> = {
  'a court decision in a series': {
    record: {
      type: 'legal_case',
      title: 'Nixon v. Fitzgerald',
      ...{
        volume: '457',
        'container-title': 'U.S.',
        page: '731',
        issued: '1982',
        authority: 'Supreme Court',
      },
    },
    printed: [
      'Nixon v. Fitzgerald, 457 U.S. 731 (Supreme Court 1982)',
      'Nixon v. Fitzgerald, 457 U.S. 731 (Supreme Court 1982).',
    ],
    ...{ ris: 'CASE', bibtex: '@misc', zotero: 'case' },
  },
  'a court decision under its number': {
    record: {
      type: 'legal_case',
      title: 'Prosecutor v. Tadić',
      ...{ number: 'IT-94-1-T', issued: '1997', authority: 'ICTY' },
    },
    printed: [
      'Prosecutor v. Tadić, no. IT-94-1-T (ICTY 1997)',
      'Prosecutor v. Tadić, IT-94-1-T (ICTY 1997).',
    ],
    ...{ ris: 'CASE', bibtex: '@misc', zotero: 'case' },
  },
  'a program': {
    record: {
      type: 'software',
      author: [{ literal: 'R Core Team' }],
      title: 'R: A language for statistics',
      ...{ version: '4.4.1', publisher: 'R Foundation', 'publisher-place': 'Vienna', issued: '2024' },
    },
    printed: [
      'R Core Team, R: A language for statistics, version 4.4.1 (Vienna: R Foundation, 2024)',
      'R Core Team. (2024). <i>R: A language for statistics</i> (Version 4.4.1). R Foundation.',
    ],
    ...{ ris: 'COMP', bibtex: '@misc', zotero: 'computerProgram' },
  },
  'a film': {
    record: {
      type: 'motion_picture',
      author: [{ family: 'Zwigoff', given: 'Terry' }],
      title: 'Crumb',
      ...{ publisher: 'Superior Pictures', medium: 'DVD', issued: '1994' },
    },
    printed: [
      'Terry Zwigoff, Crumb (Superior Pictures, 1994), DVD',
      'Zwigoff, T. (1994). <i>Crumb</i> [DVD]. Superior Pictures.',
    ],
    ...{ ris: 'MPCT', bibtex: '@misc', zotero: 'film' },
  },
};

for (const [name, { record, printed, ris, bibtex, zotero }] of Object.entries(cases)) {
  test(`${name}, in a note and in APA, and for programs`, () => {
    const source = work(record);
    const [apa] = citeSource(source).styles;
    assert.deepEqual([citeAsText(source), apa?.entry], printed);
    const item = cslOfSource(source);
    assert.match(toRis(item), new RegExp(`^TY  - ${ris}\\r\\n`));
    assert.ok(toBibtex(item).startsWith(`${bibtex}{work,`));
    assert.match(toCoins(source), new RegExp(`rft\\.type=${zotero}&`));
  });
}
