import '@citation-js/plugin-bibtex';
import { languageTag } from '../model/language.ts';

/** As the sources have it. */
export function languageOf(item: Record<string, unknown>): string {
  return givenLanguage(item) ?? guessLanguage(String(item['title'] ?? ''));
}

/** Zotero and BibLaTeX name languages by words and longer codes, too. */
export function givenLanguage(item: Record<string, unknown>): string | undefined {
  const given = String(item['language'] ?? '').replaceAll('_', '-');
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
  ...{ bahasa: 'id', farsi: 'fa', magyar: 'hu', norsk: 'nb', nynorsk: 'nn', slovene: 'sl' },
};

/** The language of a title, by its letters or by the small words of which it has most; English where nothing tells. */
function guessLanguage(title: string): string {
  const byScript = scripts.find(([letters]) => letters.test(title));
  if (byScript) return byScript[1];
  const words: string[] = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(
    ([tag, small]) => [tag, words.filter((word) => small.split(' ').includes(word)).length] as const,
  );
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best), ['en', 0] as const)[0];
}

const scripts: [letters: RegExp, tag: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** English comes first: it wins a draw. */
const smallWords: [tag: string, words: string][] = [
  ['en', 'the of and in to for a an on with from by is are how what why'],
  ['fr', 'le la les de des du et en un une au aux dans pour sur par est'],
  ['de', 'der die das des dem den und von zu zur zum im ein eine für mit auf'],
  ['es', 'el la los las de del y en un una al para por con sobre'],
  ['pt', 'o os as de da do das dos e em um uma na no para por com sobre'],
  ['it', 'il lo la gli le di del della dei e in un una per con su nel nella'],
  ['nl', 'de het een van en in op voor met bij naar uit'],
];
