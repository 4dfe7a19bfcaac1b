import { slug } from 'github-slugger';
import type { Document } from '../../model/document.ts';
import type { Section } from '../../model/section.ts';
import { documentIds, isReserved } from '../check/reserved.ts';

/**
 * The id of a heading, made of its words as GitHub does it, and the only one in its document, all of which stands on one
 * page. Words that have been taken get the key of the section before them, and after that a number behind: what stands
 * before a heading in other sections does not change its address.
 * @param keys those of all sections of the document
 * @example "Background" is `background`, then `winter-background`, then `winter-background-2`
 */
export function headingId(
  { sections }: Document,
  { key }: Section,
  keys: readonly string[],
  text: string,
): string {
  const taken = new Set(sections.flatMap((section) => section.headings.map(({ id }) => id)));
  const words = slug(text) || 'heading';
  const isFree = (id: string) => !taken.has(id) && !isOtherwiseUsed(id, keys);
  const own = `${key}-${words}`;
  for (const id of [words, own]) if (isFree(id)) return id;
  let number = 2;
  while (!isFree(`${own}-${number}`)) number += 1;
  return `${own}-${number}`;
}

/** Whether an id is that of something else on the pages of a document: a section, a paragraph, a note. */
function isOtherwiseUsed(id: string, keys: readonly string[]): boolean {
  if (documentIds.includes(id) || isReserved('section', id)) return true;
  return keys.some((key) => {
    if (id === key || id === `questions-${key}` || id === `part-${key}`) return true;
    return id.startsWith(`${key}-`) && /^\d+$/.test(id.slice(key.length + 1));
  });
}
