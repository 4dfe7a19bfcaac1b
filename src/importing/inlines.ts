import type { PhrasingContent } from 'mdast';
import { urlSchema } from '../model/published.ts';
import { type Block, type Citation, type Inline, isDropped, plainText } from '../pandoc/pandoc-tree.ts';
import { unseen } from '../syntax/characters.ts';
import { forms } from './forms.ts';
import { inlineElement, text, verbatim } from './write-mdx.ts';

/** What the inlines of a document need of what surrounds them. */
export interface InlineContext {
  /** Two marks around quotations, and two around those within. */
  quotes: readonly [string, string, string, string];
  /** The language of the document. */
  language: string | undefined;
  /** Takes a note and gives its number; undefined where it says nothing. */
  note: (blocks: Block[]) => number | undefined;
  /** A picture in the line: it is set behind the paragraph. */
  picture: (target: string, alt: string) => void;
  /** The key of a work by what the document calls it; undefined where no list has it. */
  work: (name: string) => string | undefined;
  /** Where a link within the document leads, if anywhere. */
  anchor: (id: string) => string | undefined;
  /** Something that could not be kept, or was written in another way. */
  tell: (what: string, todo: string) => void;
  comment: (author: string, words: string) => void;
  /** Whether it stands in a note, in which works are cited in full. */
  isNote: boolean;
  /** Whether the document cites by author and date. */
  isAuthorDate: boolean;
}

/** Inlines as the texts here write them. */
export function writeInlines(context: InlineContext, inlines: readonly Inline[]): PhrasingContent[] {
  return tidy(behindStops(context, inlines).flatMap((inline) => writeInline(context, inline))).flatMap(
    (node) => (node.type === 'text' ? linked(node.value) : [node]),
  );
}

/** Addresses that stand in a text as they are become links, as Markdown would make of them. */
function linked(words: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: found, index } of words.matchAll(address)) {
    const isMail = !/^(?:https?:|www\.)/i.test(found);
    const plain = isMail ? found.replace(/\.$/, '') : found.replace(/[.,;:!?'"”’)\]]+$/, '');
    const url = isMail ? `mailto:${plain}` : /^www\./i.test(plain) ? `https://${plain}` : plain;
    if (!isMail && !urlSchema.safeParse(url).success) continue;
    parts.push(text(words.slice(done, index)), {
      type: 'link',
      url,
      children: [{ type: 'text', value: plain }],
    });
    done = index + plain.length;
  }
  return [...parts, text(words.slice(done))].filter((node) => node.type !== 'text' || node.value !== '');
}

const address =
  /https?:\/\/[^\s<>"“”«»]+|(?<![\w.])www\.[\w-]+\.[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/**
 * Works in brackets that become a note: those that a semicolon joins are one, the brackets around them go, and the mark stands behind
 * the full stop or comma that stood behind them.
 */
function behindStops(context: InlineContext, inlines: readonly Inline[]): Inline[] {
  if (context.isNote || context.isAuthorDate) return [...inlines];
  const ordered: Inline[] = [];
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at];
    if (inline?.t !== 'Cite') {
      if (inline) ordered.push(inline);
      continue;
    }
    let [works, words] = inline.c;
    for (let end = joinedAt(inlines, at); end !== undefined; end = joinedAt(inlines, at)) {
      const next = inlines[end];
      if (next?.t !== 'Cite') break;
      words = [...words, { t: 'Str', c: '; ' }, ...next.c[1]];
      works = [...works, ...next.c[0]];
      at = end;
    }
    const cite: Inline = { t: 'Cite', c: [works, words] };
    const [before, after] = [ordered.at(-1), inlines[at + 1]];
    const isBracketed =
      before?.t === 'Str' && before.c.endsWith('(') && after?.t === 'Str' && after.c.startsWith(')');
    let rest = after?.t === 'Str' ? after.c : undefined;
    if (isBracketed && rest !== undefined) {
      ordered[ordered.length - 1] = { t: 'Str', c: before.c.slice(0, -1) };
      rest = rest.slice(1);
    }
    const [stop = ''] = /^[.,;:!?]+/.exec(rest ?? '') ?? [];
    while (ordered.at(-1)?.t === 'Space' || (ordered.at(-1) as { c?: unknown } | undefined)?.c === '')
      ordered.pop();
    ordered.push({ t: 'Str', c: stop }, cite);
    if (rest !== undefined) {
      ordered.push({ t: 'Str', c: rest.slice(stop.length) });
      at += 1;
    }
  }
  return ordered;
}

