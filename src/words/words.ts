import { words } from './languages/site.ts';
import { plain } from './plain-text.ts';

/**
 * Words as search compares them, in records and in queries alike: lower case, no accents, no apostrophes, numbers as
 * digits. "Rome’s 8,000" is rome, 8000; "$1 billion" is 1000000000, "eight thousand" 8000; "20 per cent" is 20, percent; "3,6"
 * is 3.6, as most of Europe writes it. A hyphen parts words; `joinedPairs()` of a query serves those who write the same with
 * a hyphen, a space or neither. Han characters stand without spaces: every two neighbors are a word. What French, Italian and
 * Arabic write together with the next word is cut off: "l’union" is union, "والنحل" is نحل.
 */
export function wordsOf(text: string): string[] {
  const written = words.withNumbers(plain(text)).match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];
  const found: string[] = /\p{Script=Arabic}/u.test(text) ? written.map(withoutArticle) : written;
  return /\p{Script=Han}{2}/u.test(text) ? found.flatMap(parted) : found;
}

/** An Arabic word as dictionaries have it: without the article and what is written together with it, or with letters that look the same. */
function withoutArticle(word: string): string {
  return word
    .replaceAll('ـ', '')
    .replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** A run of letters with its Han characters in pairs. */
function parted(word: string): string[] {
  return (word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((part) => {
    const characters = [...part];
    if (characters.length < 2 || !/\p{Script=Han}/u.test(part)) return [part];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

/** The words of which this one may be a form: troop for troops, arrive for arriving, stop for stopped. */
export const basesOf = (word: string): string[] => words.basesOf(word);

/** The word in the singular, in the site’s language. */
export const singular = (word: string): string => words.singular(word);

/** A word that carries no meaning of its own in a question. */
export const isStopWord = (word: string): boolean => words.stopWords.has(word) || words.shortened.test(word);

/** The words that carry a text's meaning; all of them where none would be left. */
export function telling(words: string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : words;
}
