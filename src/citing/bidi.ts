import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { direction, rightToLeft } from '../model/direction.ts';
import { fullName, type Name } from '../model/document.ts';

/** What of a work may be written from right to left, and stands in its citation as one piece. */
export interface Isolable {
  author: Name[];
  editor?: Name[] | undefined;
  translator?: Name[] | undefined;
  title: string;
  'container-title'?: string | undefined;
  'collection-title'?: string | undefined;
  publisher?: string | undefined;
  'publisher-place'?: string | undefined;
}

/**
 * What is written from right to left, so that it can be kept apart: in a line of English, an author and a title in Arabic
 * would run together, and the commas between them change sides. A field is one piece, colons and all; of names that a style has
 * turned, each run of words is.
 */
function piecesOf(work: Isolable): RegExp {
  const names = [work.author, work.editor ?? [], work.translator ?? []].flat().map(fullName);
  const others = [work.title, work['container-title'], work['collection-title']];
  const fields = [...names, ...others, work.publisher, work['publisher-place']]
    .flatMap((field) => (field && direction(field) ? field : []))
    .sort((a, b) => b.length - a.length)
    .map((field) => field.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${[...fields, `${word}(?: ${word})*`].join('|')})`, 'gu');
}

const anyOf = new RegExp(`[${rightToLeft}]`, 'u');
const word = `[${rightToLeft}][${rightToLeft}\\p{M}\\p{N}-]*`;

/** An entry of a style, as HTML. */
export function isolated(html: string, work: Isolable): string {
  return anyOf.test(html) ? html.replace(piecesOf(work), '<bdi>$1</bdi>') : html;
}

/** The parts of a note. */
export function isolatedIn(nodes: ElementContent[], work: Isolable): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: isolatedIn(node.children, work) }];
    if (node.type !== 'text' || !anyOf.test(node.value)) return [node];
    // What stands between the pieces has the even places.
    const parts = node.value.split(piecesOf(work)).map((part, index) => (index % 2 ? h('bdi', part) : part));
    return h('span', ...parts.filter((part) => part !== '')).children;
  });
}
