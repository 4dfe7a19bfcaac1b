import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { yearOf } from '../model/date.ts';
import { familyNames } from '../model/document.ts';
import { type Citable, displayTitle, shortLabel } from '../model/source.ts';
import type { CitationNode } from '../syntax/citation-syntax.ts';
import { range, textOf } from './note-parts.ts';
import { citeAsText, citeInNote, citeInShort } from './note-style.ts';

/*
 * A citation where an author has written it: in brackets, alone or among others, with words before it, or as a name in the sentence. In
 * most documents it prints the work in full, since it stands in a note; in those that cite by author and date, what a reader needs to
 * find it in the list.
 */

/** How a document cites. */
export type Citing = 'notes' | 'author-date';

/** The citation as a page prints it. @param page address of the source's own page */
export function citeWritten(
  node: CitationNode,
  source: Citable,
  citing: Citing,
  page: string,
): ElementContent[] {
  const link = (words: string) => h('a.source', { href: page }, words);
  if (node.isName) return [link(namesOf(source)), ` (${dated(node, source)})`].map(asNode);
  const [before, after] = around(node, citing);
  const said = without(node, source);
  const body =
    citing === 'notes'
      ? citeInNote(said, node.locator, page)
      : [link(node.isWithoutAuthor ? yearIn(source) : shortLabel(source)), placed(node)].map(asNode);
  return [asNode(before), ...body, asNode(after)].filter((one) => one.type !== 'text' || one.value !== '');
}

/** The same as plain text, without a closing link. */
export function citeWrittenAsText(node: CitationNode, source: Citable, citing: Citing): string {
  if (citing === 'author-date' || node.isName)
    return textOf(h('span', citeWritten(node, source, citing, '')));
  const [before, after] = around(node, citing);
  return before + citeAsText(without(node, source), node.locator) + after;
}

/** As an editors' note tells it. */
export function citeWrittenInShort(node: CitationNode, source: Citable): string {
  const [before, after] = around(node, 'notes');
  return before + citeInShort(source, node.locator) + after;
}

/** What stands before and behind a work: words, a sign between two works, the brackets of author and date. */
function around(
  { prefix, inBrackets = { index: 0, count: 1 } }: CitationNode,
  citing: Citing,
): [string, string] {
  const { index, count } = inBrackets;
  const [open, close] = citing === 'author-date' ? ['(', ')'] : ['', ''];
  const begin = index === 0 ? open : '; ';
  return [begin + (prefix === undefined ? '' : `${prefix} `), index === count - 1 ? close : ''];
}

/** A work whose author the sentence names. */
const without = ({ isWithoutAuthor }: CitationNode, source: Citable): Citable =>
  isWithoutAuthor && source.author.length > 0 ? { ...source, author: [] } : source;

const placed = ({ locator }: CitationNode): string => (locator ? `, ${range(locator)}` : '');

const yearIn = (source: Citable): string => `${yearOf(source.issued) ?? 'no date'}${source.letter ?? ''}`;

const dated = (node: CitationNode, source: Citable): string => `${yearIn(source)}${placed(node)}`;

function namesOf(source: Citable): string {
  const { author } = source;
  if (author.length === 0) return displayTitle(source);
  return author.length > 3 ? `${familyNames(author.slice(0, 1))} et al.` : familyNames(author);
}

const asNode = (node: ElementContent | string): ElementContent =>
  typeof node === 'string' ? { type: 'text', value: node } : node;
