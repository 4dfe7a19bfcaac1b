import { latinDigits } from '../model/digits.ts';

/** Articles and small words that end in an apostrophe before a word, in French and Italian (elision). */
const elided =
  /(?<![\p{L}'’‘])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|gl|(?:d|n)ell|sull|dall|all|quest|quell|sant)['’‘](?=\p{L}{2})/gu;

/** Lower case, without accents, apostrophes and the endings that hang on them, and with the digits 0 to 9. */
export function plain(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(elided, '')
    .replace(/(?<=\p{L})['’‘](?:s\b)?/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
}

/** The sign over й is no accent: without it, the letter is another. */
const accents = /(?<![иИ])\p{M}|(?<=[иИ])(?!\u0306)\p{M}/gu;
