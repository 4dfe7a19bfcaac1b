import { siteFiles, sitePages } from '../../model/address.ts';
import { relations } from '../../model/comparison.ts';
import { workTypes } from '../../model/work-kind.ts';
import type { Position } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';

/** Ids that every page has. */
const everywhere = ['main', 'menu', 'settings', 'new-version'];

/** Ids that the pages of a document have, whatever stands in it. */
export const documentIds = [...everywhere, 'sections', 'connections'];

/** Keys that would give something an address, or an id on its page, that the site uses for something else. */
export const reservedKeys = {
  document: [...sitePages.map((page) => page.split('/')[1] ?? ''), ...siteFiles, 'documents'],
  section: [
    ...documentIds,
    // Steps of addresses, and what the ids of notes, marks, charts and printed pages begin with.
    ...['all', 'cite', 'notes', 'note', 'ref', 'callout', 'page'],
  ],
  source: [...everywhere, 'bibliography', ...workTypes.map((kind) => `kind-${kind}`)],
  term: [...everywhere, 'terms'],
  comparison: [...everywhere, ...Object.keys(relations).map((relation) => `relation-${relation}`)],
};

/** Reports the keys of records that would be an id of the page that lists them, beside another one. */
export function checkReservedKeys({ content, report }: Linking): void {
  const { sources, statistics, terms, events, comparisons, site } = content;
  const themes = statistics.map(({ data }) => `theme-${data.theme}`);
  const years = events.map(({ data }) => `year-${data.date.slice(0, 4)}`);
  const check = (kind: string, key: string, at: Position, reserved: string[]) => {
    if (!reserved.includes(key)) return;
    const message = `The site itself uses the id that the ${kind} "${key}" would have.`;
    report(at, 'reserved-key', message, 'Choose another key.');
  };
  for (const { data, at } of sources) check('source', data.id, at('id'), reservedKeys.source);
  for (const { data, at } of statistics)
    check('statistic', data.key, at('key'), [...everywhere, 'statistics', ...themes]);
  for (const { data, at } of terms) check('term', data.key, at('key'), reservedKeys.term);
  for (const { data, at } of events) check('event', data.key, at('key'), [...everywhere, ...years]);
  for (const { data, at } of comparisons) check('comparison', data.key, at('key'), reservedKeys.comparison);
  for (const [index, { id }] of (site?.data.about ?? []).entries())
    if (site) check('part of the About page', id, site.at('about', index, 'id'), everywhere);
}
