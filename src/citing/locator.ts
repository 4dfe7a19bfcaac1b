import { catalogues, type Language } from '../messages/catalogues.ts';
import { hasTitledSections } from '../model/document.ts';
import { type Place, pageLabel, passageLabel } from '../model/passage.ts';
import { citingLanguage } from '../model/text-language.ts';
import { joinPages } from './csl-item.ts';
import type { Style } from './style.ts';

/** Where in a document something stands. */
export interface Locator {
  /** Printed pages of the original: "4", "4-5". */
  pages?: string | undefined;
  /** The part of the document that its section belongs to. */
  part?: string | undefined;
  /** The heading that the original has over it. */
  heading?: string | undefined;
  /** What has no heading, as "photo caption". */
  label?: string | undefined;
  /** Its number under the heading or label, or in a text without. */
  paragraph?: number | undefined;
  note?: string | undefined;
  /** The title of the statistic or of the chart that is cited. */
  statistic?: string;
  chart?: string;
}

export function locate(place: Place): Locator {
  const language = citingLanguage(place.document);
  const { cited, places } = catalogues[language];
  if (place.kind === 'note') {
    const [mark] = place.marks;
    return { pages: mark?.page === undefined ? undefined : String(mark.page), note: place.label };
  }
  const { id, document, section, number, pages, form } = place;
  const [first] = pages;
  const last = pages.at(-1);
  const printed = first === undefined || last === undefined ? undefined : joinPages([first, last]);
  // What has a name and a number of its own needs no heading to be counted from.
  if (form !== 'paragraph') {
    const isNumber = id === `paragraph-${number}`;
    return {
      pages: printed,
      ...(isNumber ? { paragraph: number } : { label: passageLabel(place, language) }),
    };
  }
  switch (section.role) {
    case 'notes':
      return {};
    case 'caption':
      return { pages: printed, label: places.caption };
    case 'abstract':
      return { pages: printed, label: places.abstract };
    case 'author-note':
      return { pages: printed, label: cited.authorNote, paragraph: number };
    case 'body':
      // Paragraphs are counted from a section’s heading; in a text without, from its beginning.
      return {
        ...{ pages: printed, part: section.part },
        ...(document.paragraphs !== 'plain' && { paragraph: number }),
        ...(hasTitledSections(document) && { heading: section.title }),
      };
  }
}

/**
 * What stands behind the page, in the words of a style (the rules and their places in the manuals: expected/*.md).
 * @returns empty where the page says all
 */
export function partOf(
  { pages, heading, label, paragraph, note }: Locator,
  style: Style,
  language: Language,
): string {
  const { cited } = catalogues[language];
  if (note !== undefined && style === 'apa') return cited.Note(note);
  if (note !== undefined) return pages ? cited.noteOnPage(note) : cited.noteAlone(note);
  const underHeading = { apa: cited.ofSection, mla: cited.inSection }[style as string] ?? cited.under;
  const parts = [
    heading && underHeading(heading),
    label,
    paragraph && (style === 'mla' ? cited.par : cited.para)(paragraph),
  ];
  return listed(
    parts.flatMap((part) => part || []),
    language,
  );
}

/** Behind commas, which in English stand inside closing quotation marks. */
export function listed(parts: string[], language: Language): string {
  const { cited, signs } = catalogues[language];
  const list = parts.join(signs.comma);
  return cited.isCommaInside ? list.replaceAll('”, ', ',” ') : list;
}

/** The same for a field of notes. */
export function told(
  { pages, part, heading, label, paragraph, note, statistic, chart }: Locator,
  language: Language,
): string[] {
  const { cited, places, signs } = catalogues[language];
  const place = [
    part && cited.part(part),
    heading && cited.section(heading),
    label,
    paragraph && places.paragraph(paragraph),
    note && places.note(note),
    statistic && cited.statistic(statistic),
    chart && cited.chart(chart),
  ];
  const printed = pages && places.printed(pageLabel(pages.split('-').map(Number), language));
  return [printed, place.filter(Boolean).join(signs.comma)].flatMap((part) => part || []);
}
