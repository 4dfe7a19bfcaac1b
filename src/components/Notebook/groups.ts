import { type Annotation, quotedWords } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import type { Shown } from './entry.ts';
import { rankOf, titleOf } from './notebook-site.ts';

/* In which order the notes of the notebook come, and under which headings. */

export interface Group {
  title: string;
  hint?: string;
  notes: Shown[];
}

/** Whether a note has all words that were typed. */
export function matches(note: Annotation, typed: string): boolean {
  const text = [quotedWords(note), note.note, note.tags.join(' '), ...note.targets.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const isHomeless = ({ fates }: Shown): boolean =>
  fates.length > 0 && fates.every(({ kind }) => kind === 'gone');

export function groupsOf(notes: Shown[], order: string): Group[] {
  const placed = notes.filter((shown) => !isHomeless(shown));
  const homeless = {
    title: messages.kept.withoutPlace,
    hint: messages.kept.withoutPlaceHint,
    notes: notes.filter(isHomeless),
  };
  const time = ({ note }: Shown) => Date.parse(note.modified);
  if (order === 'new')
    return groups([
      { title: messages.notebook.newestFirst, notes: placed.sort((a, b) => time(b) - time(a)) },
      homeless,
    ]);
  if (order === 'old')
    return groups([
      { title: messages.notebook.oldestFirst, notes: placed.sort((a, b) => time(a) - time(b)) },
      homeless,
    ]);
  const sorted = placed.sort((a, b) => compare(rank(a), rank(b)));
  if (order === 'tag') {
    const tags = [...new Set(sorted.flatMap(({ note }) => note.tags))].sort((a, b) =>
      a.localeCompare(b, messages.language),
    );
    return groups([
      ...tags.map((tag) => ({ title: tag, notes: sorted.filter(({ note }) => note.tags.includes(tag)) })),
      { title: messages.kept.withoutTag, notes: sorted.filter(({ note }) => note.tags.length === 0) },
      homeless,
    ]);
  }
  const texts = Map.groupBy(sorted, ({ note }) => titleOf(note.targets[0]?.page ?? ''));
  return groups([...[...texts].map(([title, notes]) => ({ title, notes })), homeless]);
}

const groups = (all: Group[]): Group[] => all.filter(({ notes }) => notes.length > 0);

function rank({ note, fates: [first] }: Shown): [number, string, number] {
  const page = note.targets[0]?.page ?? '';
  return first?.kind === 'found'
    ? [rankOf(page), '', first.rank]
    : [rankOf(page), page, note.targets[0]?.quote?.start ?? 0];
}

const compare = (a: [number, string, number], b: [number, string, number]): number =>
  a[0] - b[0] || a[1].localeCompare(b[1], messages.language) || a[2] - b[2];
