import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { DocumentWriter, isMarked, type Lists, sharedSources, sharedTerms } from './document-writer.ts';
import { source, term } from './made-records.ts';
import { Writer } from './writer.ts';

/** Of each document; every section is a content page. */
export const sectionsPerDocument = 5;

export const eventKinds = { valley: 'Valleys', weather: 'Weather', publication: 'Publications' };

/**
 * Writes a content folder of documents of five sections, about 700 words and three notes each, with sources, figures
 * that add up, charts, terms, events and comparisons in the proportions of the shipped documents. The same number of
 * pages always gives the same bytes.
 * @param pages a multiple of five
 */
export function writeCollection(folder: string, pages: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lists: Lists = {
    sources: [],
    statistics: [],
    callouts: [],
    terms: [],
    events: [],
    comparisons: [],
  };
  const common = new Writer(1);
  for (let index = 0; index < sharedSources; index++)
    lists.sources.push(source(common, `shared-${index + 1}`));
  const documents = pages / sectionsPerDocument;
  for (let index = 1; index <= sharedTerms; index++) {
    const made = term(common, `common-term-${index}`);
    // A small collection marks only some of them.
    if (isMarked(index, documents)) lists.terms.push(made);
  }
  for (let number = 1; number <= documents; number++) {
    new DocumentWriter(folder, lists, number).write();
  }
  writeYaml(folder, 'site.yaml', {
    name: 'Upland Papers',
    title: 'Upland Papers, an annotated library',
    description: 'Invented surveys of upland valleys, to measure a reader by.',
    lead: 'Reports that nobody wrote on valleys that are nowhere. Their only use is their number.',
    themes: { people: 'People' },
    'event-kinds': eventKinds,
  });
  for (const [name, list] of Object.entries(lists)) writeYaml(folder, `${name}.yaml`, list);
}

export function writeYaml(folder: string, file: string, data: unknown): void {
  writeFileSync(join(folder, file), stringify(data));
}
