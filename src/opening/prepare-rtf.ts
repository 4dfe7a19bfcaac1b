import { type Told, told } from '../pandoc/told.ts';
import { carriedWord, endOfText } from './carried.ts';
import type { Preparation } from './open-document.ts';

/** The control word of what was deleted with changes tracked. */
const deleted = /\\deleted(?![a-z])/;

const reference = /(\\fldinst\s*(?:\{\s*(?:\\[a-z]+-?\d*\s*)*)?)(NOTE|PAGE)?REF\s+(?!_Toc)([\w.-]+)[^{}]*/g;

/** References by fields of their own as links, which Pandoc reads. */
const withLinks = (source: string, telling: Told[]): string =>
  source.replace(reference, (_whole, begin: string, kind: string | undefined, name: string) => {
    if (kind === 'PAGE') telling.push(told.noPageNumber(name));
    return `${begin}HYPERLINK \\\\l "${name}" `;
  });

/**
 * RTF as Pandoc reads it: notes that it passes over as Word and LibreOffice mark them, headings that only a style tells, and words
 * that were deleted with changes tracked; notes stand at the end, from where they are put back.
 */
export function prepareRtf(bytes: Buffer): Preparation {
  const telling: Told[] = [];
  const source = withLinks(bytes.toString('latin1'), telling);
  const comments: { author: string; words: string }[] = [];
  let hasChanges = false;
  const levels = headingStyles(source);
  const body =
    source.lastIndexOf('{\\stylesheet') >= 0 ? groupEnd(source, source.lastIndexOf('{\\stylesheet')) : 0;
  const head = source.slice(0, body);
  const notes: string[] = [];
  const written = (from: number, to: number, isNote: boolean): string => {
    let text = '';
    let isInTable = false;
    let start = 0;
    for (let at = from; at < to; at += 1) {
      const sign = source[at];
      const [opening] =
        sign === '{' ? (/^\{(?:\\\*)?\\footnote(?![a-z])/.exec(source.slice(at, at + 20)) ?? []) : [];
      if (sign === '{' && source.startsWith('{\\*\\annotation', at)) {
        const end = groupEnd(source, at);
        const words = plain(source.slice(at, end));
        if (words) comments.push({ author: '', words });
        at = end - 1;
      } else if (opening !== undefined) {
        const end = groupEnd(source, at);
        const note = `{\\footnote${written(at + opening.length, end, true)}`;
        // Pandoc gives a note in a table, or in the paragraph behind one, the cells before it.
        text += `{\\plain ${carriedWord('note', notes.push(note) - 1)}}`;
        at = end - 1;
      } else if (sign === '{' && deleted.test(openingWords(source, at))) {
        hasChanges = true;
        at = groupEnd(source, at) - 1;
      } else if (sign === '\\') {
        const [word = ''] = /^\\(?:[a-z]+-?\d*|[^a-z])/i.exec(source.slice(at, at + 40)) ?? [];
        if (word === '\\cell' && isNote && !isInTable) {
          // LibreOffice does not say of a table in a note that it is one.
          const row = /^[\s\S]*?\\row(?![a-z])/.exec(source.slice(at, to))?.[0] ?? '';
          const cells = (row.match(/\\cell(?![a-z])/g) ?? []).map(
            (_cell, index) => `\\cellx${(index + 1) * 1000}`,
          );
          text = `${text.slice(0, start)}\\trowd${cells.join('')}\\pard\\intbl ${text.slice(start)}`;
          isInTable = true;
        }
        if (word === '\\intbl') isInTable = true;
        else if (word === '\\pard' || word === '\\row') isInTable = false;
        const level = levels.get(word);
        text += level === undefined ? word : `${word}\\outlinelevel${level}`;
        if (word === '\\par' || word === '\\pard' || word === '\\row') start = text.length;
        at += Math.max(word.length, 1) - 1;
      } else text += sign;
    }
    return text;
  };
  const text = written(body, source.length, false);
  const behind = notes.map((note, index) => `\\pard\\plain ${carriedWord('note', index)}${note}\\par`);
  const end = text.lastIndexOf('}');
  const whole =
    end < 0
      ? text
      : `${text.slice(0, end)}\\par\\pard\\plain ${endOfText}\\par${behind.join('')}${text.slice(end)}`;
  return { bytes: Buffer.from(head + whole, 'latin1'), comments, hasChanges, told: [told.rtf(), ...telling] };
}

/** The control words with which a group begins. */
const openingWords = (source: string, at: number): string =>
  /^\{(?:\s*\\[a-z]+-?\d*)*/i.exec(source.slice(at, at + 300))?.[0] ?? '';

/** "\s1" by the level of the headings that have that style, counted from 0. */
function headingStyles(source: string): Map<string, number> {
  const start = source.lastIndexOf('{\\stylesheet');
  const levels = new Map<string, number>();
  if (start < 0) return levels;
  const sheet = source.slice(start, groupEnd(source, start));
  for (const [, style = '', level = ''] of sheet.matchAll(
    /\{(\\s\d+)\b[^{}]*?[\s;](?:heading|überschrift|titre|título|заголовок|标题) (\d)\s*;\}/gi,
  ))
    levels.set(style, Number(level) - 1);
  return levels;
}

/** Where the group ends that begins there. */
function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

/** Groups that print nothing of the text. */
const silent =
  /^\{(?:\\\*\\(?!footnote|shppict)|\\(?:fonttbl|colortbl|stylesheet|info|pict|listtext|pntext|header|footer|fldinst)(?![a-z]))/;

/** Control words that end a line, and those that stand for a blank. */
const ends = /^\\(?:par|line|cell|row|nestcell|nestrow|sect|page|footnote)$/;

/** The words of the file, a paragraph or cell a line. */
export function linesOfRtf(bytes: Buffer): string[] {
  const source = bytes.toString('latin1');
  let line = '';
  const lines: string[] = [];
  // What stands there for programs that do not know the letter before.
  let skipped = 0;
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    if (sign === '{' && (silent.test(source.slice(at, at + 40)) || deleted.test(openingWords(source, at)))) {
      at = groupEnd(source, at);
      continue;
    }
    const [word] =
      sign === '\\' ? (/^\\(?:[a-z]+-?\d*|'[0-9a-f]{2}|[\s\S])/i.exec(source.slice(at, at + 40)) ?? []) : [];
    if (word === undefined) {
      if (!/[{}\r\n]/.test(sign)) {
        if (skipped > 0) skipped -= 1;
        else line += sign;
      }
      at += 1;
      continue;
    }
    at += word.length;
    const code = /^\\u(-?\d+)$/.exec(word)?.[1];
    if (/^\\[a-z]/i.test(word) && source[at] === ' ') at += 1;
    if (code !== undefined) {
      line += String.fromCharCode((Number(code) + 65_536) % 65_536);
      skipped = 1;
    } else if (word.startsWith("\\'")) {
      if (skipped > 0) skipped -= 1;
      else line += new TextDecoder('windows-1252').decode(Buffer.from(word.slice(2), 'hex'));
    } else if (/^\\[{}\\]$/.test(word)) line += word.slice(1);
    else if (word === '\\tab' || word === '\\~') line += ' ';
    else if (word === '\\_') line += '-';
    else if (ends.test(word.replace(/-?\d+$/, ''))) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line];
}

const plain = (group: string): string =>
  linesOfRtf(Buffer.from(group.replace('{\\*\\annotation', '{'), 'latin1'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
