import { join } from 'node:path';
import { checkCharacters } from '../../syntax/characters.ts';
import { advance, type Problem, quote } from '../../syntax/problem.ts';
import { KeptFiles } from './kept-files.ts';
import { readRegularFile } from './regular-file.ts';

/** A text or the record of a document is short; the lists grow with every document that is added. */
const limits = { text: 512 * 1024, list: 32 * 1024 * 1024 };

/**
 * The text of a file, or undefined after adding to `problems`. What is no regular file is not opened: whoever looked for
 * the files of the folder has reported it.
 */
export function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  const path = join(folder, file);
  try {
    const { text, found } = read.of(path, () => textOf(path, file));
    problems.push(...found);
    return text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const isMissing = code === 'ENOENT';
    const toAdd = isList(file) ? `Add it; ${emptyList}` : 'Add it.';
    problems.push({
      ...{ file, line: 1, column: 1, code: isMissing ? 'missing-file' : 'unreadable-file' },
      message: isMissing ? `"${file}" is not there.` : `It cannot be read (${code}).`,
      hint: isMissing ? toAdd : 'Look at its permissions.',
    });
    return undefined;
  }
}

interface ReadText {
  text: string | undefined;
  found: Problem[];
}

const read = new KeptFiles<ReadText>();

function textOf(path: string, file: string): ReadText {
  const found: Problem[] = [];
  const limit = isList(file) ? limits.list : limits.text;
  const bytes = readRegularFile(path, limit);
  if (typeof bytes === 'number') {
    const [is, may] = [bytes, limit].map((value) => Math.ceil(value / 1024).toLocaleString('en-US'));
    const message = `It is ${is} KB long.`;
    const hint = `A file may be ${may} KB long: divide it.`;
    found.push({ file, line: 1, column: 1, code: 'large-file', message, hint });
    return { text: undefined, found };
  }
  return { text: bytes && decode(file, bytes, found), found };
}

/** The text that bytes hold, where all of it can be read. */
function decode(file: string, bytes: Buffer, problems: Problem[]): string | undefined {
  const report = (code: Problem['code'], message: string, hint: string, at = { line: 1, column: 1 }) => {
    problems.push({ file, ...at, code, message, hint });
    return undefined;
  };
  if (isUtf16(bytes)) return report('unreadable-file', 'It is saved as UTF-16.', 'Save it as UTF-8.');
  const text = new TextDecoder().decode(bytes);
  const start = { file, line: 1, column: 1 };
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    report('unreadable-file', 'It begins with a byte order mark.', 'Save it as UTF-8 without BOM.', start);
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    const message = 'Here its bytes are not UTF-8, or a letter was lost.';
    return report('unreadable-file', message, 'Save it as UTF-8.', advance(start, text, lost));
  }
  if (/\r(?!\n)/.test(text)) {
    const hint = 'Save it with the line ends of Unix or Windows.';
    return report('unreadable-file', 'Its lines end as on old Macintosh computers (CR).', hint);
  }
  const found = [...checkCharacters(file, text), ...checkMerge(file, text)];
  problems.push(...found);
  if (found.length > 0) return undefined;
  if (text.trim() === '') {
    return report(
      'empty-file',
      'It is empty.',
      isList(file) ? `Fill it; ${emptyList}` : 'Fill it, or remove it.',
    );
  }
  return text;
}

const isList = (file: string): boolean => !file.includes('/') && file !== 'site.yaml';
const emptyList = 'a list without entries is [].';

/** Known by its mark, or by the zero in every other byte of plain letters. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  return start.length > 3 && start.filter((byte) => byte === 0).length * 3 > start.length;
}

/** What a version control system writes into a file that two people have changed. */
const mergeMark = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)(?=\r?$)/gm;

function checkMerge(file: string, text: string): Problem[] {
  const marks = [...text.matchAll(mergeMark)];
  const first = marks.filter(([mark]) => mark.startsWith('<'));
  return (first.length > 0 ? first : marks.slice(0, 1)).map(({ 0: mark, index }) => ({
    ...advance({ file, line: 1, column: 1 }, text, index),
    code: 'merge-conflict',
    message: `A merge left two versions here, from ${quote(mark)} on.`,
    hint: 'Keep what is right of both, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }));
}
