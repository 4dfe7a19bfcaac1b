import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAttachment } from '../../model/attachment.ts';
import { recordKinds } from '../../model/record-kind.ts';
import { type Problem, quote, suggest } from '../../syntax/problem.ts';

/** The lists and settings at the top of a content folder. The last two belong to the build, which keeps addresses alive. */
const topFiles = [
  'site.yaml',
  ...Object.values(recordKinds).map(({ file }) => file),
  'redirects.yaml',
  'addresses.lock.json',
];

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
