import { siteFiles, sitePages } from '../../model/address.ts';
import { relations } from '../../model/comparison.ts';
import { workTypes } from '../../model/work-kind.ts';
import type { Position } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';
import type { Located } from '../read/yaml.ts';

/** Ids that every page has. */
const everywhere = ['main', 'menu', 'settings', 'new-version'];

/** Ids that the pages of a document have, whatever stands in it. */
export const documentIds = [...everywhere, 'sections', 'connections'];

/** Names that a folder cannot have on Windows, and the one that a host shows for its folder. */
const folders = [
  'index',
  ...['con', 'prn', 'aux', 'nul'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
];

/** Keys that would give something an address, or an id on its page, that the site uses for something else. */
export const reservedKeys = {
  document: [...sitePages.map((page) => page.split('/')[1] ?? ''), ...siteFiles, 'documents', ...folders],
  section: [
    ...folders,
    ...documentIds,
    // Steps of addresses, and what the ids of notes, marks, charts and printed pages begin with.
    ...[
      'all',
      'cite',
      'notes',
      'note',
      'ref',
      'callout',
      'page',
      'paragraph',
      'part',
      'table',
      'figure',
      'box',
      'equation',
      'formula',
    ],
  ],
  // Steps of addresses under /data/, and ids of the list.
  statistic: [...everywhere, 'statistics', 'charts', 'callouts'],
  source: [...everywhere, 'bibliography', ...workTypes.map((kind) => `kind-${kind}`)],
  term: [...everywhere, 'terms'],
  comparison: [...everywhere, ...relations.map((relation) => `relation-${relation}`)],
};

/** Ids that stand for something in a text: notes, marks, charts, printed pages, editors’ notes. */
const inTexts =
  /^(?:note|ref|callout|page|paragraph|part|table|figure|box|equation|formula)-|-editors(?:-\d+)?$/;

/** Whether the site itself uses an address or id that something with this key would have. */
export function isReserved(kind: keyof typeof reservedKeys, key: string): boolean {
  return reservedKeys[kind].includes(key) || (kind === 'section' && inTexts.test(key));
}

/** Reports sections whose key is the id of a paragraph: both stand on the page that has the whole document. */
export function checkSectionKeys({ content, library, report }: Linking): void {
  for (const { record, file } of content.documents.flatMap(({ sections }) => sections)) {
    const { key, role } = record.data;
    const place = library.files.get(file)?.document.places.get(key);
    if (place === undefined || role === 'caption') continue;
    report(
      record.at('key'),
      'doubled-key',
      `The section key "${key}" of ${file} is the id of a paragraph.`,
      'Give the section another key.',
    );
  }
}

/** Reports the keys of records that would be an id of the page that lists them, beside another one. */
export function checkReservedKeys({ content, report }: Linking): void {
  const { sources, statistics, terms, events, comparisons, site } = content;
  const themes = statistics.map(({ data }) => `theme-${data.theme}`);
  const years = events.map(({ data }) => `year-${data.date.slice(0, 4)}`);
  const check = (kind: string, key: string, at: () => Position, reserved: ReadonlySet<string>) => {
    if (!reserved.has(key)) return;
    const message = `The site itself uses the id that the ${kind} "${key}" would have.`;
    report(at(), 'reserved-key', message, 'Choose another key.');
  };
  const checkAll = (kind: string, records: Located<{ key: string }>[], reserved: string[]) => {
    const keys = new Set(reserved);
    for (const { data, at } of records) check(kind, data.key, () => at('key'), keys);
  };
  const ofSources = new Set(reservedKeys.source);
  for (const { data, at } of sources) check('source', data.id, () => at('id'), ofSources);
  checkAll('statistic', statistics, [...reservedKeys.statistic, ...themes]);
  checkAll('term', terms, reservedKeys.term);
  checkAll('event', events, [...everywhere, ...years]);
  checkAll('comparison', comparisons, reservedKeys.comparison);
  const onAbout = new Set(everywhere);
  for (const [index, { id }] of (site?.data.about ?? []).entries())
    if (site) check('part of the About page', id, () => site.at('about', index, 'id'), onAbout);
}
