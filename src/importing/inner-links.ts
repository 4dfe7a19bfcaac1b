import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhrasingContent } from 'mdast';
import { parse, stringify } from 'yaml';
import { resolveContent } from '../library/link/link-content.ts';
import { readContent } from '../library/read/read-content.ts';
import type { Naming } from '../mdx/inline-context.ts';
import { verbatim } from '../mdx/write-mdx.ts';
import { catalogues } from '../messages/catalogues.ts';
import { sectionAddress } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { Section } from '../model/section.ts';
import { citingLanguage } from '../model/text-language.ts';
import { idOf } from '../syntax/node-id.ts';

/*
 * Links within a document are written twice: first with a mark, since nobody knows the address of a paragraph before all of the text is
 * written; then with the address that the library itself gives to what stands in that line. There is no second opinion on addresses.
 */

/** Where something came to stand: in a line of a section, in a note, or anywhere in a section. */
export type Landing = { file: string; line?: number } | { note: number };

interface Use {
  id: string;
  naming: Naming;
}

const urlMark = (index: number): string => `#reader-target-${index}-`;
const wordsMark = (index: number): string => `reader:words:${index}:`;

export class InnerLinks {
  readonly landings = new Map<string, Landing>();
  readonly #uses: Use[] = [];

  /** A link to what is called so, before anybody knows where it will stand. */
  refer(id: string, naming: Naming): { url: string; words: PhrasingContent } {
    const index = this.#uses.push({ id, naming }) - 1;
    return { url: urlMark(index), words: verbatim(wordsMark(index)) };
  }

  /**
   * The files with the addresses of what their links lead to.
   * @param stage a content folder with nothing but this document; its record is written anew
   */
  written(
    stage: string,
    key: string,
    files: ReadonlyMap<string, string | Buffer>,
  ): Map<string, string | Buffer> {
    if (this.#uses.length === 0) return new Map(files);
    // Whatever else is wrong is told when the document is in its place; what its record lacks decides no address.
    const record = join(stage, 'documents', key, 'document.yaml');
    const lacking = { title: key, 'short-title': key, authors: [{ literal: key }], issued: '2000' };
    const said = parse(readFileSync(record, 'utf8')) as object;
    writeFileSync(record, stringify({ ...lacking, description: key, lead: key, ...said }));
    const { documents } = resolveContent(readContent(stage, []), []);
    const document = documents.find((one) => one.key === key);
    const found = this.#uses.map((use) => document && this.#found(document, use));
    return new Map(
      [...files].map(([name, text]) => [
        name,
        typeof text !== 'string'
          ? text
          : text
              .replace(/#reader-target-(\d+)-/g, (_whole, index: string) => found[Number(index)]?.url ?? '/')
              .replace(/reader:words:(\d+):/g, (_whole, index: string) => found[Number(index)]?.words ?? '…'),
      ]),
    );
  }

  #found(document: Document, { id, naming }: Use): { url: string; words: string } | undefined {
    const landing = this.landings.get(id);
    if (landing === undefined) return undefined;
    const { places } = catalogues[citingLanguage(document)];
    if ('note' in landing)
      return {
        url: `#note-${landing.note}`,
        words: naming === 'label' ? places.note(landing.note) : String(landing.note),
      };
    const section = document.sections.find(
      ({ file }) => file === `documents/${document.key}/${landing.file}`,
    );
    if (!section) return undefined;
    const here = landing.line === undefined ? undefined : stampedAt(section, landing.line);
    const place = here === undefined ? undefined : document.places.get(here);
    const heading = section.headings.find((one) => one.id === here);
    const unless = typeof naming === 'object' ? naming.unless : undefined;
    if (place?.kind === 'passage') {
      const { label, form, number } = place;
      const called = form === 'paragraph' || label === undefined ? places.paragraph(number) : label;
      const counted = /[\p{Nd}][\p{Nd}\p{L}.–-]*$/u.exec(called)?.[0] ?? called;
      return { url: `#${here}`, words: escaped(naming === 'label' ? called : counted) };
    }
    if (heading) return { url: `#${heading.id}`, words: escaped(unless ?? heading.text) };
    return { url: sectionAddress(section), words: escaped(unless ?? section.title) };
  }
}

/** The id of what stands in a line of a section. */
function stampedAt({ tree }: Section, line: number): string | undefined {
  type Placed = Parameters<typeof idOf>[0] & { children?: unknown };
  const covers = (node: Placed): boolean => {
    const { start, end } = node.position ?? {};
    if (start && end && start.line <= line && line <= end.line) return true;
    return Array.isArray(node.children) && node.children.some(covers);
  };
  const find = (nodes: Placed[]): string | undefined => {
    const node = nodes.find(covers);
    if (node === undefined) return undefined;
    return idOf(node) ?? (Array.isArray(node.children) ? find(node.children as Placed[]) : undefined);
  };
  return find(tree.children);
}

/** Words of a heading as words of a link. */
const escaped = (words: string): string => words.replace(/[\\[\]*_<{$^~@`]/g, '\\$&');
