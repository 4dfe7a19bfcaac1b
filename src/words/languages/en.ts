import { stemmer } from 'stemmer';
import { cardinals, statedNumber } from '../../model/number.ts';
import { singular } from '../../model/plural.ts';
import { type LanguageWords, list } from './language.ts';

const scales = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const small = [...cardinals.keys()].join('|');
const numberWord = `(?:${tens})(?:[\\s-](?:${small}))?|${small}`;
const scaleWord = 'hundred|thousand|million|billion|trillion';

/** Numbers in several words: "one hundred and fifty thousand", "eighty-three billion", "fifty-two". */
const spelledOut = new RegExp(
  `\\b(?:a|${numberWord})(?:\\s(?:${scaleWord}))+(?:\\s(?:and\\s)?(?:${numberWord})(?:\\s(?:${scaleWord}))*)*\\b|\\b(?:${tens})[\\s-](?:${small})\\b`,
  'g',
);

/** "two point three". */
const spelledDecimal = new RegExp(`\\b(${numberWord}|\\d+) point ((?:${small})(?: (?:${small}))*)\\b`, 'g');

function withNumbers(text: string): string {
  return text
    .replace(
      /\b((?:19|20)\d)(\d)[/–](\d\d)\b(?![/–-]?\d)/g,
      (span, decade: string, year: string, end: string) =>
        Number(end) > Number(decade.slice(2) + year) ? `${decade}${year} ${decade.slice(0, 2)}${end}` : span,
    )
    .replace(spelledDecimal, (_, whole: string, part: string) =>
      [whole, part]
        .map((name) =>
          name
            .split(' ')
            .map((digit) => statedNumber(digit))
            .join(''),
        )
        .join('.'),
    )
    .replace(spelledOut, (name) => String(statedNumber(name) ?? name))
    .replace(/(?<!\d)\d{1,3}(?:[,\s’]\d{3})+(?!\d)/gu, (digits) => digits.replace(/\D/g, ''))
    .replace(/(?<![\d.,])(\d{1,3}),(?=\d{1,2}(?![\d,]))/g, '$1.')
    .replace(
      /(?<![\p{L}\d.])(\d+(?:\.\d+)?)\s?(thousand|million|billion|trillion|bn|mn|k|m|b)\b/gu,
      (_, digits: string, scale: string) => String(Math.round(Number(digits) * (scales.get(scale) ?? 1))),
    )
    .replace(/(?<=\d)\s?(?:%|per ?cent\b|percent\b)/g, ' percent ');
}

/** Stems do not tell that the forms of one of these verbs are of one word. */
const verbs =
  'become became|begin began begun|break broke broken|bring brought|build built|choose chose chosen|come came|' +
  'fall fell fallen|fight fought|give gave given|grow grew grown|hold held|keep kept|lead led|leave left|' +
  'lend lent|lose lost|pay paid payer|rise rose risen|seek sought|send sent|speak spoke spoken|spend spent|' +
  'take took taken|teach taught|win won';

export const words: LanguageWords = {
  stem: stemmer,
  singular,
  /** Troop for troops, arrive for arriving, stop for stopped. */
  basesOf(word) {
    const [, stem] = /^(\p{L}{3,})(?:ing|ed|[eo]rs?)$/u.exec(word) ?? [];
    const stems = stem ? [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')] : [];
    return [...new Set([word, singular(word), ...stems])];
  },
  stopWords: new Set(
    list(
      'a about after against all also am an and any are as at be because been before being between both but by can could did do ' +
        'does doing each every few for from get give gives given got had has have having he her here hers him his how i if in ' +
        'into is it its just let like many me mean means more most much my no nor not of off on one only or other our out ' +
        'over own say says same she should so some such tell than that the their them then there these they this those ' +
        'to too under until up very was we were what when where which while who whom whose why will with within ' +
        'without would you your ' +
        // What French puts between the words of a name.
        'de des du la le les et dans pour sur',
    ),
  ),
  shortened:
    /^(?:https?|www|vs|versus|anyone|anybody|someone|somebody|according|whether|(?:are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)nt|(?:how|that|there|what|where|who|why)s|wat|wen|wich)$/,
  withNumbers,
  /** Names are the collection's own: `other-names` of its site.yaml. Here: months; what is measured, and how one asks for it. */
  forms: [
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
    ...verbs.split('|').map(list),
    ...[...cardinals].map(([name, value]) => [name, String(value)]),
  ],
  /** British and American. */
  endings: [
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
  ],
  percent: 'percent',
  inNames: '(?:of|for|on|in)\\s(?:the\\s)?|and\\s',
};
