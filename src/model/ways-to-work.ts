import * as messages from '../messages/messages.ts';
import { type Citable, displayTitle } from './source.ts';

/**
 * Where a reader finds the work itself: its DOI, its address, a copy, or a search of libraries and of scholarship. Nothing of
 * them is loaded before the reader presses.
 */
export function waysTo(source: Citable): { label: string; address: string }[] {
  const { title, custom, type, author, DOI, ISBN } = source;
  const { found } = custom;
  const doi = DOI ?? found?.DOI;
  const isbn = (ISBN ?? found?.ISBN)?.replace(/[\s-]/g, '');
  // Nobody catalogs what was only said, nor what the editors had to name themselves.
  const isCatalogued = !custom.described && publishedKinds.has(type);
  const [first] = author;
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const words = encodeURIComponent(`${displayTitle(source)} ${name}`.trim());
  return [
    ...(doi ? [{ label: `DOI ${doi}`, address: `https://doi.org/${doi}` }] : []),
    ...(found?.URL ? [{ label: messages.sources.publishersPage, address: found.URL }] : []),
    ...(found?.copy ? [{ label: messages.sources.aCopy, address: found.copy }] : []),
    ...(isbn
      ? [
          {
            label: messages.sources.inLibraryByIsbn,
            address: `https://search.worldcat.org/search?q=bn:${isbn}`,
          },
        ]
      : []),
    ...(isCatalogued && !isbn
      ? [
          {
            label: messages.sources.inLibrary,
            address: `https://search.worldcat.org/search?q=${encodeURIComponent(`ti:"${title}"`)}`,
          },
        ]
      : []),
    ...(isCatalogued
      ? [{ label: 'Google Scholar', address: `https://scholar.google.com/scholar?q=${words}` }]
      : []),
  ];
}

/** Kinds of works that catalogs of libraries and of scholarship hold. */
const publishedKinds = new Set([
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'report',
  'thesis',
]);
