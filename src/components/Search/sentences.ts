import * as messages from '../../messages/messages.ts';
import { longestQuery } from '../../query/query.ts';
import type { Answer } from '../../search/answer.ts';

/** What a reader is told of an answer, in plain sentences; spoken once by a screen reader. */
export function tell(answer: Answer, shown = answer.hits.length): string {
  return [tellHits(answer, shown), tellUnknown(answer), tellOperators(answer)]
    .filter(Boolean)
    .join(messages.signs.between);
}

function tellHits(
  { query, hits, isComplete, meant, instead, unknown, isLoose }: Answer,
  shown: number,
): string {
  const asked = query.text.startsWith('"') ? query.text : messages.found.asked(query.text);
  if (shown === 0 && hits.length > 0) return messages.found.filteredOut(asked, hits.length);
  if (shown === 0) {
    // What was looked for, without the words of asking beside it.
    const unused = query.phrases.length === 0 ? unknown : [];
    return messages.found.nothing(asked, unused, query.words.length <= 1, (instead?.length ?? 0) > 0);
  }
  if (meant !== undefined) return messages.found.meant(asked, meant, shown, isComplete);
  if (isLoose) return messages.found.loose(asked, shown, isComplete);
  if (hits[0]?.isQuoted) return messages.found.ofOriginal(asked, shown, isComplete);
  if (hits.every(({ missing }) => missing.length > 0))
    return messages.found.someWords(asked, shown, isComplete);
  return messages.found.found(asked, shown, isComplete);
}

function tellUnknown({ query, unknown, meant, hits }: Answer): string {
  if (unknown.length === 0 || meant !== undefined || query.phrases.length > 0 || hits.length === 0) return '';
  return messages.found.noTextHas(unknown);
}

function tellOperators({ query }: Answer): string {
  return query.unknown.length === 0 ? '' : messages.found.unknownOperators(query.unknown);
}

/** Where what was asked is nothing but signs. */
export const noWord = messages.found.noWord;

/** Where the index could not be loaded. */
export const cannotSearch = messages.found.cannotSearch;

/** Said when more was asked than is searched. */
export function tellCut(input: string): string {
  return [...input.trim()].length > longestQuery ? messages.found.cut(longestQuery) : '';
}
