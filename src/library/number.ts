/** Number words that the documents use, so that a printed form can be held against its value. */
const cardinals = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen twenty'
).split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const others = new Map([
  ['largest', 1],
  ['a year', 1],
  ['a decade', 10],
]);
const scales = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

/** How a value stands in prose: 2,600 · 2.7% · $73 billion · 2.3 million · 2012 (a calendar year). */
export function formatValue(value: number, unit: string): string {
  if (unit === 'year') return String(value);
  if (unit === 'percent') return `${value}%`;
  const amount = formatAmount(value);
  return unit === 'US dollars' ? `$${amount}` : amount;
}

function formatAmount(value: number): string {
  for (const [word, scale] of [...scales].reverse()) {
    if (value >= scale) return `${value / scale}\u00a0${word}`;
  }
  return value.toLocaleString('en-US');
}

/**
 * The number that a printed form states ("8,000", "$1 billion", "twentyfold", "sixth"; of "2000–2011" the number of
 * calendar years), if it states one.
 */
export function statedNumber(printed: string): number | undefined {
  const text = printed.toLowerCase().replaceAll('\u00a0', ' ');
  const other = others.get(text);
  if (other !== undefined) return other;
  const span = /^(\d{4})–(\d{4})$/.exec(text);
  if (span) return Number(span[2]) - Number(span[1]) + 1;
  const digits = /(\d[\d,]*(?:\.\d+)?)(?:\s(million|billion))?/.exec(text);
  if (digits) return Number(digits[1]?.replaceAll(',', '')) * (scales.get(digits[2] ?? '') ?? 1);
  for (const word of text.split(/[\s-]/)) {
    const number = Math.max(cardinals.indexOf(word.replace(/fold$/, '')), ordinals.indexOf(word));
    if (number >= 0) return number;
  }
  return undefined;
}

/** 1st, 2nd, 3rd, 4th. */
export function formatOrdinal(value: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' } as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${value}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}
