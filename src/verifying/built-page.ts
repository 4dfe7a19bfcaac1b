import { Parser } from 'htmlparser2';
import { type InlineCode, metaPolicy } from '../hosting/headers.ts';
import { hashOf } from '../hosting/inline-code.ts';
import type { LinkedPage } from '../render/kept-record.ts';
import { type SiteFault, siteFault } from './site-fault.ts';

/** What one page holds, as far as other pages, the content and the policy of the site care. */
export interface BuiltPage {
  /** From the root of the site: `/brief/protecting/`. */
  address: string;
  ids: Set<string>;
  /** It asks search engines to pass it over: it need not be an address of the site. */
  unlisted: boolean;
  /** The address that it says search engines should know its words by, as written. */
  canonical: string | undefined;
  /** As written, each once. */
  links: Set<string>;
  /** The words of its paragraphs, notes and editors' notes by their ids, without the marks and numbers of the edition. */
  texts: Map<string, string>;
  /** All words of the elements that were asked for, by `#id`, `.class` or the name of the element. */
  said: Map<string, string>;
  /** The marks in its texts: the id of each, and where it leads. */
  marks: [id: string, target: string][];
  /** The ways back from its notes: the id of the note, and where it leads. */
  backs: [note: string, target: string][];
  faults: SiteFault[];
  /** It was read before, and verified: of it there is only what other pages ask for. */
  isKnown?: boolean;
}

/** What of a page other pages ask for, to be kept. */
export const linkedPage = ({ ids, links, canonical, unlisted }: BuiltPage): LinkedPage => ({
  ids: [...ids],
  links: [...links],
  ...(canonical !== undefined && { canonical }),
  ...(unlisted && { unlisted }),
});

/** A page of which that was kept. */
export const knownPage = (address: string, { ids, links, canonical, unlisted }: LinkedPage): BuiltPage => ({
  ...{ address, ids: new Set(ids), links: new Set(links), canonical, unlisted: unlisted === true },
  ...{ texts: new Map(), said: new Map(), marks: [], backs: [], faults: [], isKnown: true },
});

/** What stands in a paragraph without being its words. */
const furniture = ['number', 'mark', 'page-break', 'label', 'external', 'tools'];

/** Elements that end a word. */
const blocks = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'br',
  'blockquote',
  'div',
  'h2',
  'h3',
  'dt',
  'dd',
  'td',
  'th',
]);

/** Elements that do so outside the texts. */
const cells = new Set(['h1', 'dt', 'dd', 'th', 'td', 'caption']);

/** Elements that could show or run what is not of the site, and that no page has. */
const forbidden = new Set('iframe frame frameset object embed applet base portal'.split(' '));

/** Elements that load what they name. */
const loading = new Set('script img link source track video audio input image use'.split(' '));

/** An address on another host. What begins with another scheme, or with none, is reported as a link (`broken-link`, `unsafe-address`). */
const elsewhere = /^\s*https?:/i;

/** The words of a piece of HTML, as a page shows them. */
export function wordsOf(html: string): string {
  let words = '';
  const parser = new Parser({
    ontext: (text) => {
      words += text;
    },
  });
  parser.end(html);
  return words;
}

interface OpenElement {
  /** The id of the text that begins here. */
  text?: string;
  /** By which of the names that were asked for it is known. */
  names: string[];
  isFurniture: boolean;
}

// A string that is a slice of a page keeps the whole page in memory. So ids and links are copied, each once (interned): most stand on
// many pages.
const copies = new Map<string, string>();

function copyOf(text: string): string {
  const copy = copies.get(text) ?? Buffer.from(text).toString();
  copies.set(copy, copy);
  return copy;
}

/**
 * Reads a page as a browser would.
 * @param wanted what `said` is to hold
 * @param allowed what may stand in pages of the site
 */
