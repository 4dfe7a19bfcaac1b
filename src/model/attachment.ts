import { z } from 'zod';
import * as messages from '../messages/messages.ts';
import { textSchema } from './key.ts';

/** What readers can take with them beside a text, by the ends of their names, each with its type. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  zip: 'application/zip',
};

const endings = Object.keys(attachmentTypes);
const ending = new RegExp(`\\.(?:${endings.join('|')})$`);

/** Whether a file in the folder of a document may be one of its downloads. */
export const isAttachment = (name: string): boolean => ending.test(name);

const fileSchema = textSchema.regex(/^[a-z0-9][a-z0-9._-]*$/, {
  error: 'Write the name of a file in the folder of the document, in small letters: annex-1.pdf.',
  abort: true,
});

/** The original itself, as it was printed. */
export const pdfSchema = fileSchema.refine((name) => name.endsWith('.pdf'), 'Name a file that ends in .pdf.');

export const annexSchema = z.strictObject({
  file: fileSchema
    .refine(isAttachment, `Name a file that ends in ${endings.map((name) => `.${name}`).join(', ')}.`)
    .describe('In the folder of the document, e.g. "annex-1.pdf".'),
  title: textSchema.describe('What it is, e.g. "Annex I: Survey data".'),
});

type Downloads = { pdf?: string | undefined; annexes: z.output<typeof annexSchema>[] };

/** What a document has to be downloaded: the original first. */
export function attachmentsOf({ pdf, annexes }: Downloads): z.output<typeof annexSchema>[] {
  return [...(pdf ? [{ file: pdf, title: messages.reading.theOriginal }] : []), ...annexes];
}

/** The same as files of the site: `manual/annex-1.pdf`. */
export const attachmentFiles = (document: Downloads & { key: string }): string[] =>
  attachmentsOf(document).map(({ file }) => `${document.key}/${file}`);
