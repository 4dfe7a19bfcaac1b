import { formatOrdinal } from '../library/number.ts';

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A number in the ways people write it, beyond those that `wordsOf` makes alike: four and 4, sixth and 6th and rank 6. */
export function numberForms(value: number, unit: string, printed: string): string[] {
  const forms = [printed, String(value)];
  if (unit === 'percent') forms.push(`${value}%`);
  if (unit === 'rank' || unit === 'ordinal')
    forms.push(ordinals[value] ?? '', formatOrdinal(value), `rank ${value}`);
  else forms.push(small[value] ?? '', `${value} ${unit}`);
  return [...new Set(forms.filter(Boolean))];
}
