import { relative } from 'node:path';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { contentFolder } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Section } from '../model/section.ts';
import { citations } from '../syntax/citation-syntax.ts';
import { dates } from './dates.ts';
import { definitions } from './definitions.ts';
import { directions } from './directions.ts';
import { links } from './link-targets.ts';
import { marks } from './note-marks.ts';
import { pages } from './page-starts.ts';
import { passages } from './passages.ts';
import { sources } from './source-links.ts';
import { statistics } from './statistic-values.ts';
import { terms } from './term-links.ts';
import type { Transformation } from './transformation.ts';

/** What happens inside a paragraph or a note, in any order: each looks for a syntax of its own. */
export const inlineTransformations: Transformation[] = [sources, statistics, terms, pages, links, dates];

/**
 * What happens to a section. Definitions go first, so that nothing in a note is taken for prose; directions are read before
 * numbers stand for their words; marks come before passages, which move the paragraphs that marks are counted in.
 */
export const sectionTransformations: Transformation[] = [
  definitions,
  directions,
  ...inlineTransformations,
  marks,
  passages,
];

/** All of it as remark plugins, for the texts that Astro renders. */
export const remarkPlugins: Plugin<[], Root>[] = [
  remarkGfm,
  asRead,
  () => (tree, file) => {
    const section = sectionOf(file);
    if (!section) return;
    for (const transform of sectionTransformations) transform(tree, { library: library(), section });
  },
];

export const rehypePlugins = [rehypeSlug];

/** A text is parsed once: Astro gets the tree that the library has of it. */
function asRead(this: Processor<Root>): undefined {
  const { parser: parse } = this;
  this.parser = (text, file) => {
    const section = sectionOf(file);
    if (section) return structuredClone(section.tree);
    const tree = parse?.(text, file) as Root;
    citations(tree);
    return tree;
  };
}

function sectionOf({ path }: VFile): Section | undefined {
  return library().files.get(relative(contentFolder, path).replaceAll('\\', '/'));
}
