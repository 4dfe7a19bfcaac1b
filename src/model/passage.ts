import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import { type Document, hasTitledSections } from './document.ts';
import type { Annotation } from './editors-note.ts';
import type { Event } from './event.ts';
import type { Mark, Note } from './note.ts';
import type { Section } from './section.ts';
import type { Citation } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/** A paragraph: what a reader links to, and what a search finds. */
export interface Passage {
  kind: 'passage';
  /** `protecting-3`: the section's key and the number of the reference text. A caption's is its section's key. */
  id: string;
  number: number;
  document: Document;
  section: Section;
  /** Its words without marks, numbers printed as on the page. */
  text: string;
  /** Printed pages of the original that it touches, empty where the original's are not marked. */
  pages: number[];
  marks: Mark[];
  citations: Citation[];
  statistics: Statistic[];
  terms: Term[];
  /** The editors' notes that follow it. */
  annotations: Annotation[];
  callouts: Callout[];
  events: Event[];
  comparisons: Comparison[];
}

/** Where something stands: in a paragraph or in a note. */
export type Place = Passage | Note;

/** How content files name a place: `protecting-3`, `brief/note-12`. */
export function placeName(place: Place): string {
  return place.kind === 'note' ? `${place.document.key}/${place.id}` : place.id;
}

/** "The brief, Protecting Overseas Interests? paragraph 3"; "The brief, note 12". */
export function placeLabel(place: Place): string {
  const { document } = place;
  if (place.kind === 'note') return `${document['short-title']}, note ${place.number}`;
  return `${document['short-title']}, ${passageLabel(place)}`;
}

/** The label without its document: "Protecting Overseas Interests? paragraph 3"; "photo caption". */
export function passageLabel({ section, number, document }: Passage): string {
  if (section.role === 'caption') return 'photo caption';
  if (section.role === 'abstract') return 'abstract';
  if (section.role === 'author-note') return `author note, paragraph ${number}`;
  return hasTitledSections(document)
    ? `${section.title}${section.title.endsWith('?') ? '' : ','} paragraph ${number}`
    : `paragraph ${number}`;
}

/** Printed page or pages: "p. 5", "pp. 4–5"; empty where unknown. */
export function pageLabel(pages: number[]): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined) return '';
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}
