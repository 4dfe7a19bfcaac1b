import { citeInNote } from '../../citing/note-style.ts';
import { fullAddress, sourceAddress } from '../../model/address.ts';
import { sourceGroups } from '../../model/bibliography.ts';
import type { Document } from '../../model/document.ts';
import type { Library } from '../../model/library.ts';
import type { Place } from '../../model/passage.ts';
import { type Source, shortLabel } from '../../model/source.ts';
import { type Statistic, statedValue } from '../../model/statistic.ts';
import type { Term } from '../../model/term.ts';
import { xml } from '../xml.ts';
import { page, toXhtml } from './xhtml.ts';

/** What stands behind the chapters of a book. */
export interface BackMatter {
  sources: Source[];
  statistics: Statistic[];
  terms: Term[];
}

/**
 * What the documents of a book state, name and explain, and whatever its chapters lead to besides; of all documents,
 * everything that the library has.
 */
export function behindChapters(
  library: Library,
  documents: readonly Document[],
  chapters: string[],
): BackMatter {
  const all = documents.length === library.documents.length;
  const linked = new Set(
    chapters.flatMap((text) => text.match(/(?<=href=")(?:sources|figures|terms)\.xhtml#[^"]+/g) ?? []),
  );
  const isHere = (places: Place[]) => places.some(({ document }) => documents.includes(document));
  const statistics = [...library.statistics.values()].filter(
    (statistic) =>
      all ||
      linked.has(`figures.xhtml#${statistic.key}`) ||
      isHere([statistic.place]) ||
      isHere(statistic['also-in']) ||
      statistic.callouts.some(({ passages }) => isHere(passages)),
  );
  const supporting = new Set(statistics.map(({ source }) => source));
  return {
    statistics,
    sources: [...library.sources.values()].filter(
      (source) =>
        all ||
        linked.has(`sources.xhtml#${source.id}`) ||
        supporting.has(source) ||
        isHere(source.custom['named-in']),
    ),
    terms: [...library.terms.values()].filter(
      ({ key, places }) => all || linked.has(`terms.xhtml#${key}`) || isHere(places),
    ),
  };
}

export function sourcesPage(behind: BackMatter): string {
  const groups = sourceGroups(behind.sources).map(({ kind, sources }) => {
    const items = sources.map(
      (source) =>
        `<li id="${source.id}">${toXhtml(citeInNote(source, undefined, fullAddress(sourceAddress(source))))}</li>`,
    );
    return `<h2>${xml(kind.label)}</h2>\n<ul class="works">${items.join('\n')}</ul>`;
  });
  const body = `<section epub:type="bibliography" role="doc-bibliography"><h1>Sources</h1>\n${groups.join('\n')}</section>`;
  return page('Sources', body, 'backmatter');
}

export function figuresPage({ statistics }: BackMatter): string {
  const rows = statistics.map((statistic) => {
    const { key, title, source, follows, measures } = statistic;
    const value = statedValue(statistic);
    const others = follows.map((other) =>
      statistics.includes(other) ? `<a href="#${other.key}">${xml(other.title)}</a>` : xml(other.title),
    );
    const from = source
      ? ` Source: <a href="sources.xhtml#${source.id}">${xml(shortLabel(source))}</a>.`
      : others.length > 0
        ? ` Follows from ${others.join(', ')}.`
        : ' The original names no source.';
    return `<tr id="${key}"><th scope="row">${xml(title)}</th><td>${xml(measures)} As of ${xml(statistic['as-of'])}.${from}</td><td>${xml(value)}</td></tr>`;
  });
  const table =
    rows.length === 0
      ? '<p>The documents state none.</p>'
      : `<table><thead><tr><th scope="col">Statistic</th><th scope="col">What it counts</th><th scope="col">Value</th></tr></thead><tbody>\n${rows.join('\n')}</tbody></table>`;
  return page('Statistics', `<section><h1>Statistics</h1>\n${table}</section>`, 'backmatter');
}

export function termsPage(behind: BackMatter): string {
  const terms = behind.terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  const entries = terms.map(
    ({ key, term, lang, definition }) =>
      `<dt id="${key}"><dfn${lang ? ` lang="${lang}" xml:lang="${lang}"` : ''}>${xml(term)}</dfn></dt><dd>${xml(definition)}</dd>`,
  );
  const list = terms.length === 0 ? '<p>None are explained.</p>' : `<dl>\n${entries.join('\n')}</dl>`;
  return page('Terms', `<section><h1>Terms</h1>\n${list}</section>`, 'backmatter');
}
