import * as messages from '../messages/messages.ts';
import { cardinals, formatOrdinal, ordinals } from '../model/number.ts';

/** A number in the ways people write it, beyond those that `wordsOf` makes alike: four and 4, sixth and 6th and rank 6. */
export function numberForms(value: number, unit: string, printed: string): string[] {
  const forms = [printed, String(value)];
  if (unit === 'percent') forms.push(`${value}%`);
  if (unit === 'rank') forms.push(word(ordinals, value), formatOrdinal(value), messages.records.rank(value));
  else forms.push(word(cardinals, value), `${value} ${unit}`);
  // "11.4" of 11.4 billion.
  const [, digits] = /^\$?(\d+\.\d+)\s\w+illion$/.exec(printed) ?? [];
  if (digits) forms.push(digits);
  return [...new Set(forms.filter(Boolean))];
}

const word = (words: Map<string, number>, value: number): string =>
  [...words].find(([, number]) => number === value)?.[0] ?? '';

/** A large number as people who remember only its beginning give it: 12,640 as 12,000, 12,600 and 13,000. */
export function roundForms(value: number): string[] {
  if (value < 1000) return [];
  const size = 10 ** Math.floor(Math.log10(value));
  const steps = [size / 10, size / 100].filter((step) => step >= 1);
  const forms = steps.flatMap((step) => [Math.floor(value / step) * step, Math.round(value / step) * step]);
  return [...new Set(forms)].filter((form) => form !== value).map(String);
}