/** Where the next work stands, if nothing but a semicolon is between. */
function joinedAt(inlines: readonly Inline[], at: number): number | undefined {
  const between = (index: number): boolean => {
    const inline = inlines[index];
    return (
      inline?.t === 'Space' || inline?.t === 'SoftBreak' || (inline?.t === 'Str' && /^[;,]$/.test(inline.c))
    );
  };
  let end = at + 1;
  while (between(end)) end += 1;
  return end > at + 1 && inlines[end]?.t === 'Cite' ? end : undefined;
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
      context.tell('Underlined words are in italics.', 'Nothing, unless the line under them meant more.');
      return around('emphasis', inner(inline.c));
    case 'Strikeout':
      if (forms.strikeout) return around('delete', inner(inline.c));
      context.tell('Words that were struck out are plain.', 'Look whether they should stand there.');
      return inner(inline.c);
    case 'Superscript':
    case 'Subscript':
      return script(context, inline.t === 'Superscript' ? 'sup' : 'sub', inner(inline.c));
    case 'SmallCaps':
      return forms.smallCaps ? wrapped('SmallCaps', inner(inline.c)) : inner(inline.c);
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
      context.tell('Words in the letters of programs are plain.', 'Nothing, unless the letters meant more.');
      return [text(clean(inline.c[1]))];
    case 'Math':
      return writeMath(context, inline.c[1].trim());
    case 'RawInline': {
      const [format, source] = inline.c;
      if (!/^<!--|^<\/?(?:a|span|b|i|u|br)\b/i.test(source)) {
        context.tell(
          `A piece of ${format} was left out: ${shortened(source)}`,
          'Look whether something is missing there.',
        );
      }
      return /^<br\b/i.test(source) ? [{ type: 'break' }] : [];
    }
    case 'Link':
      return writeLink(context, inline.c[2][0], inner(inline.c[1]));
    case 'Image':
      context.picture(inline.c[2][0], plainText(inline.c[1]) || inline.c[2][1]);
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
      context.tell(`A part of the kind “${kind}” was left out.`, 'Look whether something is missing there.');
      return [];
    }
  }
}

function writeSpan(
  context: InlineContext,
  { c: [attributes, inlines] }: Extract<Inline, { t: 'Span' }>,
): PhrasingContent[] {
  const [, classes, pairs] = attributes;
  const value = (name: string): string | undefined => pairs.find(([one]) => one === name)?.[1];
  if (classes.includes('comment-start')) context.comment(value('author') ?? '', plainText(inlines));
  if (classes.includes('insertion') || classes.includes('deletion')) {
    context.tell('Tracked changes were accepted.', 'Nothing, if they were meant to be.');
  }
  if (isDropped(attributes)) return [];
  const inner = writeInlines(context, inlines);
  const language = value('lang');
  if (classes.some((name) => /^small-?caps$/i.test(name)) && forms.smallCaps)
    return wrapped('SmallCaps', inner);
  if (classes.includes('underline')) return writeInline(context, { t: 'Underline', c: inlines });
  if (language && language.split('-')[0] !== context.language?.split('-')[0] && forms.languages) {
    // A word processor marks whatever its spelling was set to: a number or a sign has no language.
    const words = plainText(inlines);
    if (/\p{L}{2}/u.test(words)) return wrapped('span', inner, { lang: language });
  }
  return inner;
}

