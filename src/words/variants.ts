import { cardinals } from '../model/number.ts';
import { basesOf } from './words.ts';

/** Stems do not tell that the forms of one of these verbs are of one word. */
const verbs =
  'become became|begin began begun|break broke broken|bring brought|build built|choose chose chosen|come came|' +
  'fall fell fallen|fight fought|give gave given|grow grew grown|hold held|keep kept|lead led|leave left|' +
  'lend lent|lose lost|pay paid payer|rise rose risen|seek sought|send sent|speak spoke spoken|spend spent|' +
  'take took taken|teach taught|win won';

/**
 * Words that English has in several forms, whatever the collection is about: a month; what is measured, and how one asks
 * for it; a small number. Who asks for one form means the others, too. Names are the collection's own: `other-names` of its
 * site.yaml.
 */
const forms: readonly string[][] = [
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
  ['percent', 'percentage', 'proportion', 'share'],
  ['age', 'old'],
  ['size', 'large', 'larger', 'largest', 'big', 'bigger', 'biggest'],
  ['few', 'fewer', 'fewest', 'least'],
  ['high', 'higher', 'highest'],
  ...verbs.split('|').map((verb) => verb.split(' ')),
  ...[...cardinals].map(([name, value]) => [name, String(value)]),
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
  [/(?<=\p{L}[aeiou])ll(?=(?:ing|ed|ers?)$)/u, 'l'],
  [/(?<=\p{L}[aeiou])l(?=(?:ing|ed|ers?)$)/u, 'll'],
  [/(?<=gram)me(?=s?$)/u, ''],
  [/(?<=\p{L}gram)(?=s?$)/u, 'me'],
  [/(?<=ly)s(?=(?:e[ds]?|ing)$)/u, 'z'],
  [/(?<=ly)z(?=(?:e[ds]?|ing)$)/u, 's'],
];

/** What else English calls what this word names, and how else it is spelled. */
export function variantsOf(word: string): string[] {
  const bases = basesOf(word);
  const names = forms.filter((names) => bases.some((base) => names.includes(base))).flat();
  const spelled = endings.flatMap(([one, other]) => (one.test(word) ? [word.replace(one, other)] : []));
  return [...new Set([...names, ...spelled])].filter((other) => other !== word);
}
