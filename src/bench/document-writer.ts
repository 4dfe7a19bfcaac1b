import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { eventKinds, sectionsPerDocument, writeYaml } from './made-collection.ts';
import { type Data, date, person, source, statistic, term } from './made-records.ts';
import { Writer } from './writer.ts';

const notesPerSection = 3;

const paragraphsPerSection = 7;

const wordsPerParagraph = 92;

/** Works that documents cite beside their own: few, so that each is used by ever more documents. */
export const sharedSources = 8;

export const sharedTerms = 10;

/** The lists at the top of a content folder while they grow. */
export interface Lists {
  sources: Data[];
  statistics: Data[];
  callouts: Data[];
  terms: Data[];
  events: Data[];
  comparisons: Data[];
}

/** Which of the shared terms a section marks. */
const sharedTerm = (document: number, section: number): number =>
  (document + section) % sharedTerms || sharedTerms;

export function isMarked(index: number, documents: number): boolean {
  for (let document = 1; document <= documents; document++)
    for (let section = 1; section <= sectionsPerDocument; section++)
      if (sharedTerm(document, section) === index) return true;
  return false;
}

export class DocumentWriter {
  readonly #folder: string;
  readonly #lists: Lists;
  readonly #number: number;
  readonly #key: string;
  readonly #writer: Writer;
  readonly #sources: string[] = [];
  readonly #terms: Data[] = [];

  constructor(folder: string, lists: Lists, number: number) {
    this.#folder = folder;
    this.#lists = lists;
    this.#number = number;
    this.#key = `survey-${number}`;
    this.#writer = new Writer(1000 + number);
  }

  write(): void {
    const writer = this.#writer;
    const path = `documents/${this.#key}`;
    mkdirSync(join(this.#folder, path), { recursive: true });
    writeYaml(this.#folder, `${path}/document.yaml`, {
      key: this.#key,
      title: writer.title(),
      'short-title': `Survey ${this.#number}`,
      kind: 'Survey report',
      type: 'report',
      paging: 'sections',
      authors: [person(writer), { ...person(writer), affiliation: `University of ${writer.name()}` }],
      issued: date(writer),
      description: writer.sentence(),
      lead: writer.prose(45).join(' '),
      remarks: [writer.sentence()],
    });
    for (let index = 1; index <= 6; index++) {
      const made = source(writer, `${this.#key}-work-${index}`);
      this.#sources.push(String(made['id']));
      this.#lists.sources.push(made);
    }
    for (let index = 1; index <= 2; index++) {
      const made = term(writer, `${this.#key}-term-${index}`);
      this.#terms.push(made);
      this.#lists.terms.push(made);
    }
    this.#writeText(`${path}/00-abstract.mdx`, {
      front: {
        key: `${this.#key}-abstract`,
        title: 'Abstract',
        summary: writer.sentence(),
        role: 'abstract',
      },
      blocks: [writer.prose(120).join(' ')],
    });
    for (let section = 1; section <= sectionsPerDocument; section++) this.#writeSection(path, section);
    this.#addFigures();
    this.#addEvents();
    if (this.#number > 1) this.#addComparison();
  }

  #writeSection(path: string, section: number): void {
    const writer = this.#writer;
    const key = this.#sectionKey(section);
    const paragraphs = Array.from({ length: paragraphsPerSection }, () => writer.prose(wordsPerParagraph));
    const add = (paragraph: number, text: string) => paragraphs[paragraph - 1]?.splice(1, 0, text);
    add(1, this.#termSentence(section));
    add(
      2,
      `The register has ${statistic(`${this.#key}-figure-${section}`)} for that year.[^${this.#note(section, 1)}]`,
    );
    if (section === sectionsPerDocument) {
      add(
        3,
        `Together these are ${statistic(`${this.#key}-figure-6`)}, the first of them ${statistic(`${this.#key}-figure-7`)}.`,
      );
    }
    add(4, `${writer.sentence().slice(0, -1)}, as ${writer.name()} found.[^${this.#note(section, 2)}]`);
    add(5, `The same is told [of another valley](#${this.#elsewhere(section)}-2).`);
    add(6, `${writer.sentence()}[^${this.#note(section, 3)}]`);
    const blocks = paragraphs.map((sentences) => sentences.join(' '));
    blocks.splice(4, 0, `<Annotation>\n\n${writer.prose(35).join(' ')}\n\n</Annotation>`);
    if (section === sectionsPerDocument) blocks.splice(3, 0, `<DataCallout is="${this.#key}-chart" />`);
    const own = this.#sources[section - 1];
    const further = this.#sources[5];
    const shared = `shared-${((this.#number * sectionsPerDocument + section) % sharedSources) + 1}`;
    this.#writeText(`${path}/0${section}-part.mdx`, {
      front: {
        key,
        title: writer.title(),
        summary: writer.prose(25).join(' '),
        questions: [
          { ask: `What follows if ${writer.sentence().slice(0, -1).toLowerCase()}?`, needs: [`${key}-2`] },
        ],
      },
      blocks: [
        ...blocks,
        `[^${this.#note(section, 1)}]: ${writer.sentence()} Computed from [@${own}, ${writer.number(3, 300)}].`,
        `[^${this.#note(section, 2)}]: [@${shared}]; ${writer.sentence()} See also [@${further}].`,
        `[^${this.#note(section, 3)}]: ${writer.prose(30).join(' ')} From [@${own}].`,
      ],
    });
  }

