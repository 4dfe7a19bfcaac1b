import type { Preparation } from './open-document.ts';

/** The control word of what was deleted with changes tracked. */
const deleted = /\\deleted(?![a-z])/;

/**
 * RTF as Pandoc reads it: notes that it passes over as Word and LibreOffice mark them, headings that only a style tells, and words
 * that were deleted with changes tracked.
 */
export function prepareRtf(bytes: Buffer): Preparation {
  const source = bytes.toString('latin1');
  const comments: { author: string; words: string }[] = [];
  let hasChanges = false;
  const levels = headingStyles(source);
  const body =
    source.lastIndexOf('{\\stylesheet') >= 0 ? groupEnd(source, source.lastIndexOf('{\\stylesheet')) : 0;
  const head = source.slice(0, body);
  let text = '';
  for (let at = body; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '{' && source.startsWith('{\\*\\annotation', at)) {
      const end = groupEnd(source, at);
      const words = plain(source.slice(at, end));
      if (words) comments.push({ author: '', words });
      at = end - 1;
    } else if (sign === '{' && source.startsWith('{\\*\\footnote', at)) {
      text += '{\\footnote';
      at += '{\\*\\footnote'.length - 1;
    } else if (sign === '{' && deleted.test(openingWords(source, at))) {
      hasChanges = true;
      at = groupEnd(source, at) - 1;
    } else if (sign === '\\') {
      const [word = ''] = /^\\(?:[a-z]+-?\d*|[^a-z])/i.exec(source.slice(at, at + 40)) ?? [];
      const level = levels.get(word);
      text += level === undefined ? word : `${word}\\outlinelevel${level}`;
      at += Math.max(word.length, 1) - 1;
    } else text += sign;
  }
  return { bytes: Buffer.from(head + text, 'latin1'), comments, hasChanges };
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

/** The words of a group. */
const plain = (group: string): string =>
  group
    .replace(/\{\\\*\\(?!annotation)[^{}]*\}/g, '')
    .replace(/\\'([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\u(-?\d+) ?\??/g, (_whole, code: string) =>
      String.fromCharCode((Number(code) + 65_536) % 65_536),
    )
    .replace(/\\[a-z]+-?\d* ?|\\\*|[{}]/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
