import type { SearchRecord } from '../search/record.ts';
import { words } from '../words/languages/site.ts';
import { plain } from '../words/plain-text.ts';
import { isStopWord } from '../words/words.ts';

/** Three words or more with capitals, and the little words between them. */
const longName = new RegExp(`\\p{Lu}[\\p{L}’'-]*(?:\\s(?:${words.inNames})?\\p{Lu}[\\p{L}’'-]*){2,}`, 'gu');

/** Adds to a record the letters by which people call what it names in full: IMF, where the International Monetary Fund is. */
export function addInitials(record: SearchRecord): SearchRecord {
  const letters = [...record.content.matchAll(longName)].flatMap(([name]) => initialsOf(name));
  return letters.length === 0 ? record : { ...record, words: [...record.words, ...new Set(letters)] };
}

/**
 * "Upland Ministry of National Defense" is umnd and mnd: what stands before a name may have a capital, too. Letters
 * within it stay: "UN General Assembly" is unga.
 */
function initialsOf(name: string): string[] {
  const told = name
    .split(/\s/u)
    .map((word) => word.replace(/^\p{Ll}+[’']/u, ''))
    .filter((word) => !isStopWord(word.toLowerCase()));
  const initials = told.map((word) => plain(/^\p{Lu}+$/u.test(word) ? word : word.slice(0, 1)));
  return initials.slice(0, -2).map((_, from) => initials.slice(from).join(''));
}
