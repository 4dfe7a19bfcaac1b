import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { annotationName } from '../model/editors-note.ts';
import {
  type Attributes,
  type Block,
  type Caption,
  type Inline,
  plainBlocks,
  plainText,
  styleOf,
} from '../pandoc/pandoc-tree.ts';
import { annotationKinds } from '../syntax/vocabulary.ts';
import { forms } from './forms.ts';
import { clean, type InlineContext, shortened, writeInlines } from './inlines.ts';
import { blockElement, isEmpty, text, verbatim, writeMdx } from './write-mdx.ts';
import { writeTable } from './write-table.ts';

/** What the blocks of a section need of what surrounds them. */
export interface BlockContext extends InlineContext {
  /** Whether it stands in the section itself, in no list, box or note. */
  isTop: boolean;
  /** The level of a heading that becomes ##. */
  level: number;
  /** Keeps the file of a picture, and gives the name under which it is kept; undefined where it cannot be. */
  keep: (target: string) => string | undefined;
  /** Pictures that stood in the line and wait for the end of their paragraph. */
  waiting: { target: string; alt: string }[];
  /** Tells where the writing is: a paragraph begins. */
  begin: (kind: 'paragraph' | 'table' | 'picture') => void;
}

const inside = (context: BlockContext): BlockContext => ({ ...context, isTop: false });

export function writeBlocks(context: BlockContext, blocks: readonly Block[]): RootContent[] {
  return merged(blocks).flatMap((block) => writeBlock(context, block));
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
      const children = writeBlocks(inside(context), block.c).filter((child) => !isEmpty(child));
      if (context.isNote && !forms.noteBlocks) return children;
      return children.length === 0 ? [] : [{ type: 'blockquote', children: children as never }];
    }
    case 'BulletList':
      return writeList(context, block.c, false, 1);
    case 'OrderedList':
      return writeList(context, block.c[1], true, block.c[0][0], block.c[0][1].t);
    case 'DefinitionList':
      return writeDefinitions(context, block.c);
    case 'HorizontalRule':
      if (forms.rules) return [{ type: 'thematicBreak' }];
      context.tell(
        'A line between paragraphs was left out.',
        'Nothing, unless it parts what a heading should.',
      );
      return [];
    case 'Table':
      return writeTable(context, block, (inner) => writeBlocks(context, inner));
    case 'Figure':
      return writeFigure(context, block.c[1], block.c[2]);
    case 'Div':
      return writeDiv(context, block);
    case 'CodeBlock': {
      context.tell(
        'Lines of a program stand as a quotation.',
        'Look at it: a text has no letters of programs.',
      );
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
        context.tell(
          `A piece of ${format} was left out: ${shortened(source)}`,
          'Look whether something is missing there.',
        );
      }
      return [];
    }
    default: {
      const { t: kind } = block as { t: string };
      context.tell(`A part of the kind “${kind}” was left out.`, 'Look whether something is missing there.');
      return [];
    }
  }
}

