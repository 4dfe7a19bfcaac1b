import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { base } from '../library/address.ts';
import type { Library } from '../library/library.ts';
import { knownAddresses } from '../library/links.ts';

/** What one page holds, as far as other pages and the policy of the site care. */
interface BuiltPage {
  /** From the root of the site: `/brief/protecting/`. */
  address: string;
  ids: Set<string>;
  /** As written, each once. */
  links: Set<string>;
  faults: string[];
}

/** A site that was rendered but must not be published; names every fault. */
export class SiteError extends Error {
  constructor(faults: string[]) {
    super(`${faults.join('\n')}\n\n${faults.length} faults in the pages. The site that stood is untouched.`);
    this.name = 'SiteError';
  }
}

/**
 * Reads the rendered pages as a browser would and holds them against the library: every address is there, every link
 * and fragment leads somewhere, no id stands twice, nothing is inline that the policy forbids.
 * @returns how many links were followed
 * @throws SiteError
 */
export function verifySite(folder: string, library: Library): number {
  const pages = new Map(readPages(folder).map((page) => [page.address, page]));
  const faults = [...pages.values()].flatMap((page) =>
    page.faults.map((fault) => `${page.address}  ${fault}`),
  );
  const answers = new Map<string, boolean>();
  const leads = (target: string): boolean => {
    const known = answers.get(target) ?? isThere(target);
    answers.set(target, known);
    return known;
  };
  const isThere = (target: string): boolean => {
    const [path = '', fragment] = target.split('#');
    const page = pages.get(path);
    if (!page) return fragment === undefined && existsSync(join(folder, path));
    return !fragment || page.ids.has(decodeURIComponent(fragment));
  };

  for (const address of knownAddresses(library)) {
    if (!leads(address)) faults.push(`${address}  is an address of the site, but no page answers it.`);
  }
  let followed = 0;
  for (const page of pages.values()) {
    for (const link of page.links) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      followed += 1;
      const target = resolveLink(page.address, link);
      if (target === undefined || !leads(target))
        faults.push(`${page.address}  links to ${link}, which is not there.`);
    }
  }
  if (faults.length > 0) throw new SiteError(faults);
  return followed;
}

/** A link of a page as an address from the root of the site; undefined outside the base path. */
function resolveLink(from: string, link: string): string | undefined {
  if (link.startsWith('#')) return from + link;
  const path = link.split('?')[0] ?? '';
  if (!path.startsWith('/')) return posix.join(from, path);
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      readPage(readFileSync(join(folder, name), 'utf8'), `/${name.replace(/index\.html$/, '')}`),
    );
}

function readPage(html: string, address: string): BuiltPage {
  const page: BuiltPage = { address, ids: new Set(), links: new Set(), faults: [] };
  const fault = (text: string) => page.faults.push(text);
  let title = false;
  let headings = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, style } = attributes;
      if (id !== undefined && page.ids.has(id)) fault(`has the id "${id}" twice.`);
      if (id) page.ids.add(id);
      if (name === 'title') title = true;
      if (name === 'h1') headings += 1;
      if (href !== undefined && attributes['rel'] !== 'canonical') page.links.add(href);
      if (src !== undefined) page.links.add(src);
      if (style !== undefined || name === 'style')
        fault(`has styles inside <${name}>, which the policy forbids.`);
      if (name === 'script' && src === undefined && attributes['type'] !== 'application/ld+json') {
        fault('has a script inside the page, which the policy forbids.');
      }
      const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'));
      if (handler) fault(`has ${handler}="…" on <${name}>, which the policy forbids.`);
    },
  });
  parser.end(html);
  if (!title) fault('has no title.');
  if (headings !== 1) fault(`has ${headings} headings of the first level.`);
  return page;
}
