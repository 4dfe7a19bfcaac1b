import { advance, type Problem, quote } from './problem.ts';

/** Control characters but tab and line ends, and those that break words, lines or the direction of a text unseen. */
export const unseen = new RegExp(
  [
    '[^\\P{Cc}\\t\\n\\r]',
    '[\\u00AD\\u180E\\u200B\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]',
    // Letters without ink: Hangul fillers, a pattern of Braille without a dot, letters of a tag behind no flag.
    '[\\u115F\\u1160\\u3164\\uFFA0\\u2800]',
    '(?<![\\u{1F3F4}\\u{E0020}-\\u{E007F}])[\\u{E0000}-\\u{E007F}]',
    // Joiners and marks of direction belong to other scripts and to emoji; beside Latin letters they are left over.
    '(?<=\\p{Script=Latin})[\\u200C-\\u200F\\u061C]',
    '[\\u200C-\\u200F\\u061C](?=\\p{Script=Latin})',
    // What only one program or font knows, and what is no character at all.
    '[\\p{Co}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]',
    // A ninth accent on one letter: no script heaps as many, and the lines above vanish under them.
    '(?<=(?<!\\p{M})\\p{M}{8})\\p{M}',
  ].join('|'),
  'u',
);

const names: Record<number, string> = {
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of an embedding or override',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  65279: 'byte order mark',
};

/** Cyrillic and Greek letters that look like a Latin one, each with the one that was meant. */
const lookAlikes = new Map(
  [...'аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [
    letter,
    'aeopcyxijshdqwABESIJKMHOPCTYXovABEZHIKMNOPTYX'.charAt(index),
  ]),
);

/** Letters that are others in another dress: ligatures of a PDF, letters of full width, in circles, of numerals, of formulas. */
const dressed =
  /[\u2160-\u217F\u249C-\u24E9\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]+/gu;

/** UTF-8 that a program took for Windows-1252: each of its bytes has become a letter (mojibake). */
const misread =
  /â[€‚„†][\u00A0-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u2122]|Ã[\u00A0-\u00BF]|Â[\u00A0-\u00BF]/gu;

/** A host of nothing but letters that look like Latin ones, before an ending in Latin letters. */
const dressedHost = new RegExp(
  `(?<=//(?:[\\w-]+\\.)*)[${[...lookAlikes.keys()].join('')}]+(?=\\.[a-z])`,
  'gu',
);

/** Spaces of Unicode that YAML takes for letters. */
const blank = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
const blankInYaml = new RegExp(`^[ \\t-]*(?=${blank})|^[ \\t-]*[\\w-]+:(?=${blank})`, 'gmu');

/** Whatever is not plain Latin writing and its punctuation: most files have none of it, and are done with at once. */
const remarkable = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]/;

/** As many problems of one kind as a file is told of: one program saved all of it that way. */
const most = 20;

/**
 * Finds what nobody can see in a file, or tell from what it should be.
 * @returns the problems, in the order of the text within each kind
 */
export function checkCharacters(file: string, text: string): Problem[] {
  if (!remarkable.test(text) && text.search(misread) < 0) return [];
  const report = (index: number, message: string, hint: string): Problem => {
    const at = advance({ file, line: 1, column: 1 }, text, index);
    return { ...at, code: 'odd-character', message, hint };
  };
  const hidden = [...text.matchAll(new RegExp(unseen, 'gu'))].map(({ index }) => {
    const name = names[text.codePointAt(index) ?? 0];
    const code = `${codePoint(text, index)}${name ? ` (${name})` : ''}`;
    return report(index, `Here is an invisible character, ${code}.`, 'Remove it.');
  });
  const accents = [...text.matchAll(/\p{L}\p{M}+/gu)].flatMap(({ 0: found, index }) => {
    const whole = found.normalize('NFC');
    if (whole === found) return [];
    const message = `The accent of "${found}" is a character of its own, ${codePoint(found, 1)}.`;
    return [report(index, message, `Type the letter anew: "${whole}" (${codePoint(whole, 0)}).`)];
  });
  const bare = [...text.matchAll(/(?<=^|[\s"'([{:/–—-])\p{M}/gmu)].map(({ index }) =>
    report(
      index,
      `The accent ${codePoint(text, index)} stands on no letter.`,
      'Type the letter and its accent anew.',
    ),
  );
  const mixed = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    if (!/\p{Script=Latin}/u.test(word)) return [];
    const other = [...word].find((letter) => lookAlikes.has(letter));
    const latin = [...word].map((letter) => lookAlikes.get(letter) ?? letter).join('');
    if (other === undefined || !/^\p{Script=Latin}+$/u.test(latin)) return [];
    const message = `${quote(word)} has a letter of another alphabet, "${other}" (${codePoint(other, 0)}).`;
    return [report(index + word.indexOf(other), message, `Write "${latin}" in Latin letters.`)];
  });
  const others = [...text.matchAll(dressed)].map(({ 0: letters, index }) =>
    report(
      index,
      `"${letters}" is another dress of "${letters.normalize('NFKC')}".`,
      'Type the letters anew.',
    ),
  );
  const broken = [...text.matchAll(misread)].map(({ 0: letters, index }) =>
    report(
      index,
      `"${letters}" is one letter that was read as ${letters.length}.`,
      'Type it anew, or save the file where it comes from as UTF-8 and copy it again.',
    ),
  );
  const hosts = [...text.matchAll(dressedHost)].map(({ 0: host, index }) =>
    report(
      index,
      `The letters of "${host}" look like Latin ones, beginning with ${codePoint(host, 0)}.`,
      `Write "${[...host].map((letter) => lookAlikes.get(letter)).join('')}" in Latin letters.`,
    ),
  );
  const blanks = [...yamlOf(file, text).matchAll(blankInYaml)].map(({ 0: before, index }) => {
    const at = index + before.length;
    return report(
      at,
      `Here is a space of another kind, ${codePoint(text, at)}.`,
      'Write plain spaces around names and colons.',
    );
  });
  return [hidden, accents, bare, mixed, others, broken, hosts, blanks].flatMap((found) =>
    found.slice(0, most),
  );
}

/** What of a file YAML reads: all of a list, the front matter of a text. */
function yamlOf(file: string, text: string): string {
  if (!file.endsWith('.mdx')) return text;
  return /^---[^\n]*\n[\s\S]*?^---/m.exec(text)?.[0] ?? '';
}

const codePoint = (text: string, index: number): string =>
  `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]`;

/** The end of a line between characters that stand without spaces: it is none. */
export const betweenHan = new RegExp(`(?<=${han})[ \\t]*\\n[ \\t]*(?=${han})`, 'gu');
