import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { z } from 'zod';
import { parseMdx } from '../markdown/parse.ts';
import { calloutSchema } from './callout.ts';
import { comparisonSchema } from './comparison.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import type { Problem } from './problem.ts';
import { sectionSchema } from './section.ts';
import { sourceSchema } from './source.ts';
import { statisticSchema } from './statistic.ts';
import { termSchema } from './term.ts';
import { type Located, parseYaml, parseYamlList } from './yaml.ts';

/** A content folder as its authors wrote it: records with positions, texts as trees, keys still strings. */
export interface Content {
  documents: { record: Located<z.output<typeof documentSchema>>; sections: SectionFile[] }[];
  sources: Located<z.output<typeof sourceSchema>>[];
  statistics: Located<z.output<typeof statisticSchema>>[];
  callouts: Located<z.output<typeof calloutSchema>>[];
  terms: Located<z.output<typeof termSchema>>[];
  events: Located<z.output<typeof eventSchema>>[];
  comparisons: Located<z.output<typeof comparisonSchema>>[];
}

export interface SectionFile {
  /** Relative to the content folder. */
  file: string;
  record: Located<z.output<typeof sectionSchema>>;
  tree: Root;
}

/** Reads all of a content folder; what does not parse is added to `problems` and left out. */
export function readContent(folder: string, problems: Problem[]): Content {
  const list = <T>(file: string, schema: z.ZodType<T>): Located<T>[] => {
    const text = readText(folder, file, problems);
    return text === undefined ? [] : parseYamlList(file, text, z.array(schema), problems);
  };
  return {
    documents: readDocuments(folder, problems),
    sources: list('sources.yaml', sourceSchema),
    statistics: list('statistics.yaml', statisticSchema),
    callouts: list('callouts.yaml', calloutSchema),
    terms: list('terms.yaml', termSchema),
    events: list('events.yaml', eventSchema),
    comparisons: list('comparisons.yaml', comparisonSchema),
  };
}

function readDocuments(folder: string, problems: Problem[]): Content['documents'] {
  const documents: Content['documents'] = [];
  for (const name of namesIn(join(folder, 'documents'))) {
    const path = `documents/${name}`;
    if (!statSync(join(folder, path)).isDirectory()) continue;
    const text = readText(folder, `${path}/document.yaml`, problems);
    const record =
      text === undefined ? undefined : parseYaml(`${path}/document.yaml`, text, documentSchema, problems);
    const sections = namesIn(join(folder, path))
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) => readSection(folder, `${path}/${file}`, problems) ?? []);
    if (record) documents.push({ record, sections });
  }
  if (documents.length === 0 && problems.length === 0) {
    problems.push({
      ...{ file: 'documents', line: 1, column: 1, code: 'missing-file' },
      message: `There is no document in ${folder}.`,
      hint: 'Add a folder under documents/ with a document.yaml and its sections.',
    });
  }
  return documents;
}

function readSection(folder: string, file: string, problems: Problem[]): SectionFile | undefined {
  const text = readText(folder, file, problems);
  if (text === undefined) return undefined;
  const [, yaml] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  if (yaml === undefined) {
    problems.push({
      ...{ file, line: 1, column: 1, code: 'missing-field' },
      message: 'The file does not begin with front matter.',
      hint: 'Begin it with a line "---", then key, title and summary, then another line "---".',
    });
    return undefined;
  }
  const record = parseYaml(file, yaml, sectionSchema, problems, 1);
  try {
    const tree = parseMdx(text);
    return record && { file, record, tree };
  } catch (error) {
    problems.push(mdxProblem(file, error));
    return undefined;
  }
}

function mdxProblem(file: string, error: unknown): Problem {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  return {
    ...{ file, line: line ?? 1, column: column ?? 1, code: 'mdx-syntax' },
    message: `This is not MDX: ${reason ?? String(error)}.`,
    hint: 'Close every element, and write \\{ and \\< where a brace or a less-than sign is meant.',
  };
}

function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  const problem = (code: Problem['code'], message: string, hint: string): undefined => {
    problems.push({ file, line: 1, column: 1, code, message, hint });
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    return problem('missing-file', `${file} is not there.`, 'Add it; a list without entries is [].');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return problem('unreadable-file', 'Its bytes are not UTF-8.', 'Save it as UTF-8.');
  }
}

/** In one order on every system. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
