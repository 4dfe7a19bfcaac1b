import type { PhrasingContent, RootContent } from 'mdast';
import {
  type Block,
  type Inline,
  isListOfContents,
  plainBlocks,
  plainText,
  styleOf,
} from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { isCaptionOf, paragraphOf } from '../syntax/captions.ts';
import { type BlockContext, inside } from './block-context.ts';
import { boxLineOf } from './box-words.ts';
import { clean, shortened } from './clean-words.ts';
import { isList, isQuotation, withLists } from './styled-blocks.ts';
import { boxOf, merged, writeBox, writeEditorsNotes } from './write-box.ts';
import { writeDefinitions, writeList } from './write-list.ts';
import { isEmpty, text } from './write-mdx.ts';
import { writeHeading, writeParagraph } from './write-paragraph.ts';
import { writeFigure } from './write-picture.ts';
import { writeTable } from './write-table.ts';

export function writeBlocks(context: BlockContext, blocks: readonly Block[]): RootContent[] {
  const ordered = merged(
    withLists(
      context.isTop ? withCaptionsBeside(withoutNotedHeadings(context, withMarksJoined(blocks))) : blocks,
    ),
  );
  return ordered.flatMap((block) => {
    const written = writeBlock(context, block);
    if (!context.isTop) return written;
    const whole = [...written, ...context.behind.splice(0)];
    context.stand(whole);
    return whole;
  });
}

/** Marks of notes that are all of a paragraph belong to the one before. */
function withMarksJoined(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const marks = block.t === 'Para' ? block.c.filter(({ t: kind }) => kind !== 'Space') : [];
    if (last?.t === 'Para' && marks.length > 0 && marks.every(({ t: kind }) => kind === 'Note'))
      joined[joined.length - 1] = { t: 'Para', c: [...last.c, ...marks] };
    else joined.push(block);
  }
  return joined;
}

/** Pandoc takes the words for who does not see a picture for its caption: where a paragraph beside it is that, they are none. */
function withCaptionsBeside(blocks: readonly Block[]): readonly Block[] {
  const isCaption = (block: Block | undefined): boolean =>
    block?.t === 'Para' && isCaptionOf('Picture', paragraphOf(plainText(block.c)));
  return blocks.map((block, index) => {
    if (block.t !== 'Figure' || !(isCaption(blocks[index - 1]) || isCaption(blocks[index + 1]))) return block;
    const [attributes, [, words], inner] = block.c;
    const [line] = inner;
    const [image] = line?.t === 'Plain' || line?.t === 'Para' ? line.c : [];
    const isAlt = image?.t === 'Image' && plainText(image.c[1]).trim() === plainBlocks(words);
    return isAlt ? { t: 'Figure', c: [attributes, [null, []], inner] } : block;
  });
}

/** The marks of a heading's notes stand behind the first words under it: no heading has one. */
function withoutNotedHeadings(context: BlockContext, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.t !== 'Header') return block;
    const marks = block.c[2].filter(({ t: kind }) => kind === 'Note');
    const next = blocks[index + 1];
    const under = next?.t === 'Div' ? next.c[1][0] : next;
    if (marks.length === 0 || !(under?.t === 'Para' || under?.t === 'Plain')) return block;
    under.c.push(...marks);
    const inlines: Inline[] = block.c[2].filter(({ t: kind }) => kind !== 'Note');
    context.tell(told.headingNote(shortened(plainText(inlines))));
    return { t: 'Header', c: [block.c[0], block.c[1], inlines] };
  });
}

function writeBlock(context: BlockContext, block: Block): RootContent[] {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return writeParagraph(context, block.c);
    case 'LineBlock':
      return writeParagraph(
        context,
        block.c.flatMap((line, index) => [...(index > 0 ? [{ t: 'LineBreak' } as const] : []), ...line]),
      );
    case 'Header':
      return writeHeading(context, block);
    case 'BlockQuote': {
      const [begin] = block.c;
      if (context.isTop && (begin?.t === 'Para' || begin?.t === 'Plain') && boxLineOf(begin.c))
        return writeBox(context, ['', [], []], block.c, 'box');
      const children = writeBlocks(inside(context), block.c).filter((child) => !isEmpty(child));
      return children.length === 0 ? [] : [{ type: 'blockquote', children: children as never }];
    }
    case 'BulletList':
      return writeList(context, block.c);
    case 'OrderedList':
      return writeList(context, block.c[1], block.c[0]);
    case 'DefinitionList':
      return writeDefinitions(context, block.c);
    case 'HorizontalRule':
      return [{ type: 'thematicBreak' }];
    case 'Table':
      return writeTable(context, block);
    case 'Figure':
      return writeFigure(context, ...block.c);
    case 'Div':
      return writeDiv(context, block);
    case 'CodeBlock': {
      context.tell(told.codeLines());
      const lines = clean(block.c[1]).split('\n');
      const children = lines.flatMap((line, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        text(line.trim() === '' ? ' ' : line),
      ]);
      return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
    }
    case 'RawBlock': {
      const [format, source] = block.c;
      if (!source.trim().startsWith('<!--') && source.trim() !== '') {
        context.tell(told.pieceLeft(format, shortened(source)));
      }
      return [];
    }
    default: {
      const { t: kind } = block as { t: string };
      context.tell(told.kindLeft(kind));
      return [];
    }
  }
}

function writeDiv(context: BlockContext, block: Extract<Block, { t: 'Div' }>): RootContent[] {
  const [attributes, blocks] = block.c;
  const [id, classes] = attributes;
  if (id === 'refs' || classes.includes('csl-bib-body')) {
    context.tell(told.listOfWorks());
    return [];
  }
  if (isListOfContents(block)) {
    context.tell(told.contents());
    return [];
  }
  const style = styleOf(attributes);
  if (style === 'About this text') return [];
  if (style === 'Editors’ Note') return writeEditorsNotes(context, blocks);
  const [, , pairs] = attributes;
  const language = pairs.find(([name]) => name === 'lang')?.[1];
  if (language) return writeBlocks(context, inLanguage(language, blocks));
  if (isQuotation(attributes) && !isList(attributes)) {
    // A word processor says it twice: by its style, and by how the paragraph stands.
    const inner = blocks.flatMap((one) => (one.t === 'BlockQuote' ? one.c : [one]));
    context.land(id);
    return writeBlock(context, { t: 'BlockQuote', c: inner });
  }
  const kind = boxOf(attributes);
  if (kind === undefined) context.land(id);
  return kind === undefined ? writeBlocks(context, blocks) : writeBox(context, attributes, blocks, kind);
}

/** Paragraphs of which each says its language. */
const inLanguage = (language: string, blocks: Block[]): Block[] =>
  blocks.map((block): Block => {
    if (block.t === 'Para' || block.t === 'Plain')
      return { t: block.t, c: [{ t: 'Span', c: [['', [], [['lang', language]]], block.c] }] };
    if (block.t === 'BlockQuote') return { t: 'BlockQuote', c: inLanguage(language, block.c) };
    return block;
  });
