import { definitions } from './definitions.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { pages } from './pages.ts';
import { passages } from './passages.ts';
import { sources } from './sources.ts';
import { statistics } from './statistics.ts';
import { terms } from './terms.ts';
import type { Transformation } from './transformation.ts';

/** What happens inside a paragraph or a note, in any order: each looks for a syntax of its own. */
export const inlineTransformations: Transformation[] = [sources, statistics, terms, pages, links];

/**
 * What happens to a section. Definitions go first, so that nothing in a note is taken for prose; marks come before
 * passages, which move the paragraphs that marks are counted in.
 */
export const sectionTransformations: Transformation[] = [
  definitions,
  ...inlineTransformations,
  headings,
  marks,
  passages,
];
