import { x } from 'xastscript';
import { knownAddresses } from '../library/check/links.ts';
import { fullAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { subjectAt } from './subject.ts';
import { onLines, xmlFile } from './xml.ts';

/**
 * Every page of the site, for search engines (sitemaps.org). Places inside a page are not pages, and search results are none.
 */
export function sitemap(library: Library): string {
  const pages = [...new Set([...knownAddresses(library)].map((address) => address.replace(/#.*$/, '')))]
    .filter((address) => address !== '/search/')
    .sort();
  const urls = pages.map((address) => {
    const subject = subjectAt(library, address);
    const revised = 'document' in subject ? subject.document?.revised : undefined;
    return x('url', [x('loc', fullAddress(address)), ...(revised ? [x('lastmod', revised)] : [])]);
  });
  return xmlFile(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, onLines(urls)));
}

/** Everyone may read everything; the list of pages is there. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap.xml')}\n`;
}
