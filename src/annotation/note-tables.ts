import * as messages from '../messages/messages.ts';
import { type Annotation, placeLabel, printedLabel, quotedWords } from './annotation.ts';

/* Notes for people and for spreadsheets; these do not come in again. */

/** Address of a note's first place, for a link. */
export function placeAddress({ targets: [first] }: Annotation, root: string): string {
  if (!first) return root;
  return `${root}${first.page.slice(1)}${first.place && `#${first.place}`}`;
}

export function toCsv(notes: readonly Annotation[], root: string): string {
  const rows = notes.map((note) => [
    placeLabel(note),
    printedLabel(note),
    quotedWords(note),
    note.note,
    note.tags.join(', '),
    messages.pencil.inks[note.ink],
    note.created,
    note.modified,
    placeAddress(note, root),
  ]);
  const head = messages.kept.columns;
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What begins as a formula would be worked out by a spreadsheet: a quotation mark in front makes it text (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * @param cite of a note's first place, as text; empty where there is none
 */
export function toMarkdown(
  notes: readonly Annotation[],
  { title, root, cite }: { title: string; root: string; cite: (note: Annotation) => string },
): string {
  const parts = notes.map((note) => {
    const place = [placeLabel(note), printedLabel(note)]
      .filter(Boolean)
      .map(literal)
      .join(messages.signs.comma);
    const words = quotedWords(note);
    const citation = cite(note);
    return [
      `## [${place || messages.kept.aPlace}](${placeAddress(note, root)})`,
      words && `> ${literal(words)}`,
      note.note && literal(note.note),
      note.tags.length > 0 && messages.pencil.tagsAre + note.tags.map(literal).join(messages.signs.comma),
      citation && literal(citation),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${literal(title)}`, ...parts].join('\n\n')}\n`;
}

/** Whatever a text holds, Markdown shows it as it was typed. */
const literal = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\u200b` : `${space}\\${sign}`,
    );
