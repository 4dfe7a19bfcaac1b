import { fetchPage } from '../fetch-page.ts';
import { citeAt } from './cited-place.ts';

/** The citations of a page of text, written for one place on it: looked for on one page of them after the other, where there are several. */
export async function findCitation(
  address: string,
  id: string,
): Promise<{ address: string; citation: Element; place: HTMLElement } | undefined> {
  const page = await fetchPage(address);
  const citation = page?.querySelector('.formats');
  const place = citation && citeAt(citation, id);
  if (place) return { address, citation, place };
  const next = page?.querySelector<HTMLAnchorElement>('.cite-pages a[rel="next"]');
  return next ? findCitation(next.href, id) : undefined;
}
