import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAddress } from './address.ts';
import type { Document } from './document.ts';
import type { Library } from './library.ts';
import { meaningsOf } from './meanings.ts';
import { suggest } from './problem.ts';
import { positionOf } from './read.ts';
import type { Linking } from './resolve.ts';

/**
 * Where a link in a text leads: `#protecting-2` and `#note-12` to the page that has them, everything else as written.
 * @returns undefined for a fragment that no page has
 */
export function linkTarget(library: Library, document: Document, url: string): string | undefined {
  if (!url.startsWith('#')) return url;
  const id = url.slice(1);
  const place = library.places.get(`${document.key}/${id}`) ?? library.places.get(id);
  return place && placeAddress(place);
}

/** Reports every link of a text that is unsafe or leads nowhere. */
export function checkLinks({ content, library, report }: Linking): void {
  const known = knownAddresses(library);
  const isIncomplete =
    content.unread.texts || Object.values(content.unread.lists).some(({ size }) => size > 0);
  for (const { sections } of content.documents) {
    for (const file of sections) {
      const section = library.files.get(file.file);
      if (!section) continue;
      visit(file.tree, 'link', (link: Link) => {
        const at = positionOf(file, link);
        if (/^https:\/\//.test(link.url) && URL.canParse(link.url)) return;
        if (!/^[/#]/.test(link.url)) {
          report(
            at,
            'unsafe-link',
            `"${link.url}" is not an address that a text may link to.`,
            'Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).',
          );
          return;
        }
        const target = linkTarget(library, section.document, link.url);
        if (!isIncomplete && (target === undefined || !known.has(target))) {
          const here = [...library.passages, ...section.document.notes].map(({ id }) => `#${id}`);
          const names = link.url.startsWith('#') ? here : known;
          report(
            at,
            'unknown-address',
            `"${link.url}" leads nowhere on this site.`,
            suggest(link.url, names, 'Name a page, paragraph or note that is there.'),
          );
        }
      });
    }
  }
}

/** Every address of the site that a text may link to. */
export function knownAddresses(library: Library): Set<string> {
  return new Set(meaningsOf(library).keys());
}
