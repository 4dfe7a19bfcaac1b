import type { PhrasingContent } from 'mdast';
import { urlSchema } from '../model/published.ts';
import { type Inline, plainText } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { shortened } from './clean-words.ts';
import type { InlineContext } from './inline-context.ts';
import { trimmed } from './phrasing.ts';
import { text } from './write-mdx.ts';

/** Addresses that stand in a text as they are become links, as Markdown would make of them. */
export function linked(words: string): PhrasingContent[] {
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

export function writeLink(
  context: InlineContext,
  { c: [[, , pairs], said, [target]] }: Extract<Inline, { t: 'Link' | 'Image' }>,
  inner: PhrasingContent[],
): PhrasingContent[] {
  const isWordless = inner.every((node) => node.type === 'text' && node.value.trim() === '');
  if (target.startsWith('#')) {
    const id = decoded(target.slice(1));
    const words = plainText(said).trim();
    const kind = pairs.find(([name]) => name === 'reference-type')?.[1];
    // Pandoc writes the name of what it does not know in brackets.
    const isNamed = !isWordless && words !== `[${id}]` && !(kind && /^\d[\d.]*$/.test(words));
    const isCounted = kind === 'ref' || kind === 'eqref';
    const found = context.refer(id, isCounted ? (/^\d/.test(words) ? { unless: words } : 'number') : 'label');
    if (found === undefined) {
      // Programs link to places of their own that nobody sees.
      if (id !== '' && !/^(?:fnref|top$|_Toc|_GoBack)/.test(id)) {
        const near = context.near(id);
        context.tell(
          near === undefined
            ? told.noTarget(shortened(id))
            : told.noTargetButNear(shortened(id), shortened(near)),
        );
      }
      return isNamed ? inner : [];
    }
    if (isNamed) return link(found.url, inner);
    return kind === 'eqref'
      ? [text('('), ...link(found.url, [found.words]), text(')')]
      : link(found.url, [found.words]);
  }
  if (isWordless) return inner;
  // "web.archive.org" is an address; "annex.docx" is a file of its author.
  const isBare =
    /^(?:[a-z][\w-]*\.)+[a-z]{2,}(?:\/|$)/i.test(target) &&
    !/\.(?:docx?|pdf|xlsx?|pptx?|odt|html?|txt|png|jpe?g)$/i.test(target);
  const url = isBare ? `https://${target}` : target.trim().replace(/^(mailto:[^@?]*)%40/i, '$1@');
  if (/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(url) || urlSchema.safeParse(url).success)
    return link(url, inner);
  const mended = url.replace(/[.,;:]+$/, '').replaceAll(' ', '%20');
  if (urlSchema.safeParse(mended).success) return link(mended, inner);
  if (/^[a-z]:|^file:|^\.{0,2}\/|^[^:]+$/i.test(url)) {
    context.tell(told.linkToFile(shortened(url)));
  } else if (/^ftp:/i.test(url)) context.tell(told.linkFtp(shortened(url)));
  else context.tell(told.linkUnsafe(shortened(url)));
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
