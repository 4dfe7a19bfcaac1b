/* A number and its noun. */

const rules = /* @__PURE__ */ new Intl.PluralRules('fr');

/** Whether a noun with this number stands in the singular: 0 and 1 in French. */
export const isOne = (count: number): boolean => rules.select(count) === 'one';

export const formatted = (count: number): string => count.toLocaleString('fr');

/** "3 notes", "1 note", "1 000 000 de notes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  const category = rules.select(count);
  const of = /^[aeiouyéèêh]/i.test(many) ? 'd’' : 'de ';
  return `${formatted(count)} ${category === 'many' ? of : ''}${category === 'one' ? one : many}`;
}
