import { unzipSync, zipSync } from 'fflate';
import type { Document } from '../../model/document.ts';
import type { Library } from '../../model/library.ts';
import { convert, findPandoc, PandocError } from '../../pandoc/pandoc.ts';
import { docxTree } from './docx-tree.ts';

/**
 * A document for a word processor: its notes are the word processor’s notes, its citations fields that Zotero goes on with.
 * @throws PandocError where no Pandoc is there to write it
 */
export async function makeDocx(library: Library, document: Document): Promise<Uint8Array> {
  const pandoc = await findPandoc();
  if (!pandoc)
    throw new PandocError(
      'Word files need Pandoc 3, which is not here. Install it, or build without --docx.',
    );
  const tree = docxTree(library, document);
  const files = { 'document.json': Buffer.from(JSON.stringify(tree.tree)), ...tree.pictures };
  const { output } = await convert(pandoc, { from: 'json', to: 'docx', files });
  return steady(output, document);
}

/** The same bytes whenever it is made: no time of making in it. */
function steady(bytes: Buffer, { revised, issued }: Document): Uint8Array {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(revised ?? issued) ? (revised ?? issued) : '2000-01-01';
  const files = unzipSync(bytes);
  const core = 'docProps/core.xml';
  const properties = files[core];
  if (properties) {
    const text = new TextDecoder().decode(properties);
    files[core] = new TextEncoder().encode(
      text.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, `${day}T00:00:00Z`),
    );
  }
  return zipSync(files, { level: 9, mtime: '2000-01-01T00:00:00' });
}
