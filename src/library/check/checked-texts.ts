import type { Root } from 'mdast';
import type { Linking } from '../linking.ts';
import type { SectionFile } from '../read/read-content.ts';
import { checkGrammar } from './grammar.ts';
import type { OfDocument } from './text-parts.ts';

/** What was found in a text when it was checked last, and what it had asked of others then. */
interface Checked {
  keys: string;
  document: string;
  reports: Parameters<Linking['report']>[];
  terms: Set<string>;
}

// An author's next edit leaves nearly all texts as they are, and what they name (memoized).
const checked = new WeakMap<Root, Checked>();

/**
 * Reports what is wrong in the words of a text, which is looked for again only where the text, its document or a key is another.
 * @param keys those that a text may name
 */
export function checkWords(linking: Linking, file: SectionFile, keys: string, document: OfDocument): void {
  const asked = JSON.stringify([document.isAuthorDate, ...document.notes]);
  let known = checked.get(file.tree);
  if (known?.keys !== keys || known.document !== asked) {
    const { reports, terms } = { reports: [], terms: new Set() } as Pick<Checked, 'reports' | 'terms'>;
    const report: Linking['report'] = (...told) => reports.push(told);
    checkGrammar({ ...linking, report, markedTerms: terms }, file, document);
    known = { keys, document: asked, reports, terms };
    checked.set(file.tree, known);
  }
  for (const told of known.reports) linking.report(...told);
  for (const term of known.terms) linking.markedTerms.add(term);
}

/** All keys that a text may name, and those of what could not be read. */
export function keysOf({ content: { unread }, library }: Linking): string {
  const keys = JSON.stringify([
    [...library.sources.values()].map(({ id, custom }) => [id, custom.keys]),
    ...[library.statistics, library.terms, library.callouts].map((records) => [...records.keys()]),
    Object.entries(unread.lists).map(([list, lost]) => [list, ...lost]),
  ]);
  // One string is compared in no time; two that say the same, letter for letter.
  if (keys !== last) last = keys;
  return last;
}

let last = '';
