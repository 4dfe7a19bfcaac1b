/* What the scripts of search say. */

const quotedOr = (words: string[]): string => words.map((word) => `“${word}”`).join(' or ');
const results = (count: number, isComplete: boolean): string =>
  count === 1 ? '1 result' : `${isComplete ? '' : 'The first '}${count} results`;

/** What was asked, in quotation marks. */
export const asked = (words: string): string => `“${words}”`;
export const filteredOut = (asked: string, all: number): string =>
  `Nothing found for ${asked} under these filters, but ${all} without them.`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `Nothing found for ${asked}${unused.length > 0 ? `: no text here uses ${isOneWord ? 'the word' : quotedOr(unused)}` : ''}. ${hasSimilar ? 'Similar words:' : 'The index A–Z lists everything.'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `Nothing has ${asked}. Did you mean “${meant}”? ${results(count, isComplete)} for it.`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `Nothing has ${asked} word for word. ${results(count, isComplete)} with its words.`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} for ${asked}: words of the original, which is restated here.`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `Nothing has all the words of ${asked}. ${results(count, isComplete)} with some of them.`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} for ${asked}.`;
export const noTextHas = (words: string[]): string => `No text here has ${quotedOr(words)}.`;
export const unknownOperators = (signs: string[]): string =>
  `${signs.map((sign) => `“${sign}”`).join(' and ')} narrows nothing here: there are kind:, in:, author: and year:.`;
export const noWord = 'There is no word to search for.';
export const cannotSearch =
  'Search cannot work here: its index could not be loaded. The index A–Z lists every name, source and term.';
export const cut = (most: number): string => ` Only the first ${most} characters were used.`;
export const searching = 'Searching…';
export const showMore = (count: number): string => `Show ${count} more`;
export const exactly = 'Search for exactly ';
export const originalsWords = 'The original’s words, restated here.';
export const inOriginal = (words: string[]): string =>
  `${words.map((word) => `“${word}”`).join(', ')} ${words.length > 1 ? 'stand' : 'stands'} in the original here.`;
export const without = (words: string[]): string => `Without ${words.map((word) => `“${word}”`).join(', ')}.`;
export const sourceIs = ' · source: ';
export const noSource = ' · no source is named';

export const hint = 'A name, number or word';
export const resultList = 'Results';
export const allResults = 'All results';
export const searchPage = 'Search page';
export const close = 'Close';
export const keys = '↑ ↓ choose · Enter opens · Esc closes';
export const suggested = 'Suggested searches';
export const index = 'Index A–Z';
