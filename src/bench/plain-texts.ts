import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sectionsPerDocument } from './made-collection.ts';
import { date, person } from './made-records.ts';
import { Writer } from './writer.ts';

/** A page of text and nothing else. */
export interface PlainPage {
  /** Of its document, and of itself. */
  document: string;
  key: string;
  title: string;
  summary: string;
  paragraphs: string[];
}

const paragraphsPerPage = 7;
const wordsPerParagraph = 92;

/** So many pages of about 650 words, with no record of a source, a name or a number; always the same. */
export function plainPages(count: number): PlainPage[] {
  return Array.from({ length: count }, (_, index) => {
    const writer = new Writer(5000 + index);
    const document = `survey-${1 + Math.floor(index / sectionsPerDocument)}`;
    return {
      document,
      key: `${document}-part-${1 + (index % sectionsPerDocument)}`,
      title: writer.title(),
      summary: writer.sentence(),
      paragraphs: Array.from({ length: paragraphsPerPage }, () => writer.prose(wordsPerParagraph).join(' ')),
    };
  });
}

/** Writes pages as a content folder of this project. */
export function writeContent(folder: string, pages: PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [document, sections] of Map.groupBy(pages, ({ document }) => document)) {
    const writer = new Writer(Number(document.replace(/\D/g, '')));
    const inDocument = join(folder, 'documents', document);
    mkdirSync(inDocument, { recursive: true });
    writeFileSync(
      join(inDocument, 'document.yaml'),
      stringify({
        key: document,
        title: writer.title(),
        'short-title': document.replace('survey-', 'Survey '),
        kind: 'Survey report',
        type: 'report',
        paging: 'sections',
        authors: [person(writer)],
        issued: date(writer),
        description: writer.sentence(),
        lead: writer.sentence(),
        remarks: [],
      }),
    );
    for (const [index, { key, title, summary, paragraphs }] of sections.entries()) {
      const front = stringify({ key, title, summary });
      writeFileSync(
        join(inDocument, `0${index + 1}-part.mdx`),
        `---\n${front}---\n\n${paragraphs.join('\n\n')}\n`,
      );
    }
  }
  writeFileSync(
    join(folder, 'site.yaml'),
    stringify({
      name: 'Upland Papers',
      title: 'Upland Papers, an annotated library',
      description: 'Invented surveys of upland valleys, to measure a reader by.',
      lead: 'Reports that nobody wrote on valleys that are nowhere. Their only use is their number.',
    }),
  );
  for (const list of ['callouts', 'comparisons', 'events', 'sources', 'statistics', 'terms'])
    writeFileSync(join(folder, `${list}.yaml`), '[]\n');
}

/** Writes them as the Markdown files of a folder, each with its title, as most generators of sites take them. */
export function writeMarkdown(folder: string, pages: PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { key, title, summary, paragraphs } of pages) {
    const front = stringify({ title, description: summary });
    writeFileSync(join(folder, `${key}.md`), `---\n${front}---\n\n${paragraphs.join('\n\n')}\n`);
  }
}
