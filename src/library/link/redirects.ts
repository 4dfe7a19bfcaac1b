import { citeAddress, siteFiles, sitePages } from '../../model/address.ts';
import { fragmentOf, pageOf, type Redirect } from '../../model/redirect.ts';
import { suggest } from '../../syntax/problem.ts';
import { mayBeUnread } from '../check/links.ts';
import type { Linking } from '../linking.ts';

/** Fills the library's redirects, with those that follow from them, and reports those that lead nowhere, lead from what is there, or stand twice. */
export function checkRedirects({ content, library, report }: Linking, known: ReadonlySet<string>): void {
  for (const { data, at } of content.redirects) {
    if (library.redirects.has(data.from)) {
      report(
        at('from'),
        'doubled-key',
        `"${data.from}" is redirected already.`,
        'Keep one of the two entries.',
      );
      continue;
    }
    const [, step = ''] = data.from.split('/');
    if (siteFiles.includes(step)) {
      const message = `The site itself has files under "/${step}/".`;
      report(at('from'), 'reserved-key', message, 'Remove the entry.');
      continue;
    }
    library.redirects.set(data.from, data);
    if (!known.has(data.to) && !mayBeUnread(content, data.to)) {
      const hint = suggest(
        data.to,
        known,
        'Name an address that answers, not one that is redirected itself.',
      );
      report(at('to'), 'unknown-address', `"${data.to}" leads nowhere on this site.`, hint);
    }
    if (known.has(data.from)) {
      report(
        at('from'),
        'needless-redirect',
        `"${data.from}" answers, so nobody would be redirected.`,
        'Remove the entry, or give what has that address now another one.',
      );
    }
  }
  for (const redirect of [...library.redirects.values()]) {
    for (const led of ledAlong(redirect, known)) {
      if (!known.has(led.from) && !library.redirects.has(led.from)) library.redirects.set(led.from, led);
    }
  }
}

/**
 * The redirects that follow from one: a page leads along how to cite it, a document all its pages.
 * @param known the addresses that answer
 */
export function ledAlong({ from, to, ...rest }: Redirect, known: Iterable<string>): Redirect[] {
  const page = pageOf(to);
  if (fragmentOf(from) !== '' || sitePages.includes(page)) return [];
  const isDocument = [from, to].every((address) => /^\/[^/#]+\/$/.test(address));
  return [...known]
    .filter((address) => address.startsWith(page) && address !== page && fragmentOf(address) === '')
    .filter((address) => isDocument || address.startsWith(citeAddress(page)))
    .map((address) => ({ from: from + address.slice(page.length), to: address, ...rest }));
}