export function readBuiltPage(
  html: string,
  address: string,
  wanted: ReadonlySet<string> = new Set(),
  allowed: InlineCode = { scripts: [], styles: [] },
): BuiltPage {
  const page: BuiltPage = {
    address,
    ids: new Set(),
    unlisted: false,
    canonical: undefined,
    links: new Set(),
    texts: new Map(),
    said: new Map(),
    marks: [],
    backs: [],
    faults: [],
  };
  const fault = (code: SiteFault['code'], message: string) =>
    page.faults.push(siteFault(address, code, message));
  const open: OpenElement[] = [];
  let note: string | undefined;
  let titles = 0;
  let headings = 0;
  const policies: (string | undefined)[] = [];
  /** The code that is being read. */
  let code: { of: 'script' | 'style'; text: string } | undefined;

  const say = (words: string): void => {
    for (const { names } of open)
      for (const name of names) page.said.set(name, (page.said.get(name) ?? '') + words);
  };
  const write = (words: string): void => {
    say(words);
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
      const names = [`#${id}`, ...classes.map((one) => `.${one}`), name].filter((one) => wanted.has(one));
      open.push({
        ...(text && { text }),
        names,
        isFurniture: classes.some((one) => furniture.includes(one)),
      });
      if (text) page.texts.set(text, '');
      if (blocks.has(name)) write(' ');
      else if (cells.has(name)) say(' ');

      if (id === '') fault('broken-id', `<${name}> has an empty id.`);
      if (id && page.ids.has(id)) fault('broken-id', `The id "${id}" stands twice.`);
      if (id) page.ids.add(copyOf(id));
      if (name === 'meta' && attributes['name'] === 'robots' && attributes['content'] === 'noindex')
        page.unlisted = true;
      const rules = attributes['http-equiv']?.toLowerCase();
      if (rules === 'content-security-policy') {
        policies.push(attributes['content']);
      } else if (rules !== undefined)
        fault('forbidden-element', `<meta http-equiv="${rules}"> stands in it.`);
      if (forbidden.has(name)) fault('forbidden-element', `<${name}> stands in it.`);
      const isNamed = name === 'link' && !/^(?:canonical|schema\.)/.test(attributes['rel'] ?? '');
      const target = src ?? (isNamed ? href : undefined);
      if (loading.has(name) && target !== undefined && elsewhere.test(target))
        fault('forbidden-element', `<${name}> loads ${target}.`);
      if (name === 'form' && elsewhere.test(attributes['action'] ?? ''))
        fault('forbidden-element', `<form> sends what is typed to ${attributes['action']}.`);
      if (policies.length === 0 && (name === 'script' || name === 'body'))
        fault('wrong-policy', `No policy stands before <${name}>.`);
      if (attributes['role'] === 'doc-noteref') page.marks.push([copyOf(id ?? ''), copyOf(href ?? '')]);
      if (attributes['role'] === 'doc-backlink') page.backs.push([note ?? '', copyOf(href ?? '')]);
      if (name === 'title') titles += 1;
      if (name === 'h1') headings += 1;
      if (name === 'img' && attributes['alt'] === undefined)
        fault('no-alternative', `The image ${src} has no text alternative.`);
      if (href !== undefined && attributes['rel'] === 'canonical') page.canonical = copyOf(href);
      else if (href !== undefined) page.links.add(copyOf(href));
      if (src !== undefined) page.links.add(copyOf(src));
      if (style !== undefined)
        fault('inline-code', `<${name}> has styles of its own, which the policy forbids.`);
      if (
        name === 'style' ||
        (name === 'script' && src === undefined && attributes['type'] !== 'application/ld+json')
      )
        code = { of: name, text: '' };
      for (const attribute of Object.keys(attributes)) {
        if (attribute.startsWith('on'))
          fault('inline-code', `<${name}> has ${attribute}="…", which the policy forbids.`);
      }
    },
    ontext(words) {
      if (code) code.text += words;
      else write(words);
    },
    onclosetag(name) {
      if (code) {
        const hash = hashOf(code.text);
        const found = code.of === 'style' ? 'styles' : 'scripts';
        if (!allowed[found].includes(hash) && code.of === 'style')
          fault('inline-code', '<style> has styles of its own, which the policy forbids.');
        else if (!allowed[found].includes(hash))
          fault('inline-code', 'A script stands in the page, which the policy forbids.');
        code = undefined;
      }
      if (blocks.has(name)) write(' ');
      else if (cells.has(name)) say(' ');
      open.pop();
    },
  });
  parser.end(html);
  for (const policy of policies)
    if (policy !== metaPolicy(allowed)) fault('wrong-policy', `Its policy is ${policy}.`);
  if (titles === 0) fault('no-title', 'The page has no title.');
  if (headings !== 1) fault('no-title', `The page has ${headings} headings of the first level.`);
  return page;
}
