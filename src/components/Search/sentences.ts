import type { Answer } from '../../search/answer.ts';
import { longestQuery } from '../../search/query.ts';

/** What a reader is told of an answer, in plain sentences; spoken once by a screen reader. */
export function tell(answer: Answer, shown = answer.hits.length): string {
  return [tellHits(answer, shown), tellUnknown(answer), tellOperators(answer)].filter(Boolean).join(' ');
}

function tellHits(
  { query, hits, isComplete, meant, instead, unknown, isLoose }: Answer,
  shown: number,
): string {
  const asked = query.text.startsWith('"') ? query.text : `“${query.text}”`;
  const results = shown === 1 ? '1 result' : `${shown} results`;
  const count = isComplete || shown === 1 ? results : `The first ${results}`;
  if (shown === 0 && hits.length > 0) {
    return `Nothing found for ${asked} under these filters, but ${hits.length} without them.`;
  }
  if (shown === 0) {
    const unused =
      unknown.length > 0 && query.phrases.length === 0 ? `: no text here uses ${named(query, unknown)}` : '';
    return `Nothing found for ${asked}${unused}. ${instead?.length ? 'Similar words:' : 'The index A–Z lists everything.'}`;
  }
  if (meant !== undefined) return `Nothing has ${asked}. Did you mean “${meant}”? ${count} for it.`;
  if (isLoose) return `Nothing has ${asked} word for word. ${count} with its words.`;
  if (hits[0]?.isQuoted) return `${count} for ${asked}: words of the original, which is restated here.`;
  if (hits.every(({ missing }) => missing.length > 0)) {
    return `Nothing has all the words of ${asked}. ${count} with some of them.`;
  }
  return `${count} for ${asked}.`;
}

/** What was looked for, without the words of asking beside it. */
const named = ({ words }: Answer['query'], unknown: string[]): string =>
  words.length > 1 ? unknown.map((text) => `“${text}”`).join(' or ') : 'the word';

function tellUnknown({ query, unknown, meant, hits }: Answer): string {
  if (unknown.length === 0 || meant !== undefined || query.phrases.length > 0 || hits.length === 0) return '';
  return `No text here has ${unknown.map((word) => `“${word}”`).join(' or ')}.`;
}

function tellOperators({ query }: Answer): string {
  if (query.unknown.length === 0) return '';
  const signs = query.unknown.map((sign) => `“${sign}”`).join(' and ');
  return `${signs} narrows nothing here: there are kind:, in:, author: and year:.`;
}

/** Where what was asked is nothing but signs. */
export const noWord = 'There is no word to search for.';

/** Where the index could not be loaded. */
export const cannotSearch =
  'Search cannot work here: its index could not be loaded. The index A–Z lists every name, source and term.';

/** Said when more was asked than is searched. */
export function tellCut(input: string): string {
  return [...input.trim()].length > longestQuery
    ? ` Only the first ${longestQuery} characters were used.`
    : '';
}
