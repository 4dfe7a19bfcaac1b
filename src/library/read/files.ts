import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAttachment } from '../../model/attachment.ts';
import { recordKinds } from '../../model/record-kind.ts';
import { checkCharacters } from '../../syntax/characters.ts';
import { advance, type Problem, quote, suggest } from '../../syntax/problem.ts';
import { readRegularFile } from './regular-file.ts';

/** The lists and settings at the top of a content folder. The last two belong to the build, which keeps addresses alive. */
const topFiles = [
  'site.yaml',
  ...Object.values(recordKinds).map(({ file }) => file),
  'redirects.yaml',
  'addresses.lock.json',
];

/** A text or the record of a document is short; the lists grow with every document that is added. */
const limits = { text: 512 * 1024, list: 32 * 1024 * 1024 };

/** The files of a document, relative to the content folder, in the same order on every system. */
export interface DocumentFiles {
  record: string;
  sections: string[];
  /** Pictures, by their names in the folder. */
  pictures: string[];
  /** What readers can download beside the text, by their names in the folder. */
  attachments: string[];
  /** What search knows of the original. */
  originalWords?: string;
}

const isPicture = (name: string): boolean => /\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(name);

/**
 * Finds the documents of a content folder, and reports what lies in it without being read. Hidden files are passed over.
 * @param pictures gets those at its top, which site.yaml names
 */
export function findDocuments(folder: string, problems: Problem[], pictures: string[] = []): DocumentFiles[] {
  const documents: DocumentFiles[] = [];
  for (const entry of entriesOf(folder, '', problems)) {
    if (entry.isDirectory() && entry.name === 'documents') {
      for (const inner of entriesOf(folder, 'documents', problems)) {
        const path = `documents/${inner.name}`;
        if (inner.isDirectory()) documents.push(findSections(folder, path, problems));
        else problems.push(unread(path, 'A document is a folder with a document.yaml and its sections.'));
      }
    } else if (entry.isFile() && isPicture(entry.name)) {
      pictures.push(entry.name);
    } else if (!(entry.isFile() && topFiles.includes(entry.name))) {
      const isFolder = entry.isDirectory() && topFiles.includes(entry.name);
      const hint = isFolder
        ? 'It is a folder, and a file of that name is read: move what is in it out of the content folder.'
        : suggest(entry.name, topFiles, 'Move it out of the content folder.');
      problems.push(unread(entry.name, hint));
    }
  }
  return documents;
}

function findSections(folder: string, path: string, problems: Problem[]): DocumentFiles {
  const sections: string[] = [];
  const pictures: string[] = [];
  const attachments: string[] = [];
  let originalWords: string | undefined;
  const numbers = new Map<string, string>();
  for (const entry of entriesOf(folder, path, problems)) {
    const { name } = entry;
    if (entry.isFile() && name.endsWith('.mdx')) {
      sections.push(`${path}/${name}`);
      checkOrder(path, name, numbers, problems);
    } else if (entry.isFile() && isPicture(name)) {
      pictures.push(name);
    } else if (entry.isFile() && isAttachment(name)) {
      attachments.push(name);
    } else if (entry.isFile() && name === 'original-words.yaml') {
      originalWords = `${path}/${name}`;
    } else if (!(entry.isFile() && name === 'document.yaml')) {
      const hint = entry.isDirectory()
        ? 'It is a folder: what a document has lies in its own folder, beside document.yaml.'
        : /\.(md|markdown|mdx?)$/i.test(name)
          ? `Rename it to ${name.replace(/\.[^.]+$/, '.mdx')}, or move it out of the content folder.`
          : 'Sections end in .mdx, their document is in document.yaml. Rename it, or move it out of the content folder.';
      problems.push(unread(`${path}/${name}`, hint));
    }
  }
  return {
    record: `${path}/document.yaml`,
    sections,
    pictures,
    attachments,
    ...(originalWords && { originalWords }),
  };
}