function script(context: InlineContext, name: 'sup' | 'sub', inner: PhrasingContent[]): PhrasingContent[] {
  if (forms.scripts) return wrapped(name, inner);
  context.tell('Raised and lowered letters stand on the line.', 'Write them as the guide for authors says.');
  return inner;
}

/** Elements and emphasis without the blanks at their ends, and none around nothing. */
function wrapped(
  name: string,
  inner: PhrasingContent[],
  attributes?: Record<string, string>,
): PhrasingContent[] {
  return trimmed(inner, (words) => [inlineElement(name, words, attributes)]);
}

function around(type: 'emphasis' | 'strong' | 'delete', inner: PhrasingContent[]): PhrasingContent[] {
  return trimmed(inner, (words) => {
    // One that holds nothing but the same is one; a break at its end stands behind it.
    const [only] = words;
    return words.length === 1 && only?.type === type ? words : [{ type, children: words }];
  });
}

function trimmed(
  inner: PhrasingContent[],
  make: (words: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const words = [...inner];
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' ||
    node?.type === 'footnoteReference' ||
    (node?.type === 'text' && node.value.trim() === '');
  while (words.length > 0 && isBlank(words[0])) before.push(...words.splice(0, 1));
  while (words.length > 0 && isBlank(words.at(-1))) after.unshift(...words.splice(-1, 1));
  if (words.length === 0) return [...before, ...after];
  const [first, last] = [words[0], words.at(-1)];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push(text(' '));
    words[0] = text(first.value.trimStart());
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.unshift(text(' '));
    words[words.length - 1] = text((words.at(-1) as typeof last).value.trimEnd());
  }
  return [...before, ...make(words), ...after];
}

/** Neighbours that are alike become one: texts, and emphasis that a word processor cut into pieces. */
function tidy(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (last?.type === 'text' && node.type === 'footnoteReference') {
      // A mark stands right behind its word.
      joined[joined.length - 1] = text(last.value.trimEnd());
      joined.push(node);
    } else if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = text(`${last.value}${node.value}`.replace(/ {2,}/g, ' '));
    } else if (
      last &&
      'children' in last &&
      'children' in node &&
      last.type === node.type &&
      isJoinable(node.type)
    ) {
      joined[joined.length - 1] = {
        ...last,
        children: tidy([...last.children, ...node.children] as PhrasingContent[]),
      } as PhrasingContent;
    } else joined.push(node);
  }
  return joined;
}

const isJoinable = (type: string): boolean => ['emphasis', 'strong', 'delete'].includes(type);

function writeMath(context: InlineContext, source: string): PhrasingContent[] {
  if (forms.inlineMath) return [verbatim(`$${source.replace(/\s*\n\s*/g, ' ')}$`)];
  context.tell(`An equation stands as LaTeX: ${shortened(source)}`, 'Write it in words or signs.');
  return [text(source)];
}

function writeLink(context: InlineContext, target: string, inner: PhrasingContent[]): PhrasingContent[] {
  const isWordless = inner.every((node) => node.type === 'text' && node.value.trim() === '');
  if (target.startsWith('#')) {
    const address = context.anchor(decoded(target.slice(1)));
    return address === undefined || isWordless ? inner : link(address, inner);
  }
  if (isWordless) return inner;
  // "web.archive.org" is an address; "annex.docx" is a file of its author.
  const isBare =
    /^(?:[a-z][\w-]*\.)+[a-z]{2,}(?:\/|$)/i.test(target) &&
    !/\.(?:docx?|pdf|xlsx?|pptx?|odt|html?|txt|png|jpe?g)$/i.test(target);
  const url = isBare ? `https://${target}` : target.trim();
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(url) || urlSchema.safeParse(url).success)
    return link(url, inner);
  const mended = url.replace(/[.,;:]+$/, '').replaceAll(' ', '%20');
  if (urlSchema.safeParse(mended).success) return link(mended, inner);
  if (/^[a-z]:|^file:|^\.{0,2}\/|^[^:]+$/i.test(url)) {
    context.tell(
      `A link leads to a file of its author: ${shortened(url)}`,
      'Link to where readers find it, or leave it.',
    );
  } else
    context.tell(`A link is not safe to follow: ${shortened(url)}`, 'Link to a web address, or leave it.');
  return inner;
}

