/* Numbers and the words behind them: "فقرة واحدة", "فقرتان", "3 فقرات", "11 فقرة". */

/** The noun for 1 and for 2, which need no number; behind 3 to 10, behind 11 to 99, and behind the others. */
export type Forms = [one: string, two: string, few: string, many: string, other: string];

const rules = new Intl.PluralRules('ar');

/** The digits that the rest of a page has. */
export const numeral = (count: number): string => count.toLocaleString('ar-u-nu-latn');

export function counted(count: number, [one, two, few, many, other]: Forms): string {
  const rule = rules.select(count);
  if (rule === 'one') return one;
  if (rule === 'two') return two;
  return `${numeral(count)} ${rule === 'few' ? few : rule === 'many' ? many : other}`;
}
