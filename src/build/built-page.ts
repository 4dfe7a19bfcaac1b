import { Parser } from 'htmlparser2';
import { type SiteFault, siteFault } from './site-fault.ts';

/** What one page holds, as far as other pages, the content and the policy of the site care. */
export interface BuiltPage {
  /** From the root of the site: `/brief/protecting/`. */
  address: string;
  ids: Set<string>;
  /** It asks search engines to pass it over, as do pages that others are made of: it need not be an address of the site. */
  unlisted: boolean;
  /** As written, each once. */
  links: Set<string>;
  /** The words of its paragraphs, notes and editors' notes by their ids, without the marks and numbers of the edition. */
  texts: Map<string, string>;
  faults: SiteFault[];
}

/** What stands in a paragraph without being its words. */
const furniture = ['number', 'mark', 'page-break', 'label', 'external'];

/** Elements that end a word. */
const blocks = new Set(['p', 'li', 'ul', 'ol', 'br', 'blockquote', 'div', 'h2', 'h3']);

interface OpenElement {
  /** The id of the text that begins here. */
  text?: string;
  isFurniture: boolean;
}

// What is cut out of a page keeps all of it in memory. Copies do not, and most ids and links stand on many pages.
const copies = new Map<string, string>();

function copyOf(text: string): string {
  const copy = copies.get(text) ?? Buffer.from(text).toString();
  copies.set(copy, copy);
  return copy;
}

/** Reads a page as a browser would. */
export function readBuiltPage(html: string, address: string): BuiltPage {
  const page: BuiltPage = {
    address,
    ids: new Set(),
    unlisted: false,
    links: new Set(),
    texts: new Map(),
    faults: [],
  };
  const fault = (code: SiteFault['code'], message: string) =>
    page.faults.push(siteFault(address, code, message));
  const open: OpenElement[] = [];
  let note: string | undefined;
  let titles = 0;
  let headings = 0;

  const write = (words: string): void => {
    if (open.some(({ isFurniture }) => isFurniture)) return;
    const id = open.findLast(({ text }) => text !== undefined)?.text;
    if (id !== undefined) page.texts.set(id, (page.texts.get(id) ?? '') + words);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, style } = attributes;
      const classes = (attributes['class'] ?? '').split(' ');
      if (classes.includes('note')) note = id;
      const text = classes.includes('note-text')
        ? note
        : classes.includes('passage') || classes.includes('editors')
          ? id
          : undefined;
      open.push({ ...(text && { text }), isFurniture: classes.some((one) => furniture.includes(one)) });
      if (text) page.texts.set(text, '');
      if (blocks.has(name)) write(' ');

      if (id === '') fault('broken-id', `<${name}> has an empty id.`);
      if (id && page.ids.has(id)) fault('broken-id', `The id "${id}" stands twice.`);
      if (id) page.ids.add(copyOf(id));
      if (name === 'meta' && attributes['name'] === 'robots' && attributes['content'] === 'noindex')
        page.unlisted = true;
      if (name === 'title') titles += 1;
      if (name === 'h1') headings += 1;
      if (name === 'img' && attributes['alt'] === undefined)
        fault('no-alternative', `The image ${src} has no text alternative.`);
      if (href !== undefined && attributes['rel'] !== 'canonical') page.links.add(copyOf(href));
      if (src !== undefined) page.links.add(copyOf(src));
      if (style !== undefined || name === 'style')
        fault('inline-code', `<${name}> has styles of its own, which the policy forbids.`);
      if (name === 'script' && src === undefined && attributes['type'] !== 'application/ld+json')
        fault('inline-code', 'A script stands in the page, which the policy forbids.');
      for (const attribute of Object.keys(attributes)) {
        if (attribute.startsWith('on'))
          fault('inline-code', `<${name}> has ${attribute}="…", which the policy forbids.`);
      }
    },
    ontext: write,
    onclosetag(name) {
      if (blocks.has(name)) write(' ');
      open.pop();
    },
  });
  parser.end(html);
  if (titles === 0) fault('no-title', 'The page has no title.');
  if (headings !== 1) fault('no-title', `The page has ${headings} headings of the first level.`);
  return page;
}
