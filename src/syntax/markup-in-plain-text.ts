import { quote } from './problem.ts';

/**
 * Markdown and HTML that authors write by habit. Signs that stand for themselves are none, as in “5 * 3” or “a_b”; nor is
 * what a title about HTML may have: attributes, &lt;, names of no tag.
 */
const patterns = [
  // <b>, <br />, <Stat is="…" />, &amp;
  '<(?:[bipqsu]|br|em|strong|su[bp]|code|cite)(?: ?/)?>|<(?:Stat|Term|Page|Annotation|DataCallout)\\b[^<>]*>',
  '&(?!lt;|gt;)[a-z]{2}\\w*;',
  // [words](address), [^3], [@key, 412]
  '\\[[^[\\]]*\\]\\([^()]*\\)|\\[[\\^@][^\\]]*\\]',
  // *words*, __words__, `words`
  '(?<![^\\s([“‘"–—])(\\*{1,3}|_{1,3}|`)(?=\\S).*?(?<=\\S)\\1(?![^\\s)\\].,;:!?”’"–—])',
].join('|');

/** What is wrong with a text that is printed as it is typed, if it was written as if it were Markdown. */
export function typedMarkup(text: string): string | undefined {
  const found = [...text.matchAll(new RegExp(patterns, 'giu'))].map(([words]) => quote(words));
  if (found.length === 0) return undefined;
  return `Remove the marks: ${found.join(', ')} would be printed as typed, since this text is no Markdown.`;
}
