import type { Document } from '../library/document.ts';
import type { SearchRecord } from './record.ts';

/** The site's own pages, as people ask for them. */
const pages: [url: string, title: string, content: string, ...names: string[]][] = [
  [
    '/compare/',
    'Comparison of the documents',
    'Where the documents agree, differ, or stand at different dates.',
    'differences',
    'compare',
    'contradictions',
    'brief and article',
  ],
  [
    '/sources/',
    'Sources',
    'Every work that the documents cite or name, with its uses.',
    'bibliography',
    'references',
  ],
  [
    '/data/',
    'Data',
    'Every figure that the documents state, with its provenance.',
    'statistics',
    'figures',
    'csv',
  ],
  ['/timeline/', 'Timeline', 'Dated events, in order.', 'chronology', 'events', 'dates'],
  [
    '/glossary/',
    'Glossary',
    'Terms and abbreviations, and how the documents use them.',
    'terms',
    'definitions',
  ],
  [
    '/teach/',
    'For teachers',
    'Linking to a paragraph, citing it, and printing packets for a class.',
    'teach',
    'teaching',
    'packet',
    'lesson',
    'classroom',
  ],
  [
    '/about/',
    'About this edition',
    'What is restated here and how, rights, accessibility and privacy.',
    'about',
    'copyright license',
    'method',
    'editors',
  ],
];

export function pageRecords(documents: Document[]): SearchRecord[] {
  return pages.map(([url, title, content, ...names]) => ({
    kind: 'page',
    url,
    title,
    where: '',
    documents: documents.map(({ key }) => key),
    content,
    names,
    words: [],
  }));
}
