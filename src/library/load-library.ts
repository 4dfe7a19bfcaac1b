import type { Library } from '../model/library.ts';
import { ContentError, isWarning, type Problem, sortProblems } from '../syntax/problem.ts';
import { resolveContent } from './link/link-content.ts';
import { readContent } from './read/read-content.ts';

/*
 * The library reads the content itself; Astro only renders it. Astro ends with 0 on missing references, doubled ids and
 * undefined notes, and knows no lines. One Library with positions serves pages, search, checks and tests, so there is one truth
 * and one list of problems.
 */

/**
 * Reads and links a content folder.
 * @throws ContentError naming every problem there is, where one of them is more than a warning
 */
export function loadLibrary(folder: string): Library {
  const problems: Problem[] = [];
  const content = readContent(folder, problems);
  const collection = resolveContent(content, problems);
  const site = content.site?.data;
  if (!site || !problems.every(isWarning)) throw new ContentError(problems);
  return { site, ...collection, warnings: sortProblems(problems) };
}
