/*
 * BibTeX is read here and by no library: of those that are kept, @citation-js/plugin-bibtex 0.9 loses the whole file to one bad entry (and
 * refuses biblatex-examples.bib), and @retorquere/bibtex-parser 9.0.29, which reads on, makes an author of "and others" and `Roe v. doe`
 * of a title, loses one with a lone dollar and the sign of a circa, and brings 33 packages more, of 19 MB, a model of English among
 * them; 5,000 entries take it 9 s, and this 1 s. Neither tells lines, nor what of an entry it passed over.
 */

/** A field as it is written: LaTeX, with the abbreviations of @string put in. */
export interface BibtexEntry {
  /** In lower case: "article". */
  type: string;
  key: string;
  /** Of the file, from 1. */
  line: number;
  fields: Map<string, string>;
}

export interface BibtexFile {
  entries: BibtexEntry[];
  /** Entries that cannot be read, and abbreviations that nobody defines. */
  faults: { name: string; line: number; why: string }[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A fault of one entry, which costs no other. */
class EntryFault extends Error {}

/**
 * Reads BibTeX and BibLaTeX entry by entry. What stands between entries is comment, as BibTeX has it; one that does not end is told,
 * and the next that begins a line is read.
 */
export function readBibtex(text: string): BibtexFile {
  const strings = new Map(months.map((name, index) => [name, String(index + 1)]));
  const file: BibtexFile = { entries: [], faults: [] };
  const lineAt = lineCounter(text);
  // Whatever stands there is a type: one that nobody knows is told, and not passed over.
  const starts = /(?<![\w.])@[ \t]*([\p{L}_\d][\p{L}\w:.+-]*)\s*([{(])/gu;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const [whole, name = '', opening] = found;
    const type = name.toLowerCase();
    if (type === 'comment') continue;
    const reader: Reader = { text, at: found.index + whole.length, strings, unknown: new Set() };
    const close = opening === '{' ? '}' : ')';
    try {
      if (type === 'preamble') value(reader);
      else if (type === 'string') {
        for (const [field, words] of fieldsOf(reader, close)) strings.set(field, words);
      } else {
        const key = keyOf(reader, close);
        const fields = fieldsOf(reader, close);
        file.entries.push({ type, key, line: lineAt(found.index), fields });
        for (const word of reader.unknown) {
          const why = `"${word}" is an abbreviation that no @string defines; it is taken as a word`;
          file.faults.push({ name: key, line: lineAt(found.index), why });
        }
      }
      starts.lastIndex = Math.max(reader.at, starts.lastIndex);
    } catch (error) {
      if (!(error instanceof EntryFault)) throw error;
      const [, key = ''] =
        /^\s*([^\s,={}()]*)\s*,/.exec(text.slice(found.index + whole.length, found.index + 300)) ?? [];
      file.faults.push({ name: key || `@${type}`, line: lineAt(found.index), why: error.message });
      const next = /^[ \t]*@[ \t]*[\p{L}_\d][\p{L}\w:.+-]*\s*[{(]/gmu;
      next.lastIndex = found.index + whole.length;
      starts.lastIndex = next.exec(text)?.index ?? text.length;
    }
  }
  return file;
}

interface Reader {
  text: string;
  at: number;
  strings: Map<string, string>;
  unknown: Set<string>;
}

function skip(reader: Reader, pattern: RegExp): string {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  sticky.lastIndex = reader.at;
  const [found = ''] = sticky.exec(reader.text) ?? [];
  reader.at += found.length;
  return found;
}

function keyOf(reader: Reader, close: string): string {
  const start = reader.at;
  skip(reader, /\s+/);
  const key = skip(reader, /[^\s,={}()"]*/);
  skip(reader, /\s+/);
  const next = reader.text[reader.at];
  if (next === ',') reader.at += 1;
  // Some programs leave the key out, and the comma with it.
  else if (next === '=') {
    reader.at = start;
    return '';
  } else if (next !== close) {
    throw new EntryFault(`the key "${key}" is not followed by a comma`);
  }
  return key;
}

function fieldsOf(reader: Reader, close: string): Map<string, string> {
  const fields = new Map<string, string>();
  while (true) {
    skip(reader, /[\s,]+/);
    if (reader.text[reader.at] === close) {
      reader.at += 1;
      return fields;
    }
    const start = reader.at;
    const name = skip(reader, /[^\s=,{}()"#%]+/).toLowerCase();
    skip(reader, /\s+/);
    if (name === '' || reader.text[reader.at] !== '=') {
      const found = reader.text.slice(start, start + 20).split('\n')[0] ?? '';
      const why =
        found.startsWith('@') || found === ''
          ? 'it does not end: a brace is not closed'
          : `no field begins at "${found}"`;
      throw new EntryFault(why);
    }
    reader.at += 1;
    const words = value(reader);
    if (!fields.has(name)) fields.set(name, words);
  }
}

const longest = 500_000;

/** Pieces that # joins: braces, quotation marks, numbers, abbreviations. */
function value(reader: Reader): string {
  let words = '';
  while (true) {
    skip(reader, /\s+/);
    const sign = reader.text[reader.at];
    if (sign === '{') words += braced(reader, '}');
    else if (sign === '"') words += braced(reader, '"');
    else {
      const word = skip(reader, /[^\s,={}()"#]+/);
      if (word === '') throw new EntryFault('a field has no value');
      const known = /^\d+$/.test(word) ? word : reader.strings.get(word.toLowerCase());
      if (known === undefined) reader.unknown.add(word);
      words += known ?? word;
    }
    // Abbreviations of abbreviations grow beyond all memory.
    if (words.length > longest) throw new EntryFault('a field is longer than any that a work has');
    skip(reader, /\s+/);
    if (reader.text[reader.at] !== '#') return words;
    reader.at += 1;
  }
}

/** What stands between braces or quotation marks, in which braces come in pairs. */
function braced(reader: Reader, close: '}' | '"'): string {
  const start = reader.at + 1;
  let depth = 0;
  for (let at = start; at < reader.text.length; at += 1) {
    const sign = reader.text[at];
    // BibTeX counts a brace behind a backslash, too; of quotation marks, that one is an accent.
    if (sign === '\\' && reader.text[at + 1] === '"') at += 1;
    else if (sign === close && depth === 0) {
      reader.at = at + 1;
      return reader.text.slice(start, at);
    } else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) break;
    // An entry that begins a line in a field means that the field was never closed.
    if (
      sign === '\n' &&
      /^[ \t]*@[a-z]+\s*\{[^\s,{}]+,[ \t]*(?:\n|[a-z]+\s*=)/i.test(reader.text.slice(at + 1, at + 200))
    ) {
      throw new EntryFault('a brace or a quotation mark is not closed before the next entry');
    }
  }
  throw new EntryFault('a brace or a quotation mark is not closed');
}

/** Counts on from the line that was asked for last. */
export function lineCounter(text: string): (offset: number) => number {
  let [counted, line] = [0, 1];
  return (offset) => {
    if (offset < counted) [counted, line] = [0, 1];
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}
