import { books } from '../books/epub/book.ts';
import { toBibtex } from '../citing/bibtex.ts';
import { cslOfSource } from '../citing/csl-item.ts';
import { toRis } from '../citing/ris.ts';
import { makesDocx } from '../config.ts';
import { cards } from '../formats/card.ts';
import { atomFeed } from '../formats/feed.ts';
import { iconSvg, icons } from '../formats/icon.ts';
import { licensesFile } from '../formats/licenses.ts';
import { llmsTxt } from '../formats/llms.ts';
import { manifest } from '../formats/manifest.ts';
import { markdownOf } from '../formats/markdown.ts';
import { robots, sitemap } from '../formats/sitemap.ts';
import { tableCsv, tablesOf } from '../formats/table-csv.ts';
import { platformRedirects } from '../hosting/configuration.ts';
import { attachmentFiles } from '../model/attachment.ts';
import { bodySections } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { calloutRows, statisticColumns, statisticRow, toCsv, toJson } from '../model/tables.ts';
import { picturesOf } from '../render/picture-files.ts';

/*
 * The files of a site that are no pages: what each has to hold, from the library alone. The files of the renderer (`assets/`) and
 * of the index are named by their content, and known by who asks for them.
 */

/** By path from the root of the site, what makes the text of a file; `undefined` for pictures and books. */
export function madeFiles(library: Library): Map<string, (() => string) | undefined> {
  const { documents, sources, statistics, callouts, site } = library;
  const works = () => [...sources.values()].map(cslOfSource);
  const figures = () => [...statistics.values()].map(statisticRow);
  const all = new Map<string, (() => string) | undefined>([
    ['_headers', undefined],
    ['_redirects', () => platformRedirects(library)],
    ['data/statistics.csv', () => toCsv(figures(), statisticColumns)],
    ['data/statistics.json', () => toJson(figures())],
    ['sources/sources.bib', () => toBibtex(...works())],
    ['sources/sources.json', () => toJson(works())],
    ['sources/sources.ris', () => works().map(toRis).join('\r\n')],
    ['feed.xml', () => atomFeed(library)],
    ['sitemap.xml', () => sitemap(library)],
    ['robots.txt', () => robots()],
    ['llms.txt', () => llmsTxt(library)],
    ['site.webmanifest', () => manifest(library)],
    ['favicon.svg', () => iconSvg(site.accent.light)],
    ['favicon.ico', undefined],
    ['theme-init.js', undefined],
    ['worker.js', undefined],
    ['checksums.json', undefined],
    [licensesFile, undefined],
  ]);
  for (const [key, callout] of callouts) {
    const { title, measures, caveats } = callout;
    all.set(`data/charts/${key}.png`, undefined);
    all.set(`data/charts/${key}.svg`, undefined);
    all.set(`data/callouts/${key}.csv`, () => toCsv(calloutRows(callout)));
    all.set(`data/callouts/${key}.json`, () =>
      toJson({ title, measures, caveats, rows: calloutRows(callout) }),
    );
  }
  for (const document of documents) {
    const { key, paging, sections, title } = document;
    const inFront = sections.filter(({ role }) => paging === 'single' || role !== 'body');
    all.set(`${key}/places.json`, undefined);
    for (const table of tablesOf(document)) all.set(`${key}/${table.id}.csv`, () => tableCsv(library, table));
    all.set(`${key}.md`, () => markdownOf(library, document, inFront, title));
    if (paging === 'single') continue;
    all.set(`${key}/all.md`, () => markdownOf(library, document, sections, title));
    for (const section of bodySections(document))
      all.set(`${key}/${section.key}.md`, () => markdownOf(library, document, [section], section.title));
  }
  for (const name of [...picturesOf(library).keys(), ...documents.flatMap(attachmentFiles)])
    all.set(name, undefined);
  for (const name of books(library).keys()) all.set(`${name}.epub`, undefined);
  if (makesDocx()) for (const { key } of library.documents) all.set(`${key}.docx`, undefined);
  for (const name of cards(library).keys()) all.set(`cards/${name}.png`, undefined);
  for (const name of Object.keys(icons)) all.set(name, undefined);
  return all;
}
