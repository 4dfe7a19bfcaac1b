import { textOf } from './entry-fields.ts';

export type NameEntry = { family: string; given?: string } | { literal: string };

/** No name twice: the schema refuses it. */
export const distinct = (list: NameEntry[]): NameEntry[] => [
  ...new Map(list.map((name) => [JSON.stringify(name), name])).values(),
];

export function names(value: unknown): NameEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown): NameEntry[] => {
    if (typeof name === 'string') return textOf(name) ? [{ literal: textOf(name) }] : [];
    if (typeof name !== 'object' || name === null) return [];
    const part = (field: string): string => {
      const text = (name as Record<string, unknown>)[field];
      return typeof text === 'string' ? textOf(text) : '';
    };
    const particle = [part('dropping-particle'), part('non-dropping-particle')].filter(Boolean).join(' ');
    const suffix = part('suffix');
    const last = [particle, part('family')].filter(Boolean).join(/['’]$/.test(particle) ? '' : ' ');
    const family = suffix ? `${last}${/^(?:Jr|Sr|[IVX]+)\b/.test(suffix) ? ', ' : ' '}${suffix}` : last;
    const given = part('given');
    const literal = part('literal') || (given ? '' : family);
    if (literal) return [{ literal }];
    return family ? [{ family, given }] : given ? [{ literal: given }] : [];
  });
}
