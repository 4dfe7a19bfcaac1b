import { quote } from './problem.ts';

/** Markdown and HTML as authors write them. Signs that stand for themselves, as in “5 * 3” or “a_b”, are none. */
const patterns = [
  // <b>, </b>, <Stat is="…" />, &amp;
  '</?[a-z][^<>]*>|&(?:[a-z]{2}\\w*|#\\w+);',
  // [words](address), [^3], [@key, 412], `code`
  '\\[[^[\\]]*\\]\\([^()]*\\)|\\[[\\^@][^\\]]*\\]|`[^`]+`',
  // *words*, __words__
  '(?<![^\\s([“‘"–—])(\\*{1,3}|_{1,3})(?=\\S).*?(?<=\\S)\\1(?![\\p{L}\\p{N}*_])',
].join('|');

/** What is wrong with a text that is printed as it is typed, if it was written as if it were Markdown. */
export function typedMarkup(text: string): string | undefined {
  const found = [...text.matchAll(new RegExp(patterns, 'giu'))].map(([words]) => quote(words));
  if (found.length === 0) return undefined;
  return `Remove the marks: ${found.join(', ')} would be printed as typed, since this text is no Markdown.`;
}
