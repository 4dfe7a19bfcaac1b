import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { documentSchema } from '../../model/document.ts';
import { type Problem, suggest } from '../../syntax/problem.ts';
import type { DocumentFiles } from './find-documents.ts';
import type { Located } from './yaml.ts';

/** Reports downloads that the record names and that are not there, files that it does not name, and a PDF that is none. */
export function checkAttachments(
  folder: string,
  files: DocumentFiles,
  { data, at }: Located<z.output<typeof documentSchema>>,
  problems: Problem[],
): void {
  const own = files.record.replace(/[^/]+$/, '');
  const named = [
    ...(data.pdf ? [{ name: data.pdf, place: at('pdf') }] : []),
    ...data.annexes.map(({ file }, index) => ({ name: file, place: at('annexes', index, 'file') })),
  ];
  for (const { name, place } of named) {
    if (!files.attachments.includes(name)) {
      const hint = suggest(name, files.attachments, `Put the file into ${own}, or remove the line.`);
      problems.push({
        ...place,
        code: 'missing-file',
        message: `There is no file "${name}" in ${own}.`,
        hint,
      });
    } else if (name.endsWith('.pdf') && !beginsAsPdf(join(folder, own, name))) {
      const hint = 'Save it as a PDF anew: readers could not open it.';
      problems.push({
        ...place,
        code: 'wrong-value',
        message: `"${name}" is called a PDF, and is none.`,
        hint,
      });
    }
  }
  for (const name of files.attachments) {
    if (named.some((one) => one.name === name)) continue;
    const line = name.endsWith('.pdf') && !data.pdf ? `pdf: ${name}, or ` : '';
    problems.push({
      ...{ file: own + name, line: 1, column: 1, code: 'unread-file' },
      message: `Nobody could download "${name}": the record does not name it.`,
      hint: `Write in document.yaml ${line}annexes: [{ file: ${name}, title: … }], or move it out of the content folder.`,
    });
  }
}

/** The mark with which every PDF begins, within its first 1,024 bytes. */
function beginsAsPdf(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(1024);
    readSync(file, start);
    return start.includes('%PDF-');
  } finally {
    closeSync(file);
  }
}