/** No link stands in another, and a mark of a note behind it. */
function link(url: string, inner: PhrasingContent[]): PhrasingContent[] {
  const flat = withoutLinks(inner);
  const marks = flat.filter(({ type }) => type === 'footnoteReference');
  const words = flat.filter(({ type }) => type !== 'footnoteReference' && type !== 'break');
  return [...trimmed(words, (children) => [{ type: 'link', url, children: children as never }]), ...marks];
}

const withoutLinks = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return withoutLinks(node.children);
    return 'children' in node
      ? [{ ...node, children: withoutLinks(node.children as PhrasingContent[]) } as PhrasingContent]
      : [node];
  });

const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** Works as `[see @a, 4; @b]`; in the text of a document that cites by notes, as a note of their own. */
function writeCitations(context: InlineContext, citations: Citation[], words: Inline[]): PhrasingContent[] {
  const works = citations.map((citation) => ({ ...citation, key: context.work(citation.citationId) }));
  const missing = works.filter(({ key }) => key === undefined);
  if (missing.length > 0) {
    for (const { citationId } of missing) {
      context.tell(
        `The work “${citationId}” is in no list.`,
        'Import its library with --bibliography, or add it to sources.yaml; then write [@key] there.',
      );
    }
    const known =
      words.length > 0 ? plainText(words) : `(${citations.map(({ citationId }) => citationId).join('; ')})`;
    return [text(clean(known))];
  }
  const [first] = works;
  const part = (inlines: Inline[]): string =>
    clean(plainText(inlines)).replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
  const written = works.map(({ key, citationPrefix, citationSuffix, citationMode }) => {
    const prefix = part(citationPrefix);
    const suffix = part(citationSuffix)
      .replace(/^,\s*/, '')
      .replace(/^pp?\.\s*(?=\d)/, '');
    const sign = citationMode.t === 'SuppressAuthor' ? '-' : '';
    return { prefix, name: `${sign}@${key}`, suffix };
  });
  const grouped = `[${written
    .map(({ prefix, name, suffix }) => [prefix, name].filter(Boolean).join(' ') + (suffix && `, ${suffix}`))
    .join('; ')}]`;
  if (context.isNote) return [forms.authorDate ? verbatim(grouped) : verbatim(separate(written))];
  if (context.isAuthorDate) {
    if (first?.citationMode.t !== 'AuthorInText') return [verbatim(grouped)];
    const [{ name, suffix } = { name: '', suffix: '' }] = written;
    return [verbatim(suffix ? `${name} [${suffix}]` : name)];
  }
  const cite: Inline[] = [
    {
      t: 'Cite',
      c: [citations.map((citation) => ({ ...citation, citationMode: { t: 'NormalCitation' } })), []],
    },
  ];
  const number = context.note([{ t: 'Para', c: [...cite, { t: 'Str', c: '.' }] }]);
  context.tell(
    'Works that the text cites in brackets are cited in notes.',
    'Nothing: the notes are counted with the others.',
  );
  return number === undefined
    ? []
    : [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
}

/** Works one by one, with the words around them outside of the brackets. */
const separate = (works: { prefix: string; name: string; suffix: string }[]): string =>
  works
    .map(({ prefix, name, suffix }) => {
      const [, locator = '', rest = ''] = /^(\S+(?:\s\d\S*)?)?\s?(.*)$/.exec(suffix) ?? [];
      const cited = `[${name.replace(/^-/, '')}${locator && `, ${locator}`}]`;
      return [prefix, cited, rest].filter(Boolean).join(' ');
    })
    .join('; ');

/** Without what nobody sees, and with accents on their letters. */
export function clean(words: string): string {
  return words
    .replace(new RegExp(unseen, 'gu'), '')
    .replace(/[\u2028\u2029]/g, ' ')
    .normalize('NFC')
    .toWellFormed();
}

export const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
