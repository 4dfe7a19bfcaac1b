import { longestQuery, type Query } from '../../search/query.ts';
import type { Answer } from './answer.ts';

/** What a reader is told of an answer, in plain sentences; spoken once by a screen reader. */
export function tell({ query, hits, isComplete, meant, instead, from }: Answer, shown = hits.length): string {
  const asked = `“${query.text}”`;
  const results = shown === 1 ? '1 result' : `${shown} results`;
  const count = from === 'everything' && !isComplete ? `The first ${results}` : results;
  if (from === 'names only') {
    const found = shown === 0 ? 'No title or name has' : `${count} by title, name and rare word for`;
    return `${found} ${asked}. The full text cannot be searched here; the index A–Z lists everything.`;
  }
  if (shown === 0 && from === 'names') return 'Searching…';
  if (shown === 0 && hits.length > 0) {
    return `Nothing found for ${asked} under these filters, but ${hits.length} without them.`;
  }
  if (shown === 0) {
    const near = query.phrases.length > 0 ? 'Without quotation marks:' : 'Similar words:';
    // Where only a part was searched, or the words stand apart, they may well be in a text.
    const unused = isComplete && query.phrases.length === 0 ? `: no text here uses ${named(query)}` : '';
    return `Nothing found for ${asked}${unused}. ${instead?.length ? near : 'The index A–Z lists everything.'}`;
  }
  if (meant !== undefined) return `Nothing has ${asked}. Did you mean “${meant}”? ${count} for it.`;
  if (from === 'everything' && hits.every(({ missing }) => missing.length > 0)) {
    return `Nothing has all the words of ${asked}. ${count} with some of them.`;
  }
  return `${count} for ${asked}.`;
}

/** What was looked for, without the words of asking beside it. */
const named = ({ words }: Query): string =>
  words.length > 1 ? words.map(({ text }) => `“${text}”`).join(' or ') : 'the word';

/** Where what was asked is nothing but signs. */
export const noWord = 'There is no word to search for.';

/** Where not even the names could be loaded. */
export const cannotSearch =
  'Search cannot work here: its index could not be loaded. The index A–Z lists every name, source and term.';

/** Said when more was asked than is searched. */
export function tellCut(input: string): string {
  return [...input.trim()].length > longestQuery
    ? ` Only the first ${longestQuery} characters were used.`
    : '';
}
