import type { PhrasingContent } from 'mdast';
import { type Citation, type Inline, plainText } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { clean } from './clean-words.ts';
import type { InlineContext } from './inline-context.ts';
import { text, verbatim } from './write-mdx.ts';

/**
 * Works in brackets that become a note: those that a semicolon joins are one, the brackets around them go, and the mark stands behind
 * the full stop or comma that stood behind them.
 */
export function behindStops(context: InlineContext, inlines: readonly Inline[]): Inline[] {
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

/** What Zotero calls the parts of a work, as notes have it. */
const labels = new Map(
  Object.entries({
    ...{ chapter: 'chap.', section: 'sec.', figure: 'fig.', volume: 'vol.', paragraph: 'para.' },
    ...{ number: 'no.', column: 'col.', folio: 'fol.' },
  }),
);

/** Works as `[see @a, 4; @b]`; in the text of a document that cites by notes, as a note of their own. */
export function writeCitations(
  context: InlineContext,
  citations: Citation[],
  words: Inline[],
): PhrasingContent[] {
  const works = citations.map((citation) => ({ ...citation, key: context.work(citation.citationId) }));
  const missing = works.filter(({ key }) => key === undefined);
  if (missing.length > 0) {
    for (const { citationId } of missing) {
      context.tell(told.noWork(citationId));
    }
    const known =
      words.length > 0 ? plainText(words) : `(${citations.map(({ citationId }) => citationId).join('; ')})`;
    return [text(clean(known))];
  }
  const [first] = works;
  const part = (inlines: Inline[]): string =>
    clean(plainText(inlines))
      .replace(/[[\]]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.;])/g, '')
      .trim();
  const written = works.map(({ key, citationPrefix, citationSuffix, citationMode }) => {
    const prefix = part(citationPrefix);
    const suffix = part(citationSuffix)
      .replace(/^,\s*/, '')
      .replace(/^(?:pp?\.|pages?)\s*(?=\d)/, '')
      .replace(
        /^(chapter|section|figure|volume|paragraph|number|column|folio)\s(?=\S)/,
        (_whole, name: string) => `${labels.get(name) ?? name} `,
      );
    const sign = citationMode.t === 'SuppressAuthor' ? '-' : '';
    return { prefix, name: `${sign}@${key}`, suffix };
  });
  const grouped = `[${written
    .map(({ prefix, name, suffix }) => [prefix, name].filter(Boolean).join(' ') + (suffix && `, ${suffix}`))
    .join('; ')}]`;
  if (context.isNote) return [verbatim(grouped)];
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
  context.tell(told.worksInNotes());
  return number === undefined
    ? []
    : [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
}
