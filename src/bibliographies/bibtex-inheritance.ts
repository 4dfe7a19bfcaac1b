import { own as ownOf } from '../syntax/own.ts';
import type { BibtexEntry } from './bibtex-file.ts';

/** What a part does not take from the whole that it names: what tells the whole itself, and what sorts and labels it. */
const own = new Set(
  'crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey sorttitle sortname indextitle indexsorttitle shorttitle keywords abstract annotation annote file url doi isbn pages pagetotal eprint eprinttype eprintclass key note addendum'.split(
    ' ',
  ),
);

/** Under what a field of the whole stands in its part (BibLaTeX, appendix B). */
const renamed: Record<string, string> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  titleaddon: 'booktitleaddon',
};
const renamedOfJournal: Record<string, string> = { title: 'journaltitle', subtitle: 'journalsubtitle' };

const parts = /^(?:in|supp|bookin|conference)/;

/**
 * Puts into each entry what it takes from others: all of an `xdata`, and of a `crossref` what it lacks. A whole that is not there
 * is told.
 */
export function inherit(entries: BibtexEntry[]): { name: string; line: number; why: string }[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const faults: { name: string; line: number; why: string }[] = [];
  const done = new Set<BibtexEntry>();

  const fill = (entry: BibtexEntry, from: readonly BibtexEntry[]): void => {
    if (done.has(entry) || from.includes(entry)) return;
    for (const name of ['xdata', 'crossref']) {
      for (const key of entry.fields.get(name)?.split(',') ?? []) {
        const whole = byKey.get(key.trim().toLowerCase());
        if (whole === undefined) {
          const why = `${name} names "${key.trim()}", which is not in the file`;
          faults.push({ name: entry.key, line: entry.line, why });
          continue;
        }
        fill(whole, [...from, entry]);
        for (const [field, words] of whole.fields) {
          const target = name === 'xdata' ? field : targetOf(field, entry, whole);
          if (target !== undefined && !hasField(entry, target)) entry.fields.set(target, words);
        }
      }
    }
    done.add(entry);
  };

  for (const entry of entries) fill(entry, []);
  return faults;
}

function targetOf(field: string, entry: BibtexEntry, whole: BibtexEntry): string | undefined {
  if (own.has(field)) return undefined;
  if (whole.type === 'periodical') return ownOf(renamedOfJournal, field) ?? field;
  const isPart = parts.test(entry.type);
  if (isPart && Object.hasOwn(renamed, field)) {
    const isMulti = whole.type.startsWith('mv');
    return isMulti ? `main${field}` : renamed[field];
  }
  if (Object.hasOwn(renamed, field)) return whole.type.startsWith('mv') ? `main${field}` : undefined;
  if (field === 'author' && isPart) return entry.type === 'inbook' ? 'author' : 'bookauthor';
  return field;
}

/** A date stands in two forms. */
function hasField(entry: BibtexEntry, field: string): boolean {
  if (field === 'date' || field === 'year') return entry.fields.has('date') || entry.fields.has('year');
  if (field === 'location' || field === 'address')
    return entry.fields.has('location') || entry.fields.has('address');
  return entry.fields.has(field);
}
