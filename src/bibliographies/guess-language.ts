import { languageTag } from '../model/language.ts';

/** As the library says or, where it does not, as the title tells; undefined where that tells nothing. */
export function languageOf(fields: Record<string, unknown>): string | undefined {
  return givenLanguage(fields) ?? guessLanguage(String(fields['title'] ?? ''));
}

/** Zotero and BibLaTeX name languages by words and longer codes, too. */
export function givenLanguage(fields: Record<string, unknown>): string | undefined {
  const given = String(fields['language'] ?? '')
    .trim()
    .replaceAll('_', '-');
  if (given === '') return undefined;
  return (
    languageTag(given) ??
    (Object.hasOwn(babelNames, given.toLowerCase()) ? babelNames[given.toLowerCase()] : undefined)
  );
}

/** Languages by what LaTeX calls them, where that is no English name. */
const babelNames: Record<string, string> = {
  ...{ american: 'en', usenglish: 'en', british: 'en', ukenglish: 'en', australian: 'en', canadian: 'en' },
  ...{ ngerman: 'de', austrian: 'de', naustrian: 'de', swissgerman: 'de', nswissgerman: 'de' },
  ...{ francais: 'fr', acadian: 'fr', canadien: 'fr', brazil: 'pt', brazilian: 'pt', portuges: 'pt' },
  ...{
    bahasa: 'id',
    farsi: 'fa',
    magyar: 'hu',
    norsk: 'nb',
    nynorsk: 'nn',
    slovene: 'sl',
    polutonikogreek: 'el',
  },
};

/**
 * The language of a title or text, by its letters or by the small words of which it has most. One letter of another script in it, an α, tells
 * nothing; nor does one small word of a language other than English.
 */
export function guessLanguage(title: string): string | undefined {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  // Among characters of Han, syllables tell the language; one alone may be a name or a sign.
  const inHan = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (inHan > letters / 2) return /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(title) ? 'ja' : 'zh';
  const byScript = scripts.find(([pattern]) => (title.match(pattern)?.length ?? 0) > letters / 2);
  if (byScript) return byScript[1];
  const isLatin = (title.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
  if (!isLatin) return undefined;
  const words: string[] = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(
    ([tag, small]) => [tag, words.filter((word) => word.length > 1 && small.includes(word)).length] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  const [[best] = [undefined], ...others] = counts.filter(([, count]) => count === most);
  if (best === 'en') return most > 0 ? 'en' : undefined;
  return most > 1 && others.length === 0 ? best : undefined;
}

const scripts: [letters: RegExp, tag: string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
];

/** English comes first: it wins a draw. */
const smallWords: [tag: string, words: string[]][] = (
  [
    ['en', 'the of and in to for an on with from by is are how what why'],
    ['fr', 'le la les de des du et en un une au aux dans pour sur par est'],
    ['de', 'der die das dem den und von zu zur zum im ein eine für mit auf'],
    ['es', 'el la los las de del en un una al para por con sobre'],
    ['pt', 'os as de da do das dos em um uma na no para por com sobre'],
    ['it', 'il lo la gli le di del della dei in un una per con su nel nella'],
    ['nl', 'de het een van en in op voor met bij naar uit'],
  ] as const
).map(([tag, words]) => [tag, words.split(' ')]);
