import { months } from '../model/date.ts';

/**
 * Where a line may end inside an address: behind what parts it, before what goes on, as the manuals have it; never before the
 * full stop of a sentence. What is marked is no character, so that nobody copies it.
 * @example breakable('https://example.org/bees/.') is 'https://example.<wbr>org/<wbr>bees/.'
 */
export function breakable(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+/g, (address) =>
    address.replace(/(&amp;|(?<!:\/)[/.\-_?=])(?=[\w#%~])/g, '$1<wbr>'),
  );
}

/** A day beside its month, "no." before its number, the year of a journal before the pages. */
const bonds = new RegExp(
  String.raw`(\b\d{1,2}(?= (?:${months.join('|')})\b)|\b(?:${months.join('|')})(?= \d{1,2}\b)|\bno\.(?= \d)|\(\d{4}\):(?= \d)) `,
  'g',
);

/**
 * Where no line may end: inside a date, an issue, a reference to pages.
 * @example bound('February 3, 2018') is 'February\u00a03, 2018'
 */
export function bound(text: string): string {
  return text.replace(bonds, '$1\u00a0');
}

/** Elements whose text is kept as it is, and tags with their attributes; between them stands what is read. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|title|textarea|pre|code|svg|select)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/**
 * A page with its lines held together and parted where they must and may be, and one space wherever templates have several. It is done to whole pages, so that no template
 * has to think of it; records, downloads and the twins of pages in Markdown keep plain spaces.
 */
export function withLineBreaks(page: string): string {
  return page.replace(pieces, (piece) =>
    piece.startsWith('<') ? piece : breakable(bound(piece.replace(/[ \t\r\n]+/g, ' '))),
  );
}
