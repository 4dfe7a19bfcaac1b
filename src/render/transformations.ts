import { relative } from 'node:path';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { contentFolder } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Section } from '../model/section.ts';
import { definitions } from './definitions.ts';
import { directions } from './directions.ts';
import { exhibits } from './figures.ts';
import { folds } from './folds.ts';
import { headings } from './heading-ids.ts';
import { inlineElements } from './inline-elements.ts';
import { keptPages } from './kept-pages.ts';
import { links } from './link-targets.ts';
import { marks } from './note-marks.ts';
import { pages } from './page-starts.ts';
import { passages } from './passages.ts';
import { sources } from './source-links.ts';
import { statistics } from './statistic-values.ts';
import { tables } from './table-elements.ts';
import { terms } from './term-links.ts';
import type { Transformation } from './transformation.ts';

/*
 * Astro's MDX gets the trees that the library has, and a page imports the text of its section (virtual-texts.ts): a content
 * collection would keep a list of its own.
 */

/** What happens inside a paragraph or a note, in any order: each looks for a syntax of its own. */
export const inlineTransformations: Transformation[] = [
  sources,
  statistics,
  terms,
  pages,
  links,
  inlineElements,
];

/**
 * What happens to a section. Definitions go first, so that nothing in a note is taken for prose; directions are read before
 * numbers stand for their words.
 */
export const sectionTransformations: Transformation[] = [
  definitions,
  directions,
  ...inlineTransformations,
  headings,
  marks,
  exhibits,
  tables,
  passages,
];

/** All of it as remark plugins, for the texts that Astro renders. */
export const remarkPlugins: Plugin<[], Root>[] = [
  remarkGfm,
  asLinked,
  () => (tree, file) => {
    const section = sectionOf(file);
    if (!section) return;
    // Not before: MDX takes a paragraph apart that has nothing but an element in it, and its id would be gone.
    const transformAll = () => {
      tree.children = structuredClone(section.tree.children);
      for (const transform of [...sectionTransformations, folds])
        transform(tree, { library: library(), section });
    };
    const kept = keptPages();
    if (kept) kept.makeText(section, transformAll);
    else transformAll();
  },
];

/** It makes ids for headings; the texts' have theirs already. */
export const rehypePlugins = [rehypeSlug];

/** A text is parsed once, by the library, whose tree has the ids. */
function asLinked(this: Processor<Root>): undefined {
  const { parser: parse } = this;
  this.parser = (text, file) =>
    sectionOf(file) ? { type: 'root', children: [] } : (parse?.(text, file) as Root);
}

function sectionOf({ path }: VFile): Section | undefined {
  return library().files.get(relative(contentFolder, path).replaceAll('\\', '/'));
}
