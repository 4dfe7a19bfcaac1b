import { cardinals } from '../library/number.ts';
import { telling } from './words.ts';

/**
 * Names that English has in several forms, whatever the collection is about: a country, its people, its letters; a city
 * and its former name; a month. Who asks for one form means the others, too.
 */
const forms = [
  ['united nations', 'un'],
  ['united states', 'america', 'american', 'us', 'usa'],
  ['united kingdom', 'britain', 'british', 'uk'],
  ['european union', 'eu'],
  ['democratic republic of the congo', 'drc', 'congo', 'congolese'],
  ['ivory coast', 'cote divoire'],
  ['netherlands', 'dutch', 'holland'],
  ['africa', 'african'],
  ['asia', 'asian'],
  ['europe', 'european'],
  ['cambodia', 'cambodian'],
  ['china', 'chinese', 'prc'],
  ['beijing', 'peking'],
  ['ethiopia', 'ethiopian'],
  ['france', 'french'],
  ['germany', 'german'],
  ['india', 'indian'],
  ['italy', 'italian'],
  ['japan', 'japanese'],
  ['liberia', 'liberian'],
  ['mali', 'malian'],
  ['nigeria', 'nigerian'],
  ['russia', 'russian'],
  ['rwanda', 'rwandan'],
  ['senegal', 'senegalese'],
  ['sudan', 'sudanese'],
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Those of several words, each as the words of a query that make it. */
const longNames = forms
  .flat()
  .filter((name) => name.includes(' '))
  .map((name) => ({ name, words: telling(name.split(' ')) }));

/** The name of several words that begins here, and how many words of the query it takes. */
export function nameAt(words: string[], at: number): { name: string; length: number } | undefined {
  const found = longNames.find((long) => long.words.every((word, index) => words[at + index] === word));
  return found && { name: found.name, length: found.words.length };
}

/** Endings that are spelled in two ways, British and American. */
const endings: [one: RegExp, other: string][] = [
  [/(?<=\p{L}{3})is(?=(?:ations?|ed|es?|ing)$)/u, 'iz'],
  [/(?<=\p{L}{3})iz(?=(?:ations?|ed|es?|ing)$)/u, 'is'],
  [/(?<=\p{L}{3})our(?=s?$)/u, 'or'],
  [/(?<=\p{L}{3})(?<!t)or(?=s?$)/u, 'our'],
  [/(?<=\p{L}{2})ence(?=s?$)/u, 'ense'],
  [/(?<=\p{L}{2})ense(?=s?$)/u, 'ence'],
  [/(?<=\p{L}{2})tre(?=s?$)/u, 'ter'],
];

/** What else English calls what this word names, and how else it is spelled. */
export function variantsOf(word: string): string[] {
  const names = forms.filter((names) => names.includes(word)).flat();
  const spelled = endings.flatMap(([one, other]) => (one.test(word) ? [word.replace(one, other)] : []));
  return [...new Set([...names, ...spelled, ...numbersOf(word)])].filter((other) => other !== word);
}

/** Small numbers in words and in digits. */
function numbersOf(word: string): string[] {
  const value = cardinals.get(word);
  if (value !== undefined) return [String(value)];
  return /^\d{1,2}$/.test(word)
    ? [...cardinals].flatMap(([name, number]) => (number === Number(word) ? [name] : []))
    : [];
}
