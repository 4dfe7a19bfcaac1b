import { cardinals, statedNumber } from '../model/number.ts';
import { singular } from '../model/plural.ts';

/**
 * Words as search compares them, in records and in queries alike: lower case, no accents, no apostrophes, numbers as
 * digits. "Rome’s 8,000" is rome, 8000; "$1 billion" is 1000000000, "eight thousand" 8000; "20 per cent" is 20, percent; "3,6"
 * is 3.6, as most of Europe writes it. A hyphen parts words; `joinedPairs()` of a query serves those who write the same with
 * a hyphen, a space or neither. Han characters stand without spaces: every two neighbors are a word. What French, Italian and
 * Arabic write together with the next word is cut off: "l’union" is union, "والنحل" is نحل.
 */
export function wordsOf(text: string): string[] {
  const found = withNumbers(plain(text)).match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];
  const words: string[] = /\p{Script=Arabic}/u.test(text) ? found.map(withoutArticle) : found;
  return /\p{Script=Han}{2}/u.test(text) ? words.flatMap(parted) : words;
}

/** Articles and small words that end in an apostrophe before a word, in French and Italian (elision). */
const elided =
  /(?<![\p{L}'’‘])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|gl|(?:d|n)ell|sull|dall|all|quest|quell|sant)['’‘](?=\p{L}{2})/gu;

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

/** Lower case, without accents, apostrophes and the endings that hang on them. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(elided, '')
    .replace(/(?<=\p{L})['’‘](?:s\b)?/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
}

const scales: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

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
      (_, digits: string, scale: string) => String(Math.round(Number(digits) * (scales[scale] ?? 1))),
    )
    .replace(/(?<=\d)\s?(?:%|per ?cent\b|percent\b)/g, ' percent ');
}

/** The words of which this one may be a form: troop for troops, arrive for arriving, stop for stopped. */
export function basesOf(word: string): string[] {
  const [, stem] = /^(\p{L}{3,})(?:ing|ed|[eo]rs?)$/u.exec(word) ?? [];
  const stems = stem ? [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')] : [];
  return [...new Set([word, singular(word), ...stems])];
}

const stopWords = new Set(
  (
    'a about after against all also am an and any are as at be because been before being between both but by can could did do ' +
    'does doing each every few for from get give gives given got had has have having he her here hers him his how i if in ' +
    'into is it its just let like many me mean means more most much my no nor not of off on one only or other our out ' +
    'over own say says same she should so some such tell than that the their them then there these they this those ' +
    'to too under until up very was we were what when where which while who whom whose why will with within ' +
    'without would you your ' +
    // What French puts between the words of a name.
    'de des du la le les et dans pour sur'
  ).split(' '),
);

/** The same as phones and hurried fingers write them, apostrophes left out. */
const shortened =
  /^(?:https?|www|vs|versus|anyone|anybody|someone|somebody|according|whether|(?:are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)nt|(?:how|that|there|what|where|who|why)s|wat|wen|wich)$/;

/** A word that carries no meaning of its own in a question. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || shortened.test(word);

/** The words that carry a text's meaning; all of them where none would be left. */
export function telling(words: string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : words;
}
