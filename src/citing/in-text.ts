import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { catalogues, type Language } from '../messages/catalogues.ts';
import { yearOf } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import { familyNames } from '../model/person.ts';
import { type Citable, displayTitle, shortLabel } from '../model/source.ts';
import { citingLanguage } from '../model/text-language.ts';
import type { CitationNode } from '../syntax/citation-syntax.ts';
import { range, textOf } from './note-parts.ts';
import { citeAsText, citeInNote, citeInShort } from './note-style.ts';

/*
 * A citation where an author has written it: in brackets, alone or among others, with words before it, or as a name in the sentence. In
 * most documents it prints the work in full, since it stands in a note; in those that cite by author and date, what a reader needs to
 * find it in the list.
 */

/** How a document cites, and in which language. */
export type Citing = Pick<Document, 'citations' | 'edition' | 'language'>;

/** The citation as a page prints it. @param page address of the source's own page */
export function citeWritten(
  node: CitationNode,
  source: Citable,
  citing: Citing,
  page: string,
): ElementContent[] {
  const language = citingLanguage(citing);
  const { cited, signs } = catalogues[language];
  const link = (words: string) => h('a.source', { href: page }, words);
  if (node.isName) {
    const inBrackets = `${yearIn(source, language)}${placed(node, language)}`;
    return [link(namesOf(source, language)), cited.gap + signs.bracketed(inBrackets)].map(asNode);
  }
  const [before, after] = around(node, citing.citations, language);
  const said = without(node, source);
  const short = node.isWithoutAuthor ? yearIn(source, language) : shortLabel(source, language);
  const body =
    citing.citations === 'notes'
      ? citeInNote(said, node.locator, page, language)
      : [link(short), placed(node, language)].map(asNode);
  return [asNode(before), ...body, asNode(after)].filter((one) => one.type !== 'text' || one.value !== '');
}

/** The same as plain text, without a closing link. */
export function citeWrittenAsText(node: CitationNode, source: Citable, citing: Citing): string {
  if (citing.citations === 'author-date' || node.isName)
    return textOf(h('span', citeWritten(node, source, citing, '')));
  const language = citingLanguage(citing);
  const [before, after] = around(node, citing.citations, language);
  return before + citeAsText(without(node, source), node.locator, language) + after;
}

/** As an editors' note tells it, in the language of the site. */
export function citeWrittenInShort(node: CitationNode, source: Citable): string {
  const [before, after] = around(node, 'notes', siteLanguage);
  return before + citeInShort(source, node.locator) + after;
}

/** What stands before and behind a work: words, a sign between two works, the brackets of author and date. */
function around(
  { prefix, inBrackets = { index: 0, count: 1 } }: CitationNode,
  citations: Citing['citations'],
  language: Language,
): [string, string] {
  const { index, count } = inBrackets;
  const { signs } = catalogues[language];
  const [open = '', close = ''] = citations === 'author-date' ? signs.bracketed('|').split('|') : [];
  const begin = index === 0 ? open : signs.semicolon;
  return [begin + (prefix === undefined ? '' : `${prefix} `), index === count - 1 ? close : ''];
}

/** A work whose author the sentence names. */
const without = ({ isWithoutAuthor }: CitationNode, source: Citable): Citable =>
  isWithoutAuthor && source.author.length > 0 ? { ...source, author: [] } : source;

const placed = ({ locator }: CitationNode, language: Language): string =>
  locator ? `${catalogues[language].signs.comma}${range(locator)}` : '';

const yearIn = ({ issued, letter = '' }: Citable, language: Language): string =>
  `${yearOf(issued) ?? catalogues[language].sources.noDate}${letter}`;

function namesOf(source: Citable, language: Language): string {
  const { author } = source;
  if (author.length === 0) return displayTitle(source);
  return author.length > 3
    ? catalogues[language].sources.andOthers(familyNames(author.slice(0, 1)))
    : familyNames(author, language);
}

const asNode = (node: ElementContent | string): ElementContent =>
  typeof node === 'string' ? { type: 'text', value: node } : node;
