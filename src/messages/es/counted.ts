/* A number and its noun. */

const rules = /* @__PURE__ */ new Intl.PluralRules('es');

/** Whether a noun with this number stands in the singular. */
export const isOne = (count: number): boolean => rules.select(count) === 'one';

export const formatted = (count: number): string => count.toLocaleString('es');

/** "3 notas", "1 nota", "1.000.000 de notas". */
export function counted(count: number, one: string, many = `${one}s`): string {
  const category = rules.select(count);
  return `${formatted(count)} ${category === 'many' ? 'de ' : ''}${category === 'one' ? one : many}`;
}
