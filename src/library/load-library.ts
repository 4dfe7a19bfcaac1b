import { isWithheld } from '../model/document.ts';
import type { Collection, Library } from '../model/library.ts';
import { ContentError, isWarning, type Problem, sortProblems } from '../syntax/problem.ts';
import { resolveContent } from './link/link-content.ts';
import { type Content, readContent } from './read/read-content.ts';
import { withoutWithheld } from './withhold.ts';

/*
 * The library reads the content itself; Astro only renders it. Astro ends with 0 on missing references, doubled ids and
 * undefined notes, and knows no lines. One Library with positions serves pages, search, checks and tests, so there is one truth
 * and one list of problems.
 */

/**
 * Reads and links a content folder.
 * @param today documents that are published on a later day are left out (`waiting`), once they have been checked; all are there without it
 * @throws ContentError naming every problem there is, where one of them is more than a warning
 */
export function loadLibrary(folder: string, today?: string): Library {
  const problems: Problem[] = [];
  const content = readContent(folder, problems);
  const collection = resolveContent(content, problems);
  const site = content.site?.data;
  if (!site || !problems.every(isWarning)) throw new ContentError(problems);
  const warnings = sortProblems(problems);
  const published = today === undefined ? undefined : withoutWithheld(content, collection, today);
  if (!published) return { site, waiting: [], warnings, ...collection };
  const waiting = collection.documents.filter((document) => isWithheld(document, today ?? ''));
  return { site, waiting, warnings, ...resolvePublished(published) };
}

/** What is published is linked anew: nothing in it may lead to what waits. */
function resolvePublished(content: Content): Collection {
  const problems: Problem[] = [];
  if (content.documents.length === 0) {
    const message = 'Every document waits for its day (publish-on).';
    problems.push({ file: 'documents', line: 1, column: 1, code: 'missing-file', message, hint: withDrafts });
  }
  const collection = resolveContent(content, problems);
  const wrong = problems.filter((problem) => !isWarning(problem));
  const hint =
    'What it needs is in a document that waits for its day (publish-on). Take it out until then, or build with --drafts.';
  if (wrong.length > 0) throw new ContentError(wrong.map((problem) => ({ ...problem, hint })));
  return collection;
}

const withDrafts = 'Build with --drafts to see them before.';
