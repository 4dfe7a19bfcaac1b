import { z } from 'zod';
import * as messages from '../messages/messages.ts';
import { nearest } from '../syntax/problem.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Languages by their English names in lower case; of the tags that name one, the shortest. */
const tags = new Map<string, string>();
for (const a of 'abcdefghijklmnopqrstuvwxyz') {
  for (const b of 'abcdefghijklmnopqrstuvwxyz') {
    const name = nameOf(a + b);
    if (name !== undefined && canonical(a + b) === a + b) tags.set(name.toLowerCase(), a + b);
  }
}

function nameOf(tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The tag of a language by an English name or any other code: "nl" for "Dutch" and "nld", "pt-BR" for "pt_br". */
export function languageTag(text: string): string | undefined {
  const tag = canonical(text.replaceAll('_', '-'));
  return tag !== undefined && nameOf(tag) !== undefined ? tag : tags.get(text.toLowerCase());
}

/** The language of the interface, of the pages' own words and of what editors write. */
export const siteLanguage = messages.language;

const fromRight = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/** The direction in which a language is written, where that is not from left to right. */
export const directionOf = (language: string): 'rtl' | undefined =>
  fromRight.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : undefined;

export const siteDirection = directionOf(messages.language);

/** A language tag (BCP 47) in its usual form: "en", "zh", "pt-BR". */
export const languageSchema = z
  .string('Write a language tag, e.g. "en" or "zh".')
  .refine((text) => canonical(text) === text && nameOf(text) !== undefined, {
    error: ({ input }) => {
      const text = String(input);
      const meant = languageTag(text) ?? tags.get(nearest(text.toLowerCase(), tags.keys()) ?? '');
      const otherwise = 'Write a language tag, e.g. "en" or "zh".';
      return meant === undefined ? otherwise : `Did you mean "${meant}"? ${otherwise}`;
    },
  });
