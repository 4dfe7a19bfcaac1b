import type { RootContent } from 'mdast';
import {
  type Attributes,
  type Block,
  type Caption,
  type Inline,
  plainBlocks,
  plainText,
} from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { type BlockContext, inCaption } from './block-context.ts';
import { clean } from './clean-words.ts';
import { blockElement } from './write-mdx.ts';

const figureNumber =
  /^(?:figure|fig\.?|abbildung|abb\.?|figura|illustration|chart|map|graph)\s+([\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*)\s*[.:–—-]\s*/iu;

export function writeFigure(
  context: BlockContext,
  [id]: Attributes,
  caption: Caption,
  blocks: Block[],
): RootContent[] {
  const pictures: { target: string; alt: string; ids: string[] }[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    const [only, ...others] =
      block.t === 'Plain' || block.t === 'Para'
        ? block.c.filter(({ t: kind }) => kind !== 'Space' && kind !== 'SoftBreak')
        : [];
    if (only?.t === 'Image' && others.length === 0)
      pictures.push({ target: only.c[2][0], alt: altOf(only), ids: [only.c[0][0]] });
    else rest.push(block);
  }
  const [first, ...more] = pictures;
  if (!first) {
    context.land(id);
    return [...context.write(context, rest), ...context.write(context, caption[1])];
  }
  return [
    ...more.flatMap(({ target, alt, ids }) => writePicture(context, target, alt, [], ids)),
    ...writePicture(context, first.target, first.alt, caption[1], [id, ...first.ids]),
    ...context.write(context, rest),
  ];
}

/** The text alternative of a picture: Quarto keeps it beside the caption (`fig-alt`), others in the place of the caption. */
export const altOf = ({ c: [[, , pairs], words] }: Extract<Inline, { t: 'Image' | 'Link' }>): string =>
  pairs.find(([name]) => name === 'fig-alt' || name === 'alt')?.[1] ?? plainText(words);

/** A picture with its caption and its number, or its caption alone where it cannot be shown. */
export function writePicture(
  context: BlockContext,
  target: string,
  alt: string,
  caption: Block[] = [],
  ids: string[] = [],
): RootContent[] {
  const words = plainBlocks(caption);
  const [lead, number] = figureNumber.exec(words) ?? [];
  const src = context.keep(target);
  if (src === undefined) {
    for (const id of ids) context.land(id);
    return context.write(context, caption);
  }
  const inner = context.write(inCaption(context), lead ? withoutLead(caption, lead) : caption);
  // Programs put the caption, or the name of the file, where the words for those who do not see belong.
  const seen = clean(alt).replace(/\s+/g, ' ').trim();
  const isTold =
    seen !== '' &&
    seen !== words &&
    !/^(?:picture|image|grafik|bild|graphic)?\s*\d*$/i.test(seen) &&
    !/\.\w{3,4}$/.test(seen);
  // What nobody says is left to a person: the check asks for it.
  const element = blockElement('Picture', inner, { src, alt: isTold ? seen : undefined, number });
  for (const id of ids) context.land(id, element);
  if (context.isTop) return [element];
  context.behind.push(element);
  context.tell(told.pictureInside());
  return [];
}

/** Blocks without the words with which the first begins: "Table 2.1: ". */
export function withoutLead(blocks: Block[], lead: string): Block[] {
  let left = lead.length;
  const cut = (inlines: Inline[]): Inline[] =>
    inlines.flatMap((inline): Inline[] => {
      if (left <= 0) return [inline];
      if (inline.t === 'Str') {
        const kept = inline.c.slice(left);
        left -= inline.c.length;
        return kept ? [{ t: 'Str', c: kept }] : [];
      }
      if (inline.t === 'Space' || inline.t === 'SoftBreak' || inline.t === 'LineBreak') {
        left -= 1;
        return [];
      }
      if (inline.t === 'Emph' || inline.t === 'Strong') return [{ t: inline.t, c: cut(inline.c) }];
      if (inline.t === 'Span') return [{ t: 'Span', c: [inline.c[0], cut(inline.c[1])] }];
      return [inline];
    });
  const [first, ...rest] = blocks;
  if (first?.t === 'Plain' || first?.t === 'Para') return [{ t: first.t, c: cut(first.c) }, ...rest];
  if (first?.t === 'Div') return [{ t: 'Div', c: [first.c[0], withoutLead(first.c[1], lead)] }, ...rest];
  return blocks;
}
