import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
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

/**
 * What a passage is: a paragraph that this edition counts, one that the original numbers, or what has a name of its own.
 */
export type Form = 'paragraph' | 'numbered' | 'table' | 'picture' | 'box' | 'equation' | 'item';

/** A paragraph: what a reader links to, and what a search finds. */
export interface Passage {
  kind: 'passage';
  /** `protecting-3`: the section's key and the number of the reference text. A caption's is its section's key. */
  id: string;
  /** Counted in its section; its own where it has one. */
  number: number;
  form: Form;
  /** What it is called where it has a name and a number of its own: "paragraph 12", "Table 2.1". */
  label?: string;
  /** Its caption or title, if it has one. */
  title?: string;
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

/**
 * How content files name a place: `protecting-3`, `brief/note-12`. A paragraph is named with its document, too, where another
 * document may have one of that name.
 */
export function placeName(place: Place): string {
  const isAlone = place.kind === 'passage' && place.form === 'paragraph' && !place.section.isShared;
  return isAlone ? place.id : nameInDocument(place);
}

/** The name that says which document it is in, whatever others have: `brief/protecting-3`. */
export const nameInDocument = ({ document, id }: Place): string => `${document.key}/${id}`;

/** "The brief, Protecting Overseas Interests? paragraph 3"; "The brief, note 12". */
export function placeLabel(place: Place, language: Language = messages.language): string {
  const { document } = place;
  const { places, signs } = catalogues[language];
  if (place.kind === 'note') {
    // Where sections number their notes anew, a number says little without its section.
    const where = place.id === `note-${place.label}` ? '' : `${place.section.title}${signs.comma}`;
    return places.inDocument(document['short-title'], where + places.note(place.label));
  }
  return places.inDocument(document['short-title'], passageLabel(place, language));
}

/** The label without its document: "Protecting Overseas Interests? paragraph 3"; "photo caption". */
export function passageLabel(
  { section, id, number, document, form, label }: Passage,
  language: Language = messages.language,
): string {
  const { places, signs } = catalogues[language];
  if (section.role === 'caption') return places.caption;
  if (section.role === 'abstract') return places.abstract;
  if (section.role === 'author-note') return places.authorNote(number);
  if (form === 'numbered') {
    // Where an annex counts anew, its name tells the number from the one before.
    const within = id === `paragraph-${number}` ? '' : `${section.title}${signs.comma}`;
    return within + places.paragraph(number);
  }
  if (label !== undefined) return label;
  return hasTitledSections(document)
    ? places.within(section.title, places.paragraph(number))
    : places.paragraph(number);
}

/** The same where it begins a line: "Photo caption"; "Paragraph 7". */
export function passageTitle(passage: Passage): string {
  const label = passageLabel(passage);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Printed page or pages: "p. 5", "pp. 4–5"; empty where unknown. */
export function pageLabel(pages: number[], language: Language = messages.language): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined) return '';
  return first === last || last === undefined
    ? catalogues[language].places.page(first)
    : catalogues[language].places.pages(first, last);
}
