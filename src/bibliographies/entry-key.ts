import { yearOf } from '../model/date.ts';
import { keySchema } from '../model/key.ts';
import { languageName } from '../model/source.ts';
import type { NameEntry } from './entry-names.ts';
import type { LibraryItem } from './item.ts';

/**
 * The key that a work has in the file, if it can be one; else "fung-2016", with a number behind it where that is taken. Where
 * the author’s name has no Latin letters, that of the title or the container, or of the language: "arabic-1999".
 */
export function newKey(
  { fields }: LibraryItem,
  first: NameEntry | undefined,
  issued: string | undefined,
  language: string | undefined,
  isTaken: (key: string) => boolean,
): string {
  const own = String(fields['citation-key'] ?? fields['id'] ?? '');
  const name = first && ('literal' in first ? first.literal : first.family);
  const inLanguage = language ? languageName({ language }) : '';
  const [words = ['work']] = [name, fields['title'], fields['container-title'], inLanguage]
    .map((text) => latinWords(String(text ?? '')))
    .filter((found) => found.some((word) => /[a-z]/.test(word)));
  const derived = [...words.slice(0, 3), Math.abs(yearOf(issued) ?? 0) || undefined]
    .filter(Boolean)
    .join('-')
    .replace(/^(?=\d)/, 'w')
    .slice(0, 60)
    .replace(/-$/, '');
  const isKey = keySchema.safeParse(own).success && own !== 'none';
  const key = isKey ? own : derived;
  let free = key;
  for (let number = 2; isTaken(free); number += 1) free = `${key}-${number}`;
  return free;
}

function latinWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return plain.match(/[a-z0-9]+/g) ?? [];
}
