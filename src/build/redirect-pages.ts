import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Parser } from 'htmlparser2';
import * as messages from '../messages/messages.ts';
import { href } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { fragmentOf, pageOf, type Redirect } from '../model/redirect.ts';

/**
 * Keeps former addresses in the rendered site, so that they are followed without a script and on any host.
 *
 * A page that moved is a copy of the page that answers for it now, which says so, and which scripts leave for the new
 * address: only a copy brings a reader without scripts to the very passage, since a refresh drops the fragment. A former
 * id gets a place inside what answers for it now; one that went to another page gets a line that leads there, which shows
 * when it is asked for.
 */
export function keepFormerAddresses(folder: string, { redirects }: Pick<Library, 'redirects'>): void {
  const all = [...redirects.values()];
  const ids = Map.groupBy(
    all.filter(({ from }) => fragmentOf(from) !== ''),
    ({ from }) => pageOf(from),
  );
  const fileOf = (page: string) => join(folder, page, 'index.html');
  for (const [page, moved] of ids) {
    // Of a page that is gone without a redirect, only a host could lead the ids on.
    if (redirects.has(page) || !existsSync(fileOf(page))) continue;
    writeFileSync(fileOf(page), keepIds(readFileSync(fileOf(page), 'utf8'), page, moved));
  }
  // After the ids, because a copy has those of its page, too.
  for (const redirect of all.filter(({ from }) => fragmentOf(from) === '')) {
    const page = pageOf(redirect.to);
    const copy = insertInto(readFileSync(fileOf(page), 'utf8'), 'main', toHtml(movedLine(redirect)));
    mkdirSync(dirname(fileOf(redirect.from)), { recursive: true });
    writeFileSync(fileOf(redirect.from), keepIds(copy, page, ids.get(redirect.from) ?? []));
  }
}

function movedLine({ to, why }: Redirect) {
  const link = h('a', { href: href(to), 'data-moved': '' }, to);
  return h('p.moved', messages.files.pageMovedTo, link, messages.files.movedBehind + (why ?? ''));
}

function keepIds(html: string, page: string, moved: Redirect[]): string {
  return moved.reduce((text, redirect) => keepId(text, page, redirect), html);
}

/** @param page the address of what the HTML shows */
function keepId(html: string, page: string, { from, to, why }: Redirect): string {
  const former = fragmentOf(from);
  // In the copy of another page, the same id may mean something else.
  const free = html.replace(` id="${former}"`, '');
  if (page === pageOf(to) && fragmentOf(to) !== '') {
    return insertInto(free, fragmentOf(to), toHtml(h('span.former', { id: former })));
  }
  const line = h(
    'p.former',
    { id: former, tabIndex: -1 },
    messages.files.elsewhere,
    h('a', { href: href(to) }, to),
    `${messages.signs.stop}${messages.signs.between}${why ?? ''}`,
  );
  return insertInto(free, 'main', toHtml(line));
}

/** Inserts HTML right behind the opening tag of the element that has an id. */
function insertInto(html: string, id: string, part: string): string {
  let end = -1;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (attributes['id'] === id && end < 0) end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  if (end < 0) throw new Error(`No element has the id "${id}", to which a former id leads.`);
  return html.slice(0, end) + part + html.slice(end);
}
