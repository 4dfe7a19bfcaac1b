import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Block, type Inline, plainText } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { isCaptionOf, isHeadingLine, paragraphOf } from '../syntax/captions.ts';
import { isEntrySign } from '../syntax/lines.ts';
import type { BlockContext } from './block-context.ts';
import { shortened } from './clean-words.ts';
import { writeInlines } from './write-inlines.ts';
import { isEmpty, text, verbatim } from './write-mdx.ts';
import { writePicture } from './write-picture.ts';

/** A paragraph, its equations on lines of their own, its pictures behind it. Bold words that are all of it were meant as a heading. */
export function writeParagraph(context: BlockContext, inlines: readonly Inline[]): RootContent[] {
  const bold = boldLine(inlines);
  if (bold) {
    const words = plainText(bold).trim();
    const isHeading = context.isTop && isHeadingLine(words) && /\p{L}/u.test(words) && !isCaption(words);
    if (isHeading) {
      context.tell(told.headingBold(shortened(words)));
      return writeHeading(context, {
        t: 'Header',
        c: [context.level + (context.above.length > 0 ? 1 : 0), ['', [], []], bold],
      });
    }
    // The letters of a caption are the site's own.
    if (context.isCaption) return writeParagraph(context, bold);
  }
  const pieces: RootContent[] = [];
  let open: Inline[] = [];
  const close = (): void => {
    const children = ended(writeInlines(context, open));
    open = [];
    const paragraph: Paragraph = { type: 'paragraph', children };
    if (!isEmpty(paragraph)) pieces.push(paragraph);
  };
  // Entries below each other, which nothing else tells from the words before them.
  const begins = (index: number): boolean => inlines[index]?.t === 'SoftBreak' && isEntry(inlines[index + 1]);
  const hasEntries =
    inlines.filter((_inline, index) => begins(index) || (index === 0 && isEntry(inlines[0]))).length > 1;
  for (const [index, inline] of inlines.entries()) {
    const name = inline.t === 'Str' ? /^\{#([\w:.-]+)\}$/.exec(inline.c)?.[1] : undefined;
    const last = pieces.at(-1);
    if (hasEntries && begins(index)) open.push({ t: 'LineBreak' });
    else if (inline.t === 'Math' && inline.c[0].t === 'DisplayMath' && !context.isCaption) {
      close();
      const { names, source } = labelled(inline.c[1]);
      const equation = verbatim(`$$\n${source}\n$$`);
      for (const one of names) context.land(one, context.isTop ? equation : undefined);
      pieces.push(equation);
    } else if (name !== undefined && last?.type === 'verbatim' && open.every(isSpace))
      // Behind an equation, Pandoc's cross-references keep its name.
      context.land(name, context.isTop ? last : undefined);
    else open.push(inline);
  }
  close();
  return [...pieces, ...waitingPictures(context)];
}

const isSpace = ({ t: kind }: Inline): boolean => kind === 'Space' || kind === 'SoftBreak';

/** An equation without the names that LaTeX gives to it. */
export function labelled(latex: string): { names: string[]; source: string } {
  const names = [...latex.matchAll(/\\label\s*\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const plain = latex.replace(/\s*\\label\s*\{[^{}]+\}/g, '').trim();
  const [, whole] = /^\\begin\{equation\*?\}([\s\S]*)\\end\{equation\*?\}$/.exec(plain) ?? [];
  return { names, source: (whole ?? plain).trim().replace(/\n\s*\n/g, '\n') };
}

/** Bold words beside a table or picture are what the text's own syntax reads as its caption. */
const isCaption = (words: string): boolean =>
  isCaptionOf('Table', paragraphOf(words)) || isCaptionOf('Picture', paragraphOf(words));

const isEntry = (inline: Inline | undefined): boolean => inline?.t === 'Str' && isEntrySign(inline.c);

/** The words of a paragraph that is bold as a whole. */
export function boldLine(inlines: readonly Inline[]): Inline[] | undefined {
  const parts = inlines.filter(({ t: kind }) => kind !== 'Space' && kind !== 'SoftBreak');
  if (parts.length === 0 || !parts.every(({ t: kind }) => kind === 'Strong')) return undefined;
  return inlines.flatMap((inline) => (inline.t === 'Strong' ? inline.c : [inline]));
}

/** Without blanks at its ends. */
export function ended(nodes: PhrasingContent[]): PhrasingContent[] {
  const parts = [...nodes];
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isBlank(parts[0])) parts.shift();
  while (isBlank(parts.at(-1))) parts.pop();
  const [first, last] = [parts[0], parts.at(-1)];
  if (first?.type === 'text') parts[0] = text(first.value.trimStart());
  if (last?.type === 'text') parts[parts.length - 1] = text((parts.at(-1) as typeof last).value.trimEnd());
  return parts;
}

/** The deepest level of headings that a section has. */
const deepest = 4;

export function writeHeading(context: BlockContext, block: Extract<Block, { t: 'Header' }>): RootContent[] {
  const [level, [id], inlines] = block.c;
  const words = plainText(inlines).replace(/\s+/g, ' ').trim();
  const marks: Inline[] = inlines.filter(({ t: kind }) => kind === 'Note');
  if (words === '') return [];
  if (!/[\p{L}\p{N}]/u.test(words)) {
    context.tell(told.headingWordless());
    return writeParagraph(context, inlines);
  }
  if (!context.isTop) {
    context.tell(told.headingInside(shortened(words)));
    return writeParagraph(context, [{ t: 'Emph', c: inlines }]);
  }
  // None is two levels below the one above it, and those of one level stay so.
  const { above } = context;
  while ((above.at(-1)?.level ?? 0) >= level) above.pop();
  const wanted = (above.at(-1)?.depth ?? 1) + 1;
  const depth = Math.min(wanted, deepest) as 2 | 3 | 4;
  above.push({ level, depth });
  if (wanted > deepest) context.tell(told.headingDeep(deepest));
  const children = ended(
    writeInlines(
      { ...context, note: () => undefined },
      inlines.filter(({ t: kind }) => kind !== 'Note'),
    ),
  );
  const heading: RootContent = { type: 'heading', depth, children };
  context.land(id, heading);
  if (marks.length === 0) return [heading];
  context.tell(told.headingNote(shortened(words)));
  return [heading, ...writeParagraph(context, [{ t: 'Str', c: context.words.onHeading }, ...marks])];
}

function waitingPictures(context: BlockContext): RootContent[] {
  const waiting = context.waiting.splice(0);
  return waiting.flatMap(({ target, alt }) => writePicture(context, target, alt));
}
