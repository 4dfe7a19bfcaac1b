import type { List, RootContent } from 'mdast';
import type { Remaining } from '../mdx/remaining.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import type { Told } from '../pandoc/told.ts';
import type { InnerLinks } from './inner-links.ts';

/** In which lines of a section stands what is told of it, and what links lead to: known when it is written. */
export class LinesOf {
  readonly #file: string;
  readonly #links: InnerLinks;
  /** What waits for the block that is being written. */
  #told: Remaining[] = [];
  #names: string[] = [];
  readonly #toldAt: [Remaining, RootContent][] = [];
  readonly #namesAt: [string, RootContent][] = [];

  constructor(file: string, links: InnerLinks) {
    this.#file = file;
    this.#links = links;
  }

  told(message: Told): Remaining {
    const remaining: Remaining = { file: this.#file, ...message };
    this.#told.push(remaining);
    return remaining;
  }

  /** @param where a block of the section or the number of a note; what is being written where nobody says */
  land(id: string, where?: RootContent | number): void {
    if (id === '') return;
    if (typeof where === 'number') this.#links.landings.set(id, { note: where });
    else if (where) this.#namesAt.push([id, where]);
    else this.#names.push(id);
  }

  /** What waited stands in the first of these. */
  stand([node]: readonly RootContent[]): void {
    if (node === undefined) return;
    this.#toldAt.push(...this.#told.map((one): [Remaining, RootContent] => [one, node]));
    this.#namesAt.push(...this.#names.map((one): [string, RootContent] => [one, node]));
    this.#told = [];
    this.#names = [];
  }

  /** Counts the lines of the whole, in which each block stands by itself. */
  count(head: string, nodes: readonly RootContent[]): void {
    const last = nodes.at(-1);
    if (last) this.stand([last]);
    const lines = new Map<RootContent, number>();
    const wanted = new Set([...this.#toldAt, ...this.#namesAt].map(([, node]) => node));
    let line = head.split('\n').length;
    for (const node of nodes) {
      lines.set(node, line);
      if (node.type === 'list')
        for (const [index, item] of node.children.entries())
          if (wanted.has(item)) lines.set(item, line + lineOfItem(node, index));
      line += linesIn(node) + 1;
    }
    for (const [remaining, node] of this.#toldAt) {
      const at = lines.get(node);
      if (at !== undefined) remaining.place = `line ${at}`;
    }
    for (const [id, node] of this.#namesAt) {
      const at = lines.get(node);
      this.#links.landings.set(id, { file: this.#file, ...(at !== undefined && { line: at }) });
    }
  }
}

const linesIn = (node: RootContent): number => writeMdx([node]).trimEnd().split('\n').length;

/** How many lines of a list stand before one of its entries. */
const lineOfItem = (list: List, index: number): number =>
  linesIn({ ...list, children: list.children.slice(0, index + 1) }) -
  linesIn({ ...list, children: list.children.slice(index, index + 1) });
