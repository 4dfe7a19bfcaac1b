/** A raised number that leads to a place of the page, as the Markdown of the web writes the mark of a note. */
const mark = /<sup\b[^>]*>\s*<a\b[^>]*\bhref="#([^"]+)"[^>]*>\s*\[?([\d*†‡]+)\]?\s*<\/a>\s*<\/sup>/g;

/** A paragraph with an id. */
const paragraph = /<p\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/p>/g;

/**
 * Notes in HTML as Pandoc's Markdown has them: those whose raised number leads to a paragraph.
 * @example `<sup><a href="#f1">1</a></sup>` … `<p id="f1">1. Words. <a href="#r1">↩</a></p>` becomes `[^1]` … `[^1]: Words.`
 */
export function htmlNotes(text: string): string {
  const there = new Set([...text.matchAll(paragraph)].map(([, id]) => id));
  const labels = new Map<string, string>();
  const marked = text.replace(mark, (written, id: string, label: string) => {
    if (!there.has(id)) return written;
    labels.set(id, label);
    return `[^${label}]`;
  });
  return marked.replace(paragraph, (written, id: string, words: string) => {
    const label = labels.get(id);
    if (label === undefined) return written;
    const said = words
      .replace(/\s*<a\b[^>]*\bhref="#[^"]*"[^>]*>[^<]*<\/a>\s*$/, '')
      .replace(/<a\b[^>]*\bhref="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g, '[$2]($1)')
      .replace(/\s+/g, ' ')
      .trim();
    const number =
      said.slice(0, label.length) === label ? said.slice(label.length).replace(/^[.)]?\s*/, '') : said;
    return `\n[^${label}]: ${number}\n`;
  });
}
