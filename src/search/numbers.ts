import { cardinals, formatOrdinal, ordinals } from '../model/number.ts';

/** A number in the ways people write it, beyond those that `wordsOf` makes alike: four and 4, sixth and 6th and rank 6. */
export function numberForms(value: number, unit: string, printed: string): string[] {
  const forms = [printed, String(value)];
  if (unit === 'percent') forms.push(`${value}%`);
  if (unit === 'rank') forms.push(word(ordinals, value), formatOrdinal(value), `rank ${value}`);
  else forms.push(word(cardinals, value), `${value} ${unit}`);
  return [...new Set(forms.filter(Boolean))];
}

const word = (words: Map<string, number>, value: number): string =>
  [...words].find(([, number]) => number === value)?.[0] ?? '';
