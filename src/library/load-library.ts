import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../syntax/problem.ts';
import { resolveContent } from './link/link-content.ts';
import { readContent } from './read/read-content.ts';

/**
 * Reads and links a content folder.
 * @throws ContentError naming every problem there is
 */
export function loadLibrary(folder: string): Library {
  const problems: Problem[] = [];
  const content = readContent(folder, problems);
  const collection = resolveContent(content, problems);
  const site = content.site?.data;
  if (problems.length > 0 || !site) throw new ContentError(problems);
  return { site, ...collection };
}
