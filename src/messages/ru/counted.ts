/* Numbers and the words behind them: "1 абзац", "3 абзаца", "1 024 абзаца". */

/** The noun behind 1, behind 2 to 4, and behind the others. */
export type Forms = [one: string, few: string, many: string];

const rules = new Intl.PluralRules('ru');

export function form(count: number, [one, few, many]: Forms): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'many' ? many : few;
}

export const numeral = (count: number): string => count.toLocaleString('ru');

export const counted = (count: number, forms: Forms): string => `${numeral(count)} ${form(count, forms)}`;
