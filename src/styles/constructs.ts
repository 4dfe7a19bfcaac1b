import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import { hasBlocks } from '../model/note.ts';
import type { Section } from '../model/section.ts';
import { citingLanguage } from '../model/text-language.ts';
import { hasOwnSigns } from '../syntax/lines.ts';
import { isElement } from '../syntax/parse.ts';
import exhibits from './exhibits.css?url';
import languages from './languages.css?url';
import longNumbers from './long-numbers.css?url';
import structure from './structure.css?url';

/*
 * What few texts have brings its own stylesheet, and a page links those of what stands on it: a page pays for nothing that it
 * does not show.
 */

/** What every page of a site in another language than English links. */
export const sheetOfSite = siteLanguage === 'en' ? undefined : languages;

const styled = ['Table', 'Picture', 'Box', 'Equation', 'Items', 'SmallCaps', 'dl'];

/** Whether something stands in a section that the common stylesheet does not know. */
function isStyled({ tree, notes }: Section): boolean {
  let found = false;
  const all: Root = { type: 'root', children: [...tree.children, ...notes.flatMap(({ body }) => body)] };
  visit(all, (node: Nodes) => {
    found ||=
      node.type === 'inlineMath' ||
      node.type === 'math' ||
      node.type === 'table' ||
      (node.type === 'list' && hasOwnSigns(node)) ||
      (isElement(node) && styled.includes(node.name ?? ''));
  });
  return found || notes.some(hasBlocks);
}

/** The stylesheets that a page needs besides the common one. */
export function stylesFor(document: Document, shown: readonly Section[]): string[] {
  const hasParts = document.sections.some(({ part }) => part !== undefined);
  const isDeep = shown.some(({ headings }) => headings.some(({ depth }) => depth > 2));
  const hasExhibits = shown.some(isStyled);
  const isLong = shown.some(({ notes }) => notes.some(({ label }) => label.length > 2));
  const hasAuthors = document.sections.some(({ authors }) => authors !== undefined);
  const isStructured =
    hasParts || hasAuthors || isDeep || document.paragraphs === 'own' || document.subtitle !== undefined;
  return [
    ...(isStructured ? [structure] : []),
    ...(hasExhibits ? [exhibits] : []),
    ...(isLong ? [longNumbers] : []),
    ...(citingLanguage(document) === 'en' || sheetOfSite ? [] : [languages]),
  ];
}
