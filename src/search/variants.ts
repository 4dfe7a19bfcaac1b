import { cardinals } from '../library/number.ts';

/**
 * Names that English has in several forms, whatever the collection is about: a country, its people, its letters. Who
 * asks for one form means the others, too.
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
  ['china', 'chinese'],
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
];

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
