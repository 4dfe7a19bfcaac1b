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

/** Whether such a note tells what no document does, and so needs a source of the editors' own. */
export const isFromOutside = (kind: AnnotationKind): boolean => kind === 'background' || kind === 'since';
