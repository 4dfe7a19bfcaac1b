import type { Citation, Inline, PandocTree } from '../pandoc/pandoc-tree.ts';

/* Who writes in a word processor and cites by keys types them as Pandoc has them: [see @roe-2010, 4; @doe-2012]. */

const brackets = /\[((?:[^[\]@]*\s)?-?@[A-Za-z][^[\]]*)\]/g;
const betweenWorks = /\s*;\s*(?=[^;]*(?:^|\s|;)-?@[^\s;])/;
const work = /^\s*((?:[^@]*\s)?)(-?)@([A-Za-z][\w:.+-]*\w)(?:,?\s*([\s\S]*?))?\s*$/;

/** Makes citations of brackets that are typed as such, where all of their works are known. */
export function readLiteralCitations(tree: PandocTree, isKnown: (name: string) => boolean): void {
  tree.blocks = read(tree.blocks, isKnown) as PandocTree['blocks'];
}

function read(value: unknown, isKnown: (name: string) => boolean): unknown {
  if (Array.isArray(value)) {
    const inner = value.flatMap((one) => {
      const made = read(one, isKnown);
      return isBare(made) ? made.c[1] : [made];
    });
    const hasSign = inner.some((one) => isText(one) && textOf(one).includes('@'));
    return hasSign ? withCitations(inner as Inline[], isKnown) : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, isKnown)]));
}

/** A span that says nothing: LaTeX's braces around a bracket. */
function isBare(value: unknown): value is Extract<Inline, { t: 'Span' }> {
  const { t: kind, c: content } = (value ?? {}) as {
    t?: string;
    c?: [[string, string[], unknown[]], unknown];
  };
  if (kind !== 'Span' || !content) return false;
  const [[id, classes, pairs]] = content;
  return id === '' && classes.length === 0 && pairs.length === 0;
}

type Plain = Extract<Inline, { t: 'Str' | 'Space' | 'SoftBreak' | 'LineBreak' }>;

const isText = (value: unknown): value is Plain =>
  ['Str', 'Space', 'SoftBreak'].includes(String((value as { t?: string } | null)?.t));

const textOf = (inline: Plain): string => (inline.t === 'Str' ? inline.c : ' ');

/** Words as Pandoc has them, a string each. */
const inlinesOf = (text: string): Inline[] =>
  text
    .split(/( )/)
    .flatMap((part): Inline[] =>
      part === '' ? [] : part === ' ' ? [{ t: 'Space' }] : [{ t: 'Str', c: part }],
    );

function withCitations(inlines: Inline[], isKnown: (name: string) => boolean): Inline[] {
  const made: Inline[] = [];
  let line = '';
  const close = (): void => {
    let done = 0;
    for (const { 0: whole, 1: inner = '', index } of line.matchAll(brackets)) {
      const citations = inner.split(betweenWorks).map((one) => citationOf(one));
      if (citations.some((one) => one === undefined || !isKnown(one.citationId))) continue;
      made.push(...inlinesOf(line.slice(done, index)), {
        t: 'Cite',
        c: [citations as Citation[], inlinesOf(whole)],
      });
      done = index + whole.length;
    }
    made.push(...inlinesOf(line.slice(done)));
    line = '';
  };
  for (const inline of inlines) {
    if (isText(inline)) line += textOf(inline);
    else {
      close();
      made.push(inline);
    }
  }
  close();
  return made;
}

function citationOf(text: string): Citation | undefined {
  const [, prefix = '', sign, name, suffix = ''] = work.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    citationId: name,
    citationPrefix: inlinesOf(prefix.trim()),
    citationSuffix: inlinesOf(suffix.trim()),
    citationMode: { t: sign ? 'SuppressAuthor' : 'NormalCitation' },
  };
}
