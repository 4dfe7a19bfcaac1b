import type { AnnotationKind } from '../syntax/vocabulary.ts';
import type { Passage } from './passage.ts';
import type { Source } from './source.ts';

/** An editors' note on a paragraph. */
export interface Annotation {
  /** `protecting-2-editors`, further ones with a number behind. */
  id: string;
  kind: AnnotationKind;
  /** The paragraph that it follows. */
  passage: Passage;
  /** Its words; a work that it cites is told in short. */
  text: string;
  /** The works that it cites, in order. */
  sources: Source[];
}

/** What a list calls a note: of several on one paragraph that are called alike, each with its number. */
export function nameOf(note: Annotation, names: Readonly<Record<AnnotationKind, string>>): string {
  const name = names[note.kind];
  const alike = note.passage.annotations.filter(({ kind }) => names[kind] === name);
  return alike.length > 1 ? `${name} ${alike.findIndex(({ id }) => id === note.id) + 1}` : name;
}

/** Whether such a note tells what no document does, and so needs a source of the editors' own. */
export const isFromOutside = (kind: AnnotationKind): boolean => kind === 'background' || kind === 'since';