/** The names of sections say their order: 01-introduction.mdx, 02-isolation.mdx. */
function checkOrder(path: string, name: string, numbers: Map<string, string>, problems: Problem[]): void {
  const report = (message: string, hint: string) =>
    problems.push({ file: `${path}/${name}`, line: 1, column: 1, code: 'odd-name', message, hint });
  const number = /^\d+(?=-)/.exec(name)?.[0];
  if (number === undefined) {
    report(
      `"${name}" does not say where in the document it stands.`,
      'Begin its name with a number: 01-….mdx.',
    );
    return;
  }
  const first = numbers.values().next().value;
  const width = numbers.keys().next().value?.length ?? number.length;
  const other = numbers.get(number);
  numbers.set(number, name);
  if (other !== undefined) {
    report(`"${name}" and "${other}" have one number, ${number}.`, 'Number the sections in their order.');
  } else if (number.length !== width) {
    const hint = 'Write all numbers with as many digits, or 10 comes before 2.';
    report(`"${name}" and "${first}" are not numbered alike.`, hint);
  }
}

function unread(file: string, hint: string): Problem {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    ...{ file, line: 1, column: 1, code: 'unread-file' },
    message: `Nothing reads "${name}", so nothing in it would be on the site.`,
    hint,
  };
}

/** What a folder holds, except symbolic links and names that another system would take for one. */
function entriesOf(folder: string, path: string, problems: Problem[]): Dirent[] {
  const seen = new Map<string, string>();
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      const report = (code: Problem['code'], message: string, hint: string): false => {
        problems.push({ file, line: 1, column: 1, code, message, hint });
        return false;
      };
      if (entry.isSymbolicLink()) {
        return report(
          'symbolic-link',
          `"${entry.name}" is a symbolic link.`,
          'Put the file or folder itself here.',
        );
      }
      if (!/^[a-z0-9][a-z0-9._-]*$/i.test(entry.name)) {
        return report(
          'odd-name',
          `The name ${quote(entry.name)} is not one that every system and address can hold.`,
          'Use letters from a to z, digits and hyphens. A draft belongs outside the content folder.',
        );
      }
      const plain = entry.name.toLowerCase();
      const other = seen.get(plain);
      seen.set(plain, entry.name);
      if (other === undefined) return true;
      return report(
        'ambiguous-name',
        `"${entry.name}" and "${other}" differ in capitals only.`,
        'Rename one of them: on many systems the two are one file.',
      );
    });
}

/**
 * The text of a file, or undefined after adding to `problems`. What is no regular file is not opened: whoever looked for
 * the files of the folder has reported it.
 */
export function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  const report = (code: Problem['code'], message: string, hint: string, at = { line: 1, column: 1 }) => {
    problems.push({ file, ...at, code, message, hint });
    return undefined;
  };
  const limit = isList(file) ? limits.list : limits.text;
  let bytes: Buffer | undefined;
  try {
    const found = readRegularFile(join(folder, file), limit);
    if (found === undefined) return undefined;
    if (typeof found === 'number') {
      const [is, may] = [found, limit].map((value) => Math.ceil(value / 1024).toLocaleString('en-US'));
      return report('large-file', `It is ${is} KB long.`, `A file may be ${may} KB long: divide it.`);
    }
    bytes = found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? report('missing-file', `"${file}" is not there.`, isList(file) ? `Add it; ${emptyList}` : 'Add it.')
      : report('unreadable-file', `It cannot be read (${code}).`, 'Look at its permissions.');
  }

  const path = join(folder, file);
  const known = read.get(path);
  if (known && bytes.equals(known.bytes)) {
    problems.push(...known.problems);
    return known.text;
  }
  const found: Problem[] = [];
  const text = decode(file, bytes, found);
  read.set(path, { bytes, text, problems: found });
  problems.push(...found);
  return text;
}

// While an author works, all files but one are as they were at the last reading (memoized).
const read = new Map<string, { bytes: Buffer; text: string | undefined; problems: Problem[] }>();

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