/** A paragraph, its equations on lines of their own, its pictures behind it. Bold words that are all of it were meant as a heading. */
function writeParagraph(context: BlockContext, inlines: readonly Inline[]): RootContent[] {
  context.begin('paragraph');
  const bold = boldLine(inlines);
  if (bold) {
    const words = plainText(bold).trim();
    const isHeading =
      context.isTop && words.length <= 90 && !/[.,;:!?”"]$/.test(words) && /\p{L}/u.test(words);
    if (isHeading) {
      context.tell(
        'A line in bold letters is a heading.',
        'Look whether it is one, and of which level (##, ###).',
      );
      return writeHeading(context, {
        t: 'Header',
        c: [context.level + (forms.structure ? 1 : 0), ['', [], []], bold],
      });
    }
    if (context.isTop) return writeParagraph(context, bold);
  }
  const pieces: RootContent[] = [];
  let open: Inline[] = [];
  const close = (): void => {
    const children = ended(writeInlines(context, open));
    open = [];
    const paragraph: Paragraph = { type: 'paragraph', children };
    if (!isEmpty(paragraph)) pieces.push(paragraph);
  };
  for (const inline of inlines) {
    if (inline.t === 'Math' && inline.c[0].t === 'DisplayMath') {
      const isAlone = forms.equations;
      if (!isAlone) open.push({ t: 'Math', c: [{ t: 'InlineMath' }, inline.c[1]] });
      else {
        close();
        const source = inline.c[1].trim().replace(/\n\s*\n/g, '\n');
        pieces.push(verbatim(`$$\n${source}\n$$`));
      }
    } else open.push(inline);
  }
  close();
  return [...pieces, ...waitingPictures(context)];
}

/** The words of a paragraph that is bold as a whole. */
function boldLine(inlines: readonly Inline[]): Inline[] | undefined {
  const parts = inlines.filter(({ t: kind }) => kind !== 'Space' && kind !== 'SoftBreak');
  if (parts.length === 0 || !parts.every(({ t: kind }) => kind === 'Strong')) return undefined;
  return inlines.flatMap((inline) => (inline.t === 'Strong' ? inline.c : [inline]));
}

/** Without blanks at its ends. */
function ended(nodes: PhrasingContent[]): PhrasingContent[] {
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

function writeHeading(context: BlockContext, block: Extract<Block, { t: 'Header' }>): RootContent[] {
  const [level, , inlines] = block.c;
  const words = plainText(inlines).replace(/\s+/g, ' ').trim();
  const marks: Inline[] = inlines.filter(({ t: kind }) => kind === 'Note');
  if (words === '') return [];
  if (!/[\p{L}\p{N}]/u.test(words)) {
    context.tell('A heading without a word is a paragraph.', 'Write a heading with words, or leave it.');
    return writeParagraph(context, inlines);
  }
  const deepest = forms.structure ? 4 : 2;
  const wanted = level - context.level + 2;
  const depth = Math.min(Math.max(wanted, 2), deepest) as 2 | 3 | 4;
  if (wanted > deepest) {
    context.tell(
      `Headings below level ${deepest} are of level ${deepest}.`,
      'Nothing, unless the levels matter.',
    );
  }
  const children = ended(
    writeInlines(
      { ...context, note: () => undefined },
      inlines.filter(({ t: kind }) => kind !== 'Note'),
    ),
  );
  const heading: RootContent = { type: 'heading', depth, children };
  if (marks.length === 0) return [heading];
  context.tell(
    `The note of the heading “${shortened(words)}” stands in a paragraph behind it.`,
    'Set its mark where it belongs.',
  );
  return [heading, ...writeParagraph(context, [{ t: 'Str', c: 'On this heading' }, ...marks])];
}

function writeList(
  context: BlockContext,
  items: Block[][],
  ordered: boolean,
  start: number,
  style = 'Decimal',
): RootContent[] {
  if (ordered && !['Decimal', 'DefaultStyle'].includes(style)) {
    context.tell(
      'A list by letters or Roman numbers is one by numbers.',
      'Look whether the text speaks of “(a)” or “(ii)”.',
    );
  }
  const children = items.flatMap((blocks): ListItem[] => {
    const [first] = blocks;
    const box =
      first && (first.t === 'Plain' || first.t === 'Para') && first.c[0]?.t === 'Str'
        ? /^[☐☒☑]$/.exec(first.c[0].c)?.[0]
        : undefined;
    const rest =
      box && first && (first.t === 'Plain' || first.t === 'Para')
        ? [{ ...first, c: first.c.slice(2) }, ...blocks.slice(1)]
        : blocks;
    const inner = writeBlocks(inside(context), rest).filter((child) => !isEmpty(child));
    if (inner.length === 0) return [];
    const checked = box === undefined ? null : box !== '☐';
    return [
      {
        type: 'listItem',
        spread: inner.length > 1 && inner.some(({ type }) => type !== 'list' && type !== 'paragraph'),
        checked,
        children: inner as never,
      },
    ];
  });
  return children.length === 0
    ? []
    : [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }];
}

/** As Pandoc writes them, a line a definition; what holds more than a line stands under its term. */
function writeDefinitions(context: BlockContext, entries: [Inline[], Block[][]][]): RootContent[] {
  return entries.flatMap(([term, definitions]): RootContent[] => {
    const words = ended(writeInlines(context, term));
    const written = definitions.map((blocks) => writeBlocks(context, blocks));
    const lines = written.flat();
    const isPlain =
      lines.every(({ type }) => type === 'paragraph') && written.every(({ length }) => length === 1);
    if (forms.definitions && isPlain && words.length > 0) {
      const line = (node: RootContent): string => writeMdx([node]).trim().replace(/\\?\n/g, ' ');
      return [
        verbatim(
          [line({ type: 'paragraph', children: words }), ...lines.map((one) => `: ${line(one)}`)].join('\n'),
        ),
      ];
    }
    return [{ type: 'paragraph', children: [{ type: 'strong', children: words }] }, ...lines];
  });
}

const figureNumber =
  /^(?:figure|fig\.?|abbildung|abb\.?|figura|illustration|chart|map|graph)\s+([\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*)\s*[.:–—-]\s*/iu;

function writeFigure(context: BlockContext, caption: Caption, blocks: Block[]): RootContent[] {
  const pictures: { target: string; alt: string }[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    const [only, ...others] =
      block.t === 'Plain' || block.t === 'Para'
        ? block.c.filter(({ t: kind }) => kind !== 'Space' && kind !== 'SoftBreak')
        : [];
    if (only?.t === 'Image' && others.length === 0)
      pictures.push({ target: only.c[2][0], alt: plainText(only.c[1]) });
    else rest.push(block);
  }
  const [first, ...more] = pictures;
  if (!first) return [...writeBlocks(context, rest), ...writeBlocks(context, caption[1])];
  return [
    ...more.flatMap(({ target, alt }) => writePicture(context, target, alt)),
    ...writePicture(context, first.target, first.alt, caption[1]),
    ...writeBlocks(context, rest),
  ];
}

/** A picture with its caption and its number, or its caption alone where it cannot be shown. */
export function writePicture(
  context: BlockContext,
  target: string,
  alt: string,
  caption: Block[] = [],
): RootContent[] {
  context.begin('picture');
  const words = plainBlocks(caption);
  const [lead, number] = figureNumber.exec(words) ?? [];
  const src = context.keep(target);
  if (src === undefined) return writeBlocks(context, caption);
  const inner = writeBlocks(context, lead ? withoutLead(caption, lead) : caption);
  // Programs put the caption, or the name of the file, where the words for those who do not see belong.
  const seen = clean(alt).replace(/\s+/g, ' ').trim();
  const isTold =
    seen !== '' &&
    seen !== words &&
    !/^(?:picture|image|grafik|bild|graphic)?\s*\d*$/i.test(seen) &&
    !/\.\w{3,4}$/.test(seen);
  if (!isTold) {
    context.tell(
      `Nobody says what is to be seen on the picture ${src}.`,
      'Write it between the quotation marks of alt="…".',
    );
  }
  return [blockElement('Picture', inner, { src, alt: seen, ...(number && { number }) })];
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

function waitingPictures(context: BlockContext): RootContent[] {
  const waiting = context.waiting.splice(0);
  return waiting.flatMap(({ target, alt }) => writePicture(context, target, alt));
}

const keyMessages =
  /key[ -]?(?:messages?|points?|findings?|facts|takeaways?)|highlights|kernaussagen|messages?[ -]clés?/i;
const boxNames = /\b(?:box|kasten|infobox|encadr\w+|callout|sidebar|admonition|textbox|recuadro|cuadro)\b/i;
const alerts = ['note', 'tip', 'important', 'warning', 'caution', 'hint', 'attention', 'danger', 'seealso'];
const boxNumber = /^(?:box|kasten|encadré|recuadro)\s+([\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*)\s*[.:–—-]\s*/iu;

/** Whether a division is a box, and of which kind. */
function boxOf(attributes: Attributes): 'box' | 'key-messages' | undefined {
  const [, classes] = attributes;
  const names = [styleOf(attributes), ...classes].join(' ');
  if (keyMessages.test(names)) return 'key-messages';
  const isBox =
    boxNames.test(names.replaceAll('-', ' ')) ||
    classes.some((name) => alerts.includes(name) || name.startsWith('callout'));
  return isBox ? 'box' : undefined;
}

function writeDiv(context: BlockContext, block: Extract<Block, { t: 'Div' }>): RootContent[] {
  const [attributes, blocks] = block.c;
  const [id, classes] = attributes;
  if (id === 'refs' || classes.includes('csl-bib-body')) {
    context.tell(
      'The list of works at the end was left out.',
      'Nothing: the site makes its own from what is cited.',
    );
    return [];
  }
  const style = styleOf(attributes);
  if (style === 'About this text') return [];
  if (style === 'Editors’ Note') return writeEditorsNotes(context, blocks);
  const kind = boxOf(attributes);
  return kind === undefined ? writeBlocks(context, blocks) : writeBox(context, attributes, blocks, kind);
}

/** What the editors said, as the site's own Word files have it: each note begins with what it is, in bold. */
function writeEditorsNotes(context: BlockContext, blocks: Block[]): RootContent[] {
  const notes: { kind: string | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const label = block.t === 'Para' && boldLine(block.c) ? plainText(block.c) : '';
    const name = annotationKinds.find((kind) => annotationName(kind) === label);
    if (name !== undefined) notes.push({ kind: name, blocks: [] });
    else if (notes.length === 0) notes.push({ kind: undefined, blocks: [block] });
    else notes.at(-1)?.blocks.push(block);
  }
  return notes.map(({ kind, blocks: inner }) =>
    blockElement('Annotation', writeBlocks({ ...inside(context), isNote: true }, inner), {
      kind: kind === 'critical' ? undefined : kind,
    }),
  );
}

export function writeBox(
  context: BlockContext,
  [, classes, pairs]: Attributes,
  blocks: Block[],
  kind: 'box' | 'key-messages',
): RootContent[] {
  const [first, ...rest] = blocks;
  const isTitle =
    first?.t === 'Header' ||
    (first?.t === 'Div' && (first.c[0][1].includes('title') || /title|heading/i.test(styleOf(first.c[0]))));
  const bold = first?.t === 'Para' && first.c.length === 1 && first.c[0]?.t === 'Strong';
  const told = pairs.find(([name]) => name === 'title')?.[1];
  const words = told ?? (first && (isTitle || bold) ? plainBlocks([first]) : undefined);
  const inner = words !== undefined && told === undefined ? rest : blocks;
  const alert = classes.find((name) => alerts.includes(name));
  // "Note" over a note says nothing that its kind does not.
  const title =
    words?.toLowerCase() === alert ? alert && alert.charAt(0).toUpperCase() + alert.slice(1) : words;
  const [lead = '', number] = boxNumber.exec(title ?? '') ?? [];
  const children = writeBlocks(inside(context), inner);
  const name = clean(title?.slice(lead.length) ?? '')
    .replace(/"/g, '”')
    .replace(/\s+/g, ' ')
    .trim();
  if (forms.boxes) {
    return [
      blockElement('Box', children, {
        title: name || undefined,
        number,
        kind: kind === 'box' ? undefined : kind,
      }),
    ];
  }
  context.tell('A box stands as a quotation.', 'Look whether it can stand as text.');
  const [opening, ...others] = children;
  const heading: PhrasingContent[] = name
    ? [{ type: 'strong', children: [text(`${name}.`)] }, text(' ')]
    : [];
  const inQuotation: RootContent[] =
    opening?.type === 'paragraph'
      ? [{ ...opening, children: [...heading, ...opening.children] }, ...others]
      : [...(name ? [{ type: 'paragraph' as const, children: [text(`${name}:`)] }] : []), ...children];
  return inQuotation.length === 0 ? [] : [{ type: 'blockquote', children: inQuotation as never }];
}

/** Divisions of one style in a row, as a word processor leaves them of a box, are one. */
function merged(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame =
      last?.t === 'Div' &&
      block.t === 'Div' &&
      styleOf(block.c[0]) !== '' &&
      (boxOf(block.c[0]) !== undefined || styleOf(block.c[0]) === 'Editors’ Note') &&
      styleOf(last.c[0]) === styleOf(block.c[0]);
    if (isSame) joined[joined.length - 1] = { t: 'Div', c: [last.c[0], [...last.c[1], ...block.c[1]]] };
    else joined.push(block);
  }
  return joined;
}
