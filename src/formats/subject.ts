import {
  documentAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  wholeAddress,
} from '../model/address.ts';
import { bodySections, type Document } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { Once } from '../model/once.ts';
import type { Section } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import type { Statistic } from '../model/statistic.ts';

/** What a page is about, for those who see the page only from outside. */
export type Subject =
  | { kind: 'site' }
  | { kind: 'document'; document: Document }
  | { kind: 'section'; document: Document; section: Section }
  | { kind: 'statistics' }
  | { kind: 'names' }
  | { kind: 'statistic'; statistic: Statistic }
  | { kind: 'source'; source: Source }
  | { kind: 'page'; document?: Document | undefined };

const subjects = new Once<Library, { works: Map<string, Subject>; documents: Map<string, Document> }>();

/** What stands at an address of the site; a page that is no work of its own says at most to which document it belongs. */
export function subjectAt(library: Library, address: string): Subject {
  const known = subjects.of(library, () => ({
    works: new Map(subjectsOf(library)),
    documents: new Map(library.documents.map((document) => [document.key, document])),
  }));
  const document = known.documents.get(address.split('/')[1] ?? '');
  return known.works.get(address) ?? { kind: 'page', document };
}

function* subjectsOf(library: Library): Iterable<[string, Subject]> {
  yield ['/', { kind: 'site' }];
  yield ['/data/', { kind: 'statistics' }];
  yield ['/names/', { kind: 'names' }];
  for (const document of library.documents) {
    yield [documentAddress(document), { kind: 'document', document }];
    if (document.paging === 'single') continue;
    for (const section of bodySections(document)) {
      yield [sectionAddress(section), { kind: 'section', document, section }];
    }
  }
  for (const statistic of library.statistics.values()) {
    yield [statisticAddress(statistic), { kind: 'statistic', statistic }];
  }
  for (const source of library.sources.values()) yield [sourceAddress(source), { kind: 'source', source }];
}

/** The name of the card that a page shows when it is shared (see `cards()`). */
export function cardOf(subject: Subject): string {
  if (subject.kind === 'section') return `${subject.document.key}/${subject.section.key}`;
  if (subject.kind === 'document') return subject.document.key;
  return (subject.kind === 'page' && subject.document?.key) || 'site';
}

/** The address of the same page as Markdown, where it is a page of text: /brief/protecting/ → /brief/protecting.md. */
export function markdownAddress(library: Library, address: string): string | undefined {
  const subject = subjectAt(library, address);
  const isText =
    subject.kind === 'document' ||
    subject.kind === 'section' ||
    (subject.kind === 'page' && subject.document && address === wholeAddress(subject.document));
  return isText ? `${address.slice(0, -1)}.md` : undefined;
}

/** What a page says of itself to machines, in the terms of schema.org. */
export interface Described {
  library: Library;
  subject: Subject;
  title: string;
  description: string;
  /** From the root of the site. */
  address: string;
  /** The way to the page, without the page itself. */
  crumbs: { address: string; label: string }[];
}