  #termSentence(section: number): string {
    const own = this.#terms[section % 2];
    const common = `common-term-${sharedTerm(this.#number, section)}`;
    return `By <Term is="${own?.['key']}">${own?.['term']}</Term> is meant more than <Term is="${common}">the custom</Term>.`;
  }

  /** Five counts, their sum, and the share of the first in it. */
  #addFigures(): void {
    const writer = this.#writer;
    const counts = Array.from({ length: sectionsPerDocument }, () => writer.number(40, 4000));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const key = (index: number) => `${this.#key}-figure-${index}`;
    const add = (index: number, section: number, paragraph: number, more: Data) => {
      const day = date(writer);
      this.#lists.statistics.push({
        key: key(index),
        theme: 'people',
        title: `${writer.title()}, ${this.#key.replace('-', ' ')}`,
        unit: 'households',
        'as-of': `summer ${day.slice(0, 4)}`,
        date: day,
        measures: writer.sentence(),
        place: `${this.#sectionKey(section)}-${paragraph}`,
        ...more,
      });
    };
    for (const [index, value] of counts.entries()) {
      const section = index + 1;
      add(section, section, 2, {
        value,
        note: this.#note(section, 1),
        source: this.#sources[index],
        ...(section === 2 && { doubts: [writer.sentence()], related: [key(1), key(3)] }),
      });
    }
    const last = sectionsPerDocument;
    add(6, last, 3, { value: total, formula: counts.map((_, index) => key(index + 1)).join(' + ') });
    const share = Math.round(((counts[0] ?? 0) / total) * 1000) / 10;
    add(7, last, 3, {
      value: share,
      unit: 'percent',
      formula: `${key(1)} / ${key(6)} * 100`,
      of: 'all households',
    });
    this.#lists.callouts.push({
      key: `${this.#key}-chart`,
      title: writer.sentence().slice(0, -1),
      measures: 'Households in five parts of the valley, from the register',
      chart: 'parts',
      rows: counts.map((_, index) => ({ is: key(index + 1), label: writer.name() })),
      whole: key(6),
      caveats: [writer.sentence()],
    });
  }

  #addEvents(): void {
    for (const section of [1, 3, 5]) {
      const writer = this.#writer;
      const day = date(writer);
      this.#lists.events.push({
        key: `${this.#key}-event-${section}`,
        date: day,
        shown: day.slice(0, 4),
        title: writer.title(),
        text: writer.prose(25).join(' '),
        kind: writer.choose(Object.keys(eventKinds)),
        places: [`${this.#sectionKey(section)}-4`, `${this.#key}/note-${this.#note(section, 2)}`],
        sources: [this.#sources[section - 1]],
      });
    }
  }

  #addComparison(): void {
    const writer = this.#writer;
    const before = `survey-${this.#number - 1}`;
    this.#lists.comparisons.push({
      key: `${this.#key}-and-before`,
      title: writer.title(),
      kind: writer.choose(['differ', 'later', 'agree', 'adds']),
      sides: [
        { document: before, places: [`${before}-part-1-3`], says: writer.prose(25).join(' ') },
        { document: this.#key, places: [`${this.#sectionKey(2)}-3`], says: writer.prose(25).join(' ') },
      ],
      statistics: [`${this.#key}-figure-1`],
      remark: writer.prose(30).join(' '),
    });
  }

  #sectionKey(section: number): string {
    return `${this.#key}-part-${section}`;
  }

  /** A section of the document before this one; the first document refers to itself. */
  #elsewhere(section: number): string {
    return `survey-${Math.max(1, this.#number - 1)}-part-${(section % sectionsPerDocument) + 1}`;
  }

  #note(section: number, index: number): number {
    return (section - 1) * notesPerSection + index;
  }

  #writeText(file: string, { front, blocks }: { front: Data; blocks: string[] }): void {
    writeFileSync(join(this.#folder, file), `---\n${stringify(front)}---\n\n${blocks.join('\n\n')}\n`);
  }
}
