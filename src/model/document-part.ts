import { bodySections, type Document } from './document.ts';
import type { Section } from './section.ts';

/** Sections in a row that belong to one part of a document, or to none. */
export interface PartOfDocument {
  title?: string | undefined;
  /** Where its sections are listed. */
  id?: string | undefined;
  sections: Section[];
}

/** The sections of the text by the parts that the document has; one group where it has none. */
export function partsOf(document: Document): PartOfDocument[] {
  const parts: PartOfDocument[] = [];
  for (const section of bodySections(document)) {
    const last = parts.at(-1);
    if (last && last.title === section.part) last.sections.push(section);
    else parts.push({ title: section.part, id: section.part && `part-${section.key}`, sections: [section] });
  }
  return parts;
}
