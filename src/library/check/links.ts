import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fullAddress, placeAddress, sectionAddress } from '../../model/address.ts';
import type { Document } from '../../model/document.ts';
import type { Collection } from '../../model/library.ts';
import { urlSchema } from '../../model/published.ts';
import { recordKinds } from '../../model/record-kind.ts';
import { nodesIn } from '../../syntax/nodes-in.ts';
import { type Position, quote, suggest } from '../../syntax/problem.ts';
import { tellAddresses } from '../address-texts.ts';
import { ambiguous, type Linking, namesOf } from '../linking.ts';
import { type Content, positionOf } from '../read/read-content.ts';

/**
 * Where a link in a text leads: `#protecting-2`, `#note-12` and `#a-heading` to the page that has them, `#brief/protecting-2` to
 * that of another document, everything else as written.
 * @returns undefined for a fragment that no page has
 */
export function linkTarget(library: Collection, document: Document, url: string): string | undefined {
  if (!url.startsWith('#')) return url;
  const id = url.slice(1);
  const place = document.places.get(id) ?? library.places.get(id);
  if (place) return placeAddress(place);
  const section = document.sections.find(({ headings }) => headings.some((heading) => heading.id === id));
  return section && `${sectionAddress(section)}#${id}`;
}

/** Reports every link of the texts and of the About page that is unsafe or leads nowhere. */
export function checkLinks(linking: Linking, known: ReadonlySet<string>): void {
  const { content, library, report } = linking;
  const { site } = content;
  for (const [index, { text }] of (site?.data.about ?? []).entries()) {
    visit(unified().use(remarkParse).parse(text), (node) => {
      if (!site) return;
      const written = text.slice(node.position?.start.offset, node.position?.end.offset);
      const at = site.find(written, 'about', index, 'text');
      if (node.type === 'link') checkLink(linking, known, node.url, at);
      const strange = notOnAbout(node);
      if (strange) report(at, 'unknown-element', `${strange} is not shown on the About page.`, aboutHint);
    });
  }
  for (const { sections } of content.documents) {
    for (const file of sections) {
      const section = library.files.get(file.file);
      if (!section) continue;
      for (const link of nodesIn(file.tree).links)
        checkLink(linking, known, link.url, positionOf(file, link), section.document);
    }
  }
}

const aboutHint = 'Write Markdown: paragraphs, lists, emphasis and links like [words](/glossary/).';

/** What of Markdown the About page has no place for, as an author calls it. */
function notOnAbout(node: Nodes): string | undefined {
  if (node.type === 'html') return quote(node.value);
  if (node.type === 'image') return 'An image';
  // Its address stands where nothing looks at it.
  return node.type === 'definition' ? `The address of [${node.identifier}], apart from its link,` : undefined;
}

/** @param document the one whose notes a fragment may name */
function checkLink(
  { content, library, report }: Linking,
  known: ReadonlySet<string>,
  url: string,
  at: Position,
  document?: Document,
): void {
  const mend = mendUnsafe(url);
  if (mend !== undefined) {
    report(
      at,
      'unsafe-link',
      `${quote(url)} is not an address that a text may link to.`,
      meantAddress(library, known, url) ?? mend,
    );
    return;
  }
  if (/^(?:https?|mailto):/.test(url)) return;
  const target = document ? linkTarget(library, document, url) : url;
  if ((target !== undefined && known.has(target)) || mayBeUnread(content, url)) return;
  const several = url.startsWith('#') ? namesOf(library, url.slice(1)) : [];
  if (several.length > 1) {
    report(
      at,
      'unknown-address',
      ...ambiguous(
        url,
        several.map((name) => `#${name}`),
      ),
    );
    return;
  }
  const headings = document?.sections.flatMap((section) => section.headings) ?? [];
  const here = [...headings, ...library.passages, ...(document?.notes ?? [])].map(({ id }) => `#${id}`);
  const names = url.startsWith('#') ? here : known;
  const hint =
    meantAddress(library, known, url) ?? suggest(url, names, 'Name a page, paragraph or note that is there.');
  report(at, 'unknown-address', `"${url}" leads nowhere on this site.`, hint);
}

/** What the pages of the site list, by the first step of their addresses. */
const lists: Record<string, string> = Object.fromEntries(
  Object.values(recordKinds).flatMap(({ page, file }) => (page ? [[page.split('/')[1], file]] : [])),
);

/** Whether an address may be that of something that could not be read. */
export function mayBeUnread({ unread }: Content, address: string): boolean {
  const step = address.split('/')[1] ?? '';
  const list = Object.hasOwn(lists, step) ? lists[step] : undefined;
  // The pages of documents have charts besides their texts.
  const isLost = (unread.lists[list ?? recordKinds.callouts.file]?.size ?? 0) > 0;
  return isLost || (list === undefined && unread.texts);
}

/** What to write where a link names only the key of a source, or the last step of an address. */
function meantAddress(library: Collection, known: ReadonlySet<string>, url: string): string | undefined {
  const [, key = ''] = /^(?:#|[./]*)([a-z][a-z0-9-]*)\/?$/.exec(url) ?? [];
  if (key === '') return undefined;
  if (library.sources.has(key)) return `Write [words](@${key}).`;
  const [address, ...others] = [...known].filter(
    (one) => one.endsWith(`/${key}/`) || one.endsWith(`/#${key}`),
  );
  return address && others.length === 0 ? `Write "${address}".` : undefined;
}

/** What to write instead of an address that does not stay on the site and is not safe to follow, either. */
function mendUnsafe(url: string): string | undefined {
  const home = fullAddress('/');
  if (url.startsWith(home))
    return `It is on this site, wherever that moves: write "/${url.slice(home.length)}".`;
  if (url.startsWith('//')) return `Write "https://${url.replace(/^\/+/, '')}".`;
  if (/^https?:\/\/./.test(url)) return urlSchema.safeParse(url).error?.issues[0]?.message;
  if (url.startsWith('mailto:')) return isMailbox(url) ? undefined : 'Write "mailto:name@example.org".';
  if (/^[/#]/.test(url)) return undefined;
  return 'Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).';
}

/** Whether an address writes to one mailbox, and leaves to the reader what and to whom else. */
const isMailbox = (url: string): boolean =>
  /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?subject=[^\s&]*)?$/.test(url);

/** Every address of the site that a text may link to. */
export function knownAddresses(library: Collection): Set<string> {
  const known = new Set<string>();
  tellAddresses(library, (address) => known.add(address));
  return known;
}
