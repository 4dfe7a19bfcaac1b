import type { PhrasingContent } from 'mdast';
import { type Citation, type Inline, plainText } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { clean } from './clean-words.ts';
import type { InlineContext } from './inline-context.ts';
import { text, verbatim } from './write-mdx.ts';

/** What Zotero calls the parts of a work, as notes have it. */
const labels = new Map(
  Object.entries({
    ...{ chapter: 'chap.', section: 'sec.', figure: 'fig.', volume: 'vol.', paragraph: 'para.' },
    ...{ number: 'no.', column: 'col.', folio: 'fol.' },
  }),
);

/** Works as `[see @a, 4; @b]`; in a sentence that names the author, as `@a [4]`. */
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
  if (context.isNote || first?.citationMode.t !== 'AuthorInText') return [verbatim(grouped)];
  const [{ name, suffix } = { name: '', suffix: '' }] = written;
  return [verbatim(suffix ? `${name} [${suffix}]` : name)];
}
