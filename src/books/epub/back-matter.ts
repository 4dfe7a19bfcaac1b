import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { citeInNote } from '../../citing/note-style.ts';
import { catalogues, type Language } from '../../messages/catalogues.ts';
import { fullAddress, placeAddress, sourceAddress } from '../../model/address.ts';
import { sourceGroups } from '../../model/bibliography.ts';
import type { Document } from '../../model/document.ts';
import type { Library } from '../../model/library.ts';
import { type Place, placeLabel } from '../../model/passage.ts';
import { type ProperName, sortedName, yearsOf } from '../../model/proper-name.ts';
import { type Source, shortLabel } from '../../model/source.ts';
import { type Statistic, statedValue } from '../../model/statistic.ts';
import type { Term } from '../../model/term.ts';
import { bookLanguage } from '../../model/text-language.ts';
import type { Page } from './xhtml.ts';

/** What stands behind the chapters of a book. */
export interface BackMatter {
  /** What the book speaks. */
  language: Language;
  sources: Source[];
  statistics: Statistic[];
  terms: Term[];
  names: ProperName[];
}

/**
 * What the documents of a book state, name and explain, and whatever its chapters lead to besides; of all documents,
 * everything that the library has.
 */
export function behindChapters(
  library: Library,
  documents: readonly Document[],
  chapters: Page[],
): BackMatter {
  const all = documents.length === library.documents.length;
  const linked = new Set(chapters.flatMap(({ body }) => linksOf(body)));
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
    language: bookLanguage(documents),
    statistics,
    sources: [...library.sources.values()].filter(
      (source) =>
        all ||
        linked.has(`sources.xhtml#${source.id}`) ||
        supporting.has(source) ||
        isHere(source.custom['named-in']),
    ),
    names: [...library.names.values()].filter(
      ({ key, passages, notes, meant }) =>
        all || linked.has(`names.xhtml#${key}`) || isHere([...passages, ...notes, ...meant]),
    ),
    terms: [...library.terms.values()].filter(
      ({ key, places }) => all || linked.has(`terms.xhtml#${key}`) || isHere(places),
    ),
  };
}

function linksOf(tree: Element): unknown[] {
  const links: unknown[] = [];
  visit(tree, 'element', ({ properties }) => {
    links.push(properties['href']);
  });
  return links;
}

export function sourcesPage({ language, sources }: BackMatter): Page {
  const { lists } = catalogues[language];
  const groups = sourceGroups(sources, language).flatMap(({ kind, sources }) => [
    h('h2', kind.label),
    h(
      'ul.works',
      sources.map((source) =>
        h(
          'li',
          { id: source.id },
          citeInNote(source, undefined, fullAddress(sourceAddress(source)), language),
        ),
      ),
    ),
  ]);
  const part = { 'epub:type': 'bibliography', role: 'doc-bibliography' };
  return {
    title: lists.sources,
    body: h('section', part, [h('h1', lists.sources), ...groups]),
    language,
    type: 'backmatter',
  };
}

export function figuresPage({ language, statistics }: BackMatter): Page {
  const { data, files, lists } = catalogues[language];
  const columns = [data.statistic, files.whatItCounts, data.value].map((title) =>
    h('th', { scope: 'col' }, title),
  );
  const rows = statistics.map((statistic) => {
    const { key, title, measures } = statistic;
    return h('tr', { id: key }, [
      h('th', { scope: 'row' }, title),
      h('td', `${measures} ${files.asOf(statistic['as-of'])}`, provenance(statistic, statistics, language)),
      h('td', statedValue(statistic)),
    ]);
  });
  const table =
    rows.length === 0
      ? h('p', files.noStatistics)
      : h('table', [h('thead', h('tr', columns)), h('tbody', rows)]);
  return {
    title: lists.statistics,
    body: h('section', [h('h1', lists.statistics), table]),
    language,
    type: 'backmatter',
  };
}

/** Where a number comes from; the other numbers that it follows from are links where the book has them. */
function provenance({ source, follows }: Statistic, here: Statistic[], language: Language): ElementContent[] {
  const { data, files, signs } = catalogues[language];
  if (source) {
    const link = h('a', { href: `sources.xhtml#${source.id}` }, shortLabel(source, language));
    return h('span', data.sourceIs, link, signs.stop).children;
  }
  if (follows.length === 0) return h('span', data.noSourceNamed).children;
  const others = follows.flatMap((other, index) => [
    index === 0 ? files.followsFrom : signs.comma,
    here.includes(other) ? h('a', { href: `#${other.key}` }, other.title) : other.title,
  ]);
  return h('span', others, signs.stop).children;
}

/** Names, each with the paragraphs and notes of the book that speak of it: `places` says where those are. */
export function namesPage({ language, names }: BackMatter, places: ReadonlyMap<string, string>): Page {
  const { rooms, signs, site } = catalogues[language];
  const link = (place: Place) => {
    const file = places.get(placeAddress(place));
    return file === undefined ? [] : [h('a', { href: file }, placeLabel(place, language))];
  };
  const groups = Object.entries(rooms.nameKinds).flatMap(([kind, label]) => {
    const entries = names
      .filter((name) => name.kind === kind)
      .sort((a, b) => sortedName(a).localeCompare(sortedName(b), language))
      .flatMap((name) => {
        const about = [name.acronym, yearsOf(name)]
          .filter(Boolean)
          .map((text) => ` ${signs.bracketed(text ?? '')}`);
        const forms = name.forms.flatMap(({ text, lang }) => [
          ' ',
          h('span', { lang, 'xml:lang': lang }, text),
        ]);
        const spoken = [...name.passages, ...name.notes, ...name.meant].flatMap(link);
        const where = spoken.flatMap((one, index) => (index > 0 ? [signs.semicolon, one] : [one]));
        return [
          h('dt', { id: name.key }, sortedName(name), about, forms),
          h('dd', name.role),
          ...(where.length > 0 ? [h('dd.where', where)] : []),
        ];
      });
    return entries.length === 0 ? [] : [h('h2', label), h('dl', entries)];
  });
  return {
    title: site.rooms.names,
    body: h('section', [h('h1', site.rooms.names), ...groups]),
    language,
    type: 'backmatter',
  };
}

export function termsPage({ language, terms }: BackMatter): Page {
  const { files, lists } = catalogues[language];
  const entries = terms
    .toSorted((a, b) => a.term.localeCompare(b.term, language))
    .flatMap(({ key, term, lang, definition }) => [
      h('dt', { id: key }, h('dfn', lang ? { lang, 'xml:lang': lang } : {}, term)),
      h('dd', definition),
    ]);
  const list = entries.length === 0 ? h('p', files.noTerms) : h('dl', entries);
  return {
    title: lists.terms,
    body: h('section', [h('h1', lists.terms), list]),
    language,
    type: 'backmatter',
  };
}
