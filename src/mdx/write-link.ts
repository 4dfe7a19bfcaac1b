import type { PhrasingContent } from 'mdast';
import { urlSchema } from '../model/published.ts';
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
  target: string,
  inner: PhrasingContent[],
): PhrasingContent[] {
  const isWordless = inner.every((node) => node.type === 'text' && node.value.trim() === '');
  if (target.startsWith('#')) {
    const id = decoded(target.slice(1));
    const address = context.anchor(id);
    const name = isWordless ? context.nameOf(id) : undefined;
    const words = name === undefined ? inner : [text(name)];
    if (isWordless && name === undefined) {
      // A place in the text that nothing refers to is not seen, either.
      if (id !== '' && !/^(?:fnref|top|_)/.test(id) && inner.length === 0)
        context.tell(`A reference to “#${shortened(id)}” has no words.`, 'Write what it refers to.');
      return inner;
    }
    return address === undefined ? words : link(address, words);
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
    context.tell(
      `A link leads to a file of its author: ${shortened(url)}`,
      'Link to where readers find it, or leave it.',
    );
  } else if (/^ftp:/i.test(url))
    context.tell(
      `A link is by FTP, which browsers no longer follow: ${shortened(url)}`,
      'Link to where it is on the web.',
    );
  else context.tell(`A link is not safe to follow: ${shortened(url)}`, 'Link to a web address, or leave it.');
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
