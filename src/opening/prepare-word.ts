import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Told } from '../pandoc/told.ts';
import { openFrames, styleBordered } from './frames.ts';
import type { Preparation, Properties } from './open-document.ts';
import { orderFields } from './word-fields.ts';
import { orderReferences } from './word-references.ts';
import { ReaderStyles, styleLanguages, styleLists } from './word-styles.ts';

/** The parts of a Word file that have text of the document. */
const texts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const notes = /^word\/(?:footnotes|endnotes)\.xml$/;
const styleSheet = 'word/styles.xml';

/** A Word file as Pandoc reads the most of it: citations, lists in notes, words in other languages. */
export function prepareWord(bytes: Buffer): Preparation {
  const told: Told[] = [];
  return { bytes: ordered(bytes, told), properties: propertiesOf(bytes), told };
}

function ordered(bytes: Buffer, told: Told[]): Buffer {
  const files = unzipSync(bytes);
  const text = (name: string): string => (files[name] ? strFromU8(files[name]) : '');
  const names = Object.keys(files).filter((name) => texts.test(name));
  const styles = text(styleSheet);
  const ours = new ReaderStyles();
  let field = 0;
  const xmls = names.map((name) => {
    const fields = orderFields(text(name), () => {
      field += 1;
      return field;
    });
    const framed = openFrames(orderReferences(fields, told));
    const xml = styles ? styleBordered(framed, ours) : framed;
    return notes.test(name) && styles ? styleLists(xml, text('word/numbering.xml'), styles, ours) : xml;
  });
  const written = styles ? styleLanguages(xmls, styles, ours) : xmls;
  const changed = names.filter((name, index) => written[index] !== text(name));
  if (changed.length === 0) return bytes;
  for (const name of changed) files[name] = strToU8(written[names.indexOf(name)] ?? '');
  if (!ours.isEmpty) files[styleSheet] = strToU8(ours.addTo(styles));
  return Buffer.from(zipSync(files, { level: 1 }));
}

/** Title, author, day and language as the word processor notes them. */
function propertiesOf(bytes: Buffer): Properties {
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'docProps/core.xml' && originalSize < 1_000_000,
  });
  const xml = found['docProps/core.xml'];
  if (!xml) return {};
  const text = strFromU8(xml);
  const value = (tag: string): string | undefined => {
    const [, words] = new RegExp(`<${tag}\\b[^>]*>([^<]{1,500})</${tag}>`).exec(text) ?? [];
    return (
      words?.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim() || undefined
    );
  };
  const [title, creator, created, language] = [
    'dc:title',
    'dc:creator',
    'dcterms:created',
    'dc:language',
  ].map(value);
  return {
    ...(title && { title }),
    ...(creator && { creator }),
    ...(created && { created: created.slice(0, 10) }),
    ...(language && { language }),
  };
}
