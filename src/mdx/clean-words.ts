import { unseen } from '../syntax/characters.ts';

/** A text without characters that nobody sees, its accents composed with their letters (NFC), a typed dash as the sign. */
export function clean(words: string): string {
  return words
    .replace(/(?<!\S)-{2,3}(?!\S)/g, (typed) => (typed.length === 2 ? '–' : '—'))
    .replace(new RegExp(unseen, 'gu'), '')
    .replace(/[\u2028\u2029]/g, ' ')
    .normalize('NFC')
    .toWellFormed();
}

export const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
