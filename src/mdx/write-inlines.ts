import type { PhrasingContent } from 'mdast';
import { languageOfStyle } from '../opening/word-styles.ts';
import { type Inline, isDropped, plainText, styleOf } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { betweenHan } from '../syntax/characters.ts';
import { clean, shortened } from './clean-words.ts';
import type { InlineContext } from './inline-context.ts';
import { around, tidy, wrapped } from './phrasing.ts';
import { writeCitations } from './write-citations.ts';
import { linked, writeLink } from './write-link.ts';
import { text, verbatim } from './write-mdx.ts';
import { altOf } from './write-picture.ts';

/** Pandoc’s inlines as mdast’s phrasing content, in the authors’ syntax. */
export function writeInlines(context: InlineContext, inlines: readonly Inline[]): PhrasingContent[] {
  const ordered = withNamedMarks(inlines);
  return tidy(
    ordered.flatMap((inline, index) =>
      inline.t === 'SoftBreak' && isInHan(ordered[index - 1], ordered[index + 1])
        ? []
        : writeInline(context, inline),
    ),
  ).flatMap((node) => (node.type === 'text' ? linked(node.value) : [node]));
}

/** Whether a line ends between characters that stand without spaces. */
const isInHan = (before: Inline | undefined, next: Inline | undefined): boolean =>
  before?.t === 'Str' && next?.t === 'Str' && `${before.c}\n${next.c}`.search(betweenHan) >= 0;

/** A bookmark right before the mark of a note, as word processors set it, is one of the note. */
function withNamedMarks(inlines: readonly Inline[]): Inline[] {
  const named: Inline[] = [];
  for (const inline of inlines) {
    const last = named.at(-1);
    const isName = inline.t === 'Note' && last?.t === 'Span' && last.c[0][0] !== '' && last.c[1].length === 0;
    if (isName) named[named.length - 1] = { t: 'Span', c: [last.c[0], [inline]] };
    else named.push(inline);
  }
  return named;
}

function writeInline(context: InlineContext, inline: Inline): PhrasingContent[] {
  const inner = (parts: readonly Inline[]): PhrasingContent[] => writeInlines(context, parts);
  switch (inline.t) {
    case 'Str':
      return [text(clean(inline.c))];
    case 'Space':
    case 'SoftBreak':
      return [text(' ')];
    case 'LineBreak':
      return [{ type: 'break' }];
    case 'Emph':
      return around('emphasis', inner(inline.c));
    case 'Strong':
      return around('strong', inner(inline.c));
    case 'Underline':
      context.tell(told.underlined());
      return around('emphasis', inner(inline.c));
    case 'Strikeout':
      return around('delete', inner(inline.c));
    case 'Superscript':
    case 'Subscript':
      return wrapped(inline.t === 'Superscript' ? 'sup' : 'sub', inner(inline.c));
    case 'SmallCaps':
      return wrapped('SmallCaps', inner(inline.c));
    case 'Quoted': {
      const [double, doubleEnd, single, singleEnd] = context.quotes;
      const isDouble = inline.c[0].t === 'DoubleQuote';
      return [
        text(isDouble ? double : single),
        ...inner(inline.c[1]),
        text(isDouble ? doubleEnd : singleEnd),
      ];
    }
    case 'Cite':
      return writeCitations(context, inline.c[0], inline.c[1]);
    case 'Code':
      context.tell(told.codeWords());
      return [text(clean(inline.c[1]))];
    case 'Math':
      return [verbatim(`$${inline.c[1].trim().replace(/\s*\n\s*/g, ' ')}$`)];
    case 'RawInline': {
      const [format, source] = inline.c;
      if (!/^<!--|^<\/?(?:a|span|b|i|u|br)\b/i.test(source)) {
        context.tell(told.pieceLeft(format, shortened(source)));
      }
      return /^<br\b/i.test(source) ? [{ type: 'break' }] : [];
    }
    case 'Link':
      context.land(inline.c[0][0]);
      return writeLink(context, inline, inner(inline.c[1]));
    case 'Image':
      context.picture(inline.c[2][0], altOf(inline) || inline.c[2][1]);
      return [];
    case 'Note': {
      const number = context.note(inline.c);
      return number === undefined
        ? []
        : [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
    }
    case 'Span':
      return writeSpan(context, inline);
    default: {
      const { t: kind } = inline as { t: string };
      context.tell(told.kindLeft(kind));
      return [];
    }
  }
}

function writeSpan(
  context: InlineContext,
  { c: [attributes, inlines] }: Extract<Inline, { t: 'Span' }>,
): PhrasingContent[] {
  const [id, classes, pairs] = attributes;
  const value = (name: string): string | undefined => pairs.find(([one]) => one === name)?.[1];
  if (classes.includes('comment-start')) context.comment(value('author') ?? '', plainText(inlines));
  if (classes.includes('insertion') || classes.includes('deletion')) {
    context.tell(told.changes());
  }
  if (isDropped(attributes)) return [];
  if (classes.includes('placeholder') && classes.includes('image')) {
    const missing = value('original-image-src') ?? '';
    context.tell(told.pictureMissing(shortened(missing)));
  }
  const inner = writeInlines(context, inlines);
  // A bookmark around the mark of a note is one of the note.
  const [mark] = inner;
  context.land(id, mark?.type === 'footnoteReference' && inner.length === 1 ? Number(mark.label) : undefined);
  const language = value('lang') ?? languageOfStyle(styleOf(attributes));
  if (classes.some((name) => /^small-?caps$/i.test(name))) return wrapped('SmallCaps', inner);
  if (classes.includes('underline')) return writeInline(context, { t: 'Underline', c: inlines });
  if (language && language.split('-')[0] !== context.language?.split('-')[0]) {
    // A word processor marks whatever its spelling was set to: a number or a sign has no language.
    const words = plainText(inlines);
    if (/\p{L}{2}/u.test(words)) return wrapped('span', inner, { lang: language });
  }
  return inner;
}
