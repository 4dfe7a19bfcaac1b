import { z } from 'zod';
import type { Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import { joinWithAnd } from './conjunction.ts';
import { textSchema } from './key.ts';

/** A person as CSL names one; `literal` for bodies. */
export const nameSchema = z.union([
  z.strictObject({
    family: textSchema
      .refine(
        (name) => !/,(?! (?:Jr|Sr|[IVX]+)\b)/.test(name),
        'Write the parts of a name apart: { family: Doe, given: Jane }.',
      )
      .describe('The family name.'),
    given: textSchema.optional().describe('Given names or initials.'),
    affiliation: textSchema.optional().describe('Where the author worked, as printed.'),
    'static-ordering': z
      .boolean()
      .optional()
      .describe('The family name comes first wherever the name is written, as in Xi Jinping.'),
  }),
  z.strictObject({
    literal: textSchema.describe('A body, or a name that has no parts.'),
  }),
]);
export type Name = z.output<typeof nameSchema>;

/** "Doe, Li and Roe"; "The Herald". */
export function familyNames(names: Name[], language: Language = messages.language): string {
  const families = names.map((name) => ('literal' in name ? name.literal : name.family));
  return joinWithAnd(families, language);
}

/** "Jane Doe, Xiaojun Li and Richard Roe". */
export function fullNames(names: Name[], language: Language = messages.language): string {
  return joinWithAnd(names.map(fullName), language);
}

/** Whether a name is written as one word, with the family first: 何大明. */
export function isOneWord(name: Name): boolean {
  const letters = 'literal' in name ? '' : `${name.family}${name.given ?? ''}`;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u.test(letters);
}

export function fullName(name: Name): string {
  if ('literal' in name) return name.literal;
  if (isOneWord(name)) return `${name.family}${name.given ?? ''}`;
  const parts = [name.given, name.family];
  return (name['static-ordering'] ? parts.reverse() : parts).filter(Boolean).join(' ');
}

/** "Doe, Jane"; bodies as they are. */
export function invertedName(
  name: { family: string; given?: string | undefined } | { literal: string },
): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}
