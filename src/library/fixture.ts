import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../model/library.ts';
import { ContentError, type Problem } from '../syntax/problem.ts';
import { type Files, KeptFolder } from './kept-folder.ts';
import { loadLibrary } from './load-library.ts';

/** A small sound content folder: two documents, a note, a source, figures that add up, one of every record. For tests only. */
export const soundContent = {
  'site.yaml': 'name: Bees\ntitle: Bees, annotated\ndescription: On bees.\nlead: Two texts on bees.\n',
  'documents/report/document.yaml': `key: report
title: The State of the Hive
short-title: The report
kind: Report
type: report
paging: sections
authors: [{ family: Roe, given: Jane }]
issued: '2020-05-01'
description: A report on bees.
lead: Read it.
edition: restatement
`,
  'documents/report/01-hive.mdx': `---
key: hive
title: The Hive
summary: What lives in it.
questions:
  - ask: How many?
    needs: [hive-1]
---

<Page n="1" />A hive holds <Stat is="bees" /> bees.[^1] Of these <Stat is="workers" /> are <Term is="worker">workers</Term>.

<DataCallout is="castes" />

<Page n="2" />The other <Stat is="drones" /> are drones, says [Doe](@doe-2019).

<Annotation>

The editors counted too, see [the first paragraph](#hive-1).

</Annotation>

[^1]: Counted by hand. [@doe-2019].
`,
  'documents/news/document.yaml': `key: news
title: Bees Return
short-title: News
kind: News article
type: article-newspaper
paging: single
authors: [{ literal: The Herald }]
issued: '2021'
description: News of bees.
lead: Read it too.
edition: restatement
`,
  'documents/news/01-news.mdx': `---
key: news
title: Bees Return
summary: They are back.
---

There are bees again.
`,
  'sources.yaml': `- id: doe-2019
  type: book
  author: [{ family: Doe, given: John }]
  title: Bees
  issued: '2019'
  language: en
`,
  'statistics.yaml': `- key: bees
  theme: people
  title: Bees in a hive
  value: 30
  unit: bees
  as-of: '2020'
  measures: All bees of one hive.
  place: hive-1
  note: 1
  formula: workers + drones
- key: workers
  theme: people
  title: Workers
  value: 20
  unit: bees
  printed: twenty
  as-of: '2020'
  measures: Workers of one hive.
  place: hive-1
  source: none
- key: drones
  theme: people
  title: Drones
  value: 10
  unit: bees
  as-of: '2020'
  measures: Drones of one hive.
  place: hive-2
  source: none
`,
  'callouts.yaml': `- key: castes
  title: Most are workers
  measures: Bees of one hive
  chart: parts
  whole: bees
  rows:
    - { is: workers, label: Workers }
    - { is: drones, label: Drones }
`,
  'terms.yaml': '- key: worker\n  term: worker\n  definition: A bee that works.\n',
  'events.yaml': `- key: count
  date: '2020-05'
  shown: May 2020
  title: The count
  text: The bees are counted.
  kind: un
  places: [hive-1]
`,
  'comparisons.yaml': `- key: number
  title: How many
  kind: adds
  sides:
    - { document: report, places: [hive-1], says: Thirty. }
    - { document: news, places: [news-1], says: No number. }
  remark: One counts.
`,
};

export type ContentFile = keyof typeof soundContent;

/** Files that replace sound ones or stand beside them; `undefined` takes one away. */
export type Changes = Files;

/** Writes a content folder into a temporary one, and removes it afterwards: of what is awaited, once it is done. */
export function withContent<T>(changes: Changes, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const remove = () => rmSync(folder, { recursive: true });
  let used: T | undefined;
  try {
    for (const [file, text] of Object.entries({ ...soundContent, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    used = use(folder);
    return used instanceof Promise ? (used.finally(remove) as T) : used;
  } finally {
    if (!(used instanceof Promise)) remove();
  }
}

/** A sound file with parts of it replaced: pairs of what stands there, once, and what shall. */
export function replaced(file: ContentFile, ...pairs: [string, string, ...string[]]): Changes {
  let text: string = soundContent[file];
  for (let index = 0; index < pairs.length; index += 2) {
    const [part = '', by = ''] = pairs.slice(index);
    const pieces = text.split(part);
    if (pieces.length !== 2) throw new Error(`"${part}" stands ${pieces.length - 1} times in ${file}`);
    text = pieces.join(by);
  }
  return { [file]: text };
}

/** Seconds of the processor that something takes, however busy the machine is with other things. For tests only. */
export function secondsOf<T>(run: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

const kept = new KeptFolder();

/** Does with a sound content what changes nothing in its folder, which is used again. */
export function reading<T>(changes: Changes, read: (folder: string) => T): T {
  return read(kept.holding({ ...soundContent, ...changes }));
}

export function libraryOf(changes: Changes): Library {
  return reading(changes, loadLibrary);
}

/** What loading a folder reports, without the temporary folder in front of the files. */
export function problemsIn(folder: string): Problem[] {
  try {
    return [...loadLibrary(folder).warnings];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/**
 * What loading a content reports.
 * @param prepare what else happens to the folder first
 */
export const problemsOf = (changes: Changes, prepare?: (folder: string) => void): Problem[] =>
  prepare
    ? withContent(changes, (folder) => {
        prepare(folder);
        return problemsIn(folder);
      })
    : reading(changes, problemsIn);

/**
 * What loading a content tells, without the lines of the files.
 * @param prepare what else happens to the folder first
 */
export function reportOn(changes: Changes, prepare?: (folder: string) => void): string {
  return listed(problemsOf(changes, prepare));
}

/** Problems as an author reads them, without the lines of the files. */
export const listed = (problems: Problem[]): string =>
  problems
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column}  ${code}\n  ${message}\n  ${hint}`,
    )
    .join('\n\n');
