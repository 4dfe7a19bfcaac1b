import type { Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';

/** "a, b and c", as the language joins them. */
export const joinWithAnd = (parts: string[], language: Language = messages.language): string =>
  parts.length === 1 ? (parts[0] ?? '') : conjunction(language).format(parts);

/** What stands behind one of several parts that are joined: a comma, "and", or nothing. */
export function joint(index: number, { length }: ArrayLike<unknown>): string {
  const joints = conjunction(messages.language)
    .formatToParts(Array.from({ length }, () => 'x'))
    .filter(({ type }) => type === 'literal');
  return joints[index]?.value ?? '';
}

/** How a language joins the parts of a list: in English without a comma before the "and". */
export function conjunction(language: Language): Intl.ListFormat {
  const known = conjunctions.get(language);
  if (known) return known;
  const made = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  conjunctions.set(language, made);
  return made;
}

const conjunctions = new Map<Language, Intl.ListFormat>();
