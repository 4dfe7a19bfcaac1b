import { type Kind, kinds } from './kinds.ts';
import { asking } from './languages/site.ts';

/** Words by which people ask for a kind and which seldom mean anything else, in the singular. */
export const kindWords = Object.fromEntries(
  kinds.map((kind) => [kind, asking.kindWords[kind].split(' ')]),
) as Record<Kind, string[]>;
