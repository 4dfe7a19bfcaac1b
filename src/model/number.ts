import * as messages from '../messages/messages.ts';

/** English number words, so that a printed form can be held against its value. */
export const cardinals = new Map([
  ...count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
  ...count('fifteen sixteen seventeen eighteen nineteen twenty', 15),
]);
export const ordinals = new Map(
  count('zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
);
const words = new Map<string, number>([
  ...cardinals,
  ...ordinals,
  ...count('thirty forty fifty sixty seventy eighty ninety', 30, 10),
  ...count('once twice thrice', 1),
  ['a', 1],
]);
const scales = new Map([
  ['decade', 10],
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

function count(names: string, from = 0, step = 1): [string, number][] {
  return names.split(' ').map((name, index) => [name, from + index * step]);
}

/**
 * How a value stands in prose: 2,600 · 2.7% · $73 billion · 2.3 million · 2012 (a calendar year).
 * @param locale of a catalogue of messages: scripts know no more than one
 */
export function formatValue(value: number, unit: string, locale = messages.locale): string {
  if (value < 0) return `−${formatValue(-value, unit, locale)}`;
  if (unit === 'year') return String(value);
  if (locale !== 'en') return formatAsLocale(value, unit, locale);
  if (unit === 'percent') return `${value}%`;
  const amount = formatAmount(value);
  return unit === 'US dollars' ? `$${amount}` : amount;
}

/** The same as other languages have it, with the digits that the texts have. */
function formatAsLocale(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    ...(unit === 'percent' && { style: 'percent' as const }),
    ...(unit === 'US dollars' && { style: 'currency' as const, currency: 'USD', minimumFractionDigits: 0 }),
    ...(value >= 1e6 && { notation: 'compact' as const, compactDisplay: 'long' as const }),
    maximumFractionDigits: 10,
  }).format(unit === 'percent' ? value / 100 : value);
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

function formatAmount(value: number): string {
  for (const word of ['trillion', 'billion', 'million']) {
    const scale = scales.get(word) ?? 1;
    if (value >= scale) return `${grouped.format(value / scale)}\u00a0${word}`;
  }
  return grouped.format(value);
}

/**
 * The number that a printed form states ("8,000", "$1 billion", "twenty-one", "twentyfold", "sixth", "a decade"; of
 * "2000–2011" the number of calendar years, of "largest" the first rank), if it states one: half and a third state none.
 */
export function statedNumber(printed: string): number | undefined {
  const text = printed.toLowerCase().replaceAll('\u00a0', ' ');
  const span = /^(\d{4})–(\d{4})$/.exec(text);
  if (span) return Number(span[2]) - Number(span[1]) + 1;
  const digits = /([-−]?\d[\d,]*(?:\.\d+)?)(?:\s(thousand|million|billion|trillion))?/.exec(text);
  if (digits) {
    return Number(digits[1]?.replaceAll(',', '').replace('−', '-')) * (scales.get(digits[2] ?? '') ?? 1);
  }
  const parts = text.split(/[\s-]+/).map((part) => part.replace(/fold$/, ''));
  if (isFraction(parts)) return undefined;
  return spelledNumber(parts) ?? (parts.includes('largest') ? 1 : undefined);
}

/** "half", "three quarters", "two-thirds", "a fifth". */
function isFraction(parts: string[]): boolean {
  return parts.some((part, at) => {
    const isPart = (ordinals.get(part) ?? 0) > 2 && ['a', 'one'].includes(parts[at - 1] ?? '');
    return isPart || /^(?:half|halves|quarters?|.+(?:rds|ths))$/.test(part);
  });
}

/** "one hundred and fifty thousand" is 150,000; words that are no numbers are passed over. */
function spelledNumber(parts: string[]): number | undefined {
  let total = 0;
  /** What has been said since the last thousand, million and so on. */
  let group: number | undefined;
  for (const part of parts) {
    const scale = scales.get(part);
    const value = words.get(part);
    if (value !== undefined) group = (group ?? 0) + value;
    else if (scale !== undefined && scale < 1000) group = (group || 1) * scale;
    else if (scale !== undefined) [total, group] = [total + (group || 1) * scale, 0];
  }
  return group === undefined ? undefined : total + group;
}

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

/** 1st, 2nd, 3rd, 4th. */
export function formatOrdinal(value: number): string {
  if (messages.language !== 'en') return messages.charts.rank(value);
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${value}${ending[ordinalRules.select(value)] ?? 'th'}`;
}
