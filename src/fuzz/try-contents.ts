import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeBook } from '../books/epub/book.ts';
import { copyProject } from '../build/copied-project.ts';
import { citeDocument, citeNote, citePassage, citeSection, citeStatistic } from '../citing/citation.ts';
import { nginxConfiguration } from '../hosting/configuration.ts';
import { noInlineCode } from '../hosting/headers.ts';
import { searchRecords } from '../indexing/records.ts';
import { meaningsOf } from '../library/address-texts.ts';
import { KeptFolder } from '../library/kept-folder.ts';
import { loadLibrary } from '../library/load-library.ts';
import { chartGeometry } from '../model/callout.ts';
import type { Library } from '../model/library.ts';
import { noteHtml, passagesHtml } from '../render/html.ts';
import { ContentError } from '../syntax/problem.ts';
import { madeFiles } from '../verifying/made-files.ts';
import { printedWords } from '../verifying/printed-words.ts';
import { fuzzedContent } from './fuzz-content.ts';
import { type Files, ownKeys, soundFiles } from './sound-files.ts';

/*
 * Whether check and build agree: what the check calls sound is built, and what it refuses is named with a line that is there.
 * Each content is checked, and all that pages and files are made of is made of it; every so often those that were sound become
 * documents of one site, which is built and verified as an author's is.
 */

/** Seconds of the processor that none of these small contents may take. */
const patience = 5;

/** What came of a content: it is sound, it is refused as it should be, or something is wrong with us. */
export type Verdict = { is: 'sound' } | { is: 'refused' } | { is: 'wrong'; why: string };

const kept = new KeptFolder();

/** Checks a content, and makes all of it that needs no renderer. */
export async function judge(files: Files): Promise<Verdict> {
  const begin = process.cpuUsage();
  try {
    const folder = kept.holding(files);
    let library: Library;
    try {
      library = loadLibrary(folder);
    } catch (error) {
      const why =
        error instanceof ContentError ? unplaced(error, files) : `The check threw: ${traceOf(error)}`;
      return why === undefined ? { is: 'refused' } : { is: 'wrong', why };
    }
    await makeAll(library);
    const took = process.cpuUsage(begin).user / 1e6;
    return took < patience ? { is: 'sound' } : { is: 'wrong', why: `It took ${took} s.` };
  } catch (error) {
    return { is: 'wrong', why: `Sound for the check, and then: ${traceOf(error)}` };
  }
}

/** What is wrong with the places of problems: each is a line of a file, or a file that is not there. */
function unplaced({ problems }: ContentError, files: Files): string | undefined {
  if (problems.length === 0) return 'It was refused without a word.';
  const lost = problems.find(({ file, line, column, code, message, hint }) => {
    const lines = files[file]?.split(/\r\n?|\n/);
    if (message === '' || hint === '') return true;
    if (lines === undefined) return code !== 'missing-file';
    return (
      line < 1 || column < 1 || line > lines.length || /undefined|\[object|NaN stands/.test(message + hint)
    );
  });
  return lost && `A problem has no place: ${JSON.stringify(lost)}`;
}

/** All that a site says, but for the markup around it. */
async function makeAll(library: Library): Promise<void> {
  for (const section of library.sections) {
    const html = passagesHtml(library, section);
    for (const { id } of section.passages) if (!html.has(id)) throw new Error(`#${id} is not rendered.`);
    citeSection(section);
  }
  for (const document of library.documents) {
    for (const note of document.notes) {
      noteHtml(library, note);
      citeNote(note);
    }
    citeDocument(document);
  }
  for (const passage of library.passages) citePassage(passage);
  for (const statistic of library.statistics.values()) citeStatistic(statistic);
  for (const callout of library.callouts.values()) chartGeometry(callout);
  for (const make of madeFiles(library).values()) make?.();
  printedWords(library);
  meaningsOf(library);
  searchRecords(library);
  nginxConfiguration(library, { root: '/site', listen: '80', inline: noInlineCode });
  await makeBook(library, library.documents);
}

/**
 * Builds one site of many sound contents, as an author does.
 * @returns what the build said when it failed
 */
export function buildTogether(contents: Files[]): string | undefined {
  const project = copyProject();
  try {
    writeFiles(join(project, 'content'), joined(together(contents)));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: '', SITE_DIR: '' },
    });
    return status === 0 && existsSync(join(project, '.site/index.html')) ? undefined : stdout + stderr;
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Those of many contents that can stand beside each other: two may say that a name is theirs. */
function together(contents: Files[]): Files[] {
  if (contents.length < 2 || isSound(joined(contents))) return contents;
  const middle = contents.length >> 1;
  const halves = [contents.slice(0, middle), contents.slice(middle)].map(together);
  const both = halves.flat();
  return isSound(joined(both)) ? both : (halves.sort((a, b) => b.length - a.length)[0] ?? []);
}

function isSound(files: Files): boolean {
  try {
    loadLibrary(kept.holding(files));
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

/** Many contents as one: their documents and records beside each other, under keys of their own. */
export function joined(contents: Files[]): Files {
  const all: Files = { 'site.yaml': soundFiles['site.yaml'] ?? '' };
  const lists: Record<string, unknown[]> = {};
  for (const [index, files] of contents.entries()) {
    const names = ownKeys.map((key) => key.replace(/^[a-z]+/, (word) => `${word}${letters(index)}`));
    const renamed = (text: string): string =>
      ownKeys.reduce(
        (rest, key, at) =>
          rest.replace(new RegExp(`(?<![\\w-])${key}(?=-\\d|(?![\\w-]))`, 'g'), names[at] ?? key),
        text,
      );
    for (const [file, text] of Object.entries(files)) {
      if (file === 'site.yaml') continue;
      if (file.includes('/')) all[renamed(file)] = renamed(text);
      else lists[file] = [...(lists[file] ?? []), ...(parse(renamed(text)) as unknown[])];
    }
  }
  for (const [file, list] of Object.entries(lists)) all[file] = stringify(list);
  return all;
}

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Tries contents, each from the next seed, and tells what was wrong.
 * @param isOver whether so many are enough
 */
export async function fuzz(isOver: (tried: number) => boolean, from: number) {
  const counts = { sound: 0, refused: 0, wrong: 0 };
  const sound: Files[] = [];
  const wrong: { seed: number; why: string; files: Files }[] = [];
  let seed = from;
  for (; !isOver(seed - from); seed++) {
    const files = fuzzedContent(seed);
    const verdict = await judge(files);
    counts[verdict.is] += 1;
    if (verdict.is === 'sound') sound.push(files);
    else if (verdict.is === 'wrong') wrong.push({ seed, why: verdict.why, files });
  }
  return { ...counts, tried: seed - from, contents: sound, faults: wrong };
}

/** Whether a text of it is not as in the sound one. */
export const isOtherText = (files: Files): boolean =>
  Object.entries(files).some(([file, text]) => file.endsWith('.mdx') && soundFiles[file] !== text);

/** What of a content is not as in the sound one. */
export const changedFiles = (files: Files): string =>
  Object.entries(files)
    .filter(([file, text]) => soundFiles[file] !== text)
    .map(([file, text]) => `--- ${file}\n${text}`)
    .join('\n');
