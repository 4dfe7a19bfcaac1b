import { documentSchema } from '../model/document.ts';
import { sectionSchema } from '../model/section.ts';
import { markdownNodes, vocabulary } from '../syntax/vocabulary.ts';

/** What texts may have. What they may not is written in another way, and told: nothing of a document is lost unsaid. */
export const forms = {
  tables: markdownNodes.has('table'),
  pictures: 'Picture' in vocabulary,
  boxes: 'Box' in vocabulary,
  equations: 'Equation' in vocabulary,
  inlineMath: markdownNodes.has('inlineMath'),
  definitions: 'dl' in vocabulary,
  scripts: 'sup' in vocabulary,
  smallCaps: 'SmallCaps' in vocabulary,
  languages: 'span' in vocabulary,
  strikeout: markdownNodes.has('delete'),
  rules: markdownNodes.has('thematicBreak'),
  /** Headings of three levels, parts, summaries that may be left out. */
  structure: 'part' in sectionSchema.shape,
  /** Several works in one pair of brackets, words before them, and `[@a]` in the text. */
  authorDate: 'citations' in documentSchema.shape,
  /** Lists and quotations in notes. */
  noteBlocks: 'notes' in documentSchema.shape,
  edition: 'edition' in documentSchema.shape,
  subtitle: 'subtitle' in documentSchema.shape,
} as const;
