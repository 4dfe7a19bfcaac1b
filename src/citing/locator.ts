import { hasTitledSections } from '../model/document.ts';
import { type Place, pageLabel } from '../model/passage.ts';
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
  if (place.kind === 'note') {
    const [mark] = place.marks;
    return { pages: mark?.page === undefined ? undefined : String(mark.page), note: place.label };
  }
  const { document, section, number, pages, label, form } = place;
  const [first] = pages;
  const last = pages.at(-1);
  const printed = first === undefined || last === undefined ? undefined : joinPages([first, last]);
  if (form !== 'paragraph') return { pages: printed, ...named(label, number) };
  switch (section.role) {
    case 'notes':
      return {};
    case 'caption':
      return { pages: printed, label: 'photo caption' };
    case 'abstract':
      return { pages: printed, label: 'abstract' };
    case 'author-note':
      return { pages: printed, label: 'author note', paragraph: number };
    case 'body':
      // Paragraphs are counted from a section’s heading; in a text without, from its beginning.
      return {
        ...{ pages: printed, part: section.part },
        ...(document.paragraphs !== 'plain' && { paragraph: number }),
        ...(hasTitledSections(document) && { heading: section.title }),
      };
  }
}

/** What has a name and a number of its own needs no heading to be counted from. */
const named = (label: string | undefined, number: number): Locator =>
  label?.startsWith('paragraph ') ? { paragraph: number } : { label };

export const joinPages = ([first, last]: [number, number]) =>
  first === last ? String(first) : `${first}-${last}`;

/**
 * What stands behind the page, in the words of a style (the rules and their places in the manuals: expected/*.md).
 * @returns empty where the page says all
 */
export function partOf({ pages, heading, label, paragraph, note }: Locator, style: Style): string {
  if (note !== undefined && style === 'apa') return `Note ${note}`;
  if (note !== undefined) return pages ? `n${note}` : `n. ${note}`;
  const headed = { apa: `${heading} section`, mla: `sec. “${heading}”` }[style as string];
  const parts = [
    heading && (headed ?? `under “${heading}”`),
    label,
    paragraph && `${style === 'mla' ? 'par.' : 'para.'} ${paragraph}`,
  ];
  return listed(parts.flatMap((part) => part || []));
}

/** Behind commas, which stand inside closing quotation marks. */
export function listed(parts: string[]): string {
  return parts.join(', ').replaceAll('”, ', ',” ');
}

/** The same for a field of notes. */
export function told({ pages, part, heading, label, paragraph, note, statistic, chart }: Locator): string[] {
  const place = [
    part && `part “${part}”`,
    heading && `section “${heading}”`,
    label,
    paragraph && `paragraph ${paragraph}`,
    note && `note ${note}`,
    statistic && `statistic “${statistic}”`,
    chart && `chart “${chart}”`,
  ];
  const printed = pages && `printed ${pageLabel(pages.split('-').map(Number))}`;
  return [printed, place.filter(Boolean).join(', ')].flatMap((part) => part || []);
}
