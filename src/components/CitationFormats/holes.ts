import { toLatex } from '../../citing/latex-text.ts';

/* What differs in the citations of two places of a page, where it stands: at build, and when another place is asked for. */

export type Hole = 'key' | 'hash' | 'note';
export type Ending = 'bib' | 'ris' | 'json';

/** The characters for which holes stand in a text (citing/citation-files.ts). */
const signs = new Map<string, Hole>([
  ['\uE010', 'key'],
  ['\uE011', 'hash'],
  ['\uE012', 'note'],
]);

/** A remark is text in each of the files; a key and an address have no sign that any of them would take for its own. */
export function written(value: string, hole: Hole, ending: string | undefined): string {
  if (hole !== 'note' || ending === 'ris') return value;
  return ending === 'bib' ? toLatex(value) : JSON.stringify(value).slice(1, -1);
}

const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A file as HTML, its holes as elements that hold the values of one place. */
export function withHole(text: string, ending: Ending, values: Record<Hole, string>): string {
  return asHtml(text).replace(/[\uE010-\uE012]/g, (sign) => {
    const hole = signs.get(sign);
    if (!hole) return '';
    return `<span data-hole="${hole}">${asHtml(written(values[hole], hole, ending))}</span>`;
  });
}
