import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { orderFields } from './word-fields.ts';
import { ReaderStyles, styleLanguages, styleLists } from './word-styles.ts';

/** The parts of a Word file that have text of the document. */
const texts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const notes = /^word\/(?:footnotes|endnotes)\.xml$/;
const styleSheet = 'word/styles.xml';

/** A Word file as Pandoc reads the most of it: citations, lists in notes, words in other languages. */
export function prepareWord(bytes: Buffer): Buffer {
  const files = unzipSync(bytes);
  const text = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const names = Object.keys(files).filter((name) => texts.test(name));
  const styles = text(styleSheet);
  const ours = new ReaderStyles();
  let field = 0;
  const ordered = names.map((name) => {
    const xml = orderFields(text(name), () => {
      field += 1;
      return field;
    });
    return notes.test(name) && styles ? styleLists(xml, text('word/numbering.xml'), styles, ours) : xml;
  });
  const written = styles ? styleLanguages(ordered, styles, ours) : ordered;
  const changed = names.filter((name, index) => written[index] !== text(name));
  if (changed.length === 0) return bytes;
  for (const name of changed) files[name] = strToU8(written[names.indexOf(name)] ?? '');
  if (!ours.isEmpty) files[styleSheet] = strToU8(ours.addTo(styles));
  return Buffer.from(zipSync(files, { level: 1 }));
}
