import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Parser } from 'htmlparser2';
import { href } from '../library/address.ts';
import type { Library } from '../library/library.ts';
import { fragmentOf, pageOf, type Redirect } from '../library/redirect.ts';

/**
 * Puts former ids into the rendered pages, so that browsers follow them without a script. On the page that it was on, an
 * id gets a place inside what answers for it now; one that went to another page gets a line that leads there, which
 * shows when it is asked for. Former pages are pages of their own (src/pages/[...moved].astro).
 */
export function keepFormerIds(folder: string, { redirects }: Pick<Library, 'redirects'>): number {
  const byPage = Map.groupBy(
    [...redirects.values()].filter(({ from }) => fragmentOf(from) !== ''),
    ({ from }) => pageOf(from),
  );
  for (const [page, moved] of byPage) {
    const file = join(folder, page, 'index.html');
    // A page that has moved itself lists its parts; of one that is gone, only a host could redirect them.
    if (redirects.has(page) || !existsSync(file)) continue;
    let html = readFileSync(file, 'utf8');
    for (const redirect of moved) html = keepId(html, redirect);
    writeFileSync(file, html);
  }
  return redirects.size;
}

function keepId(html: string, { from, to, why }: Redirect): string {
  const former = fragmentOf(from);
  if (pageOf(from) === pageOf(to) && fragmentOf(to) !== '') {
    return insertInto(html, fragmentOf(to), toHtml(h('span.former', { id: former })));
  }
  const line = h(
    'p.former',
    { id: former, tabIndex: -1 },
    'What stood here is elsewhere now: ',
    h('a', { href: href(to) }, to),
    `. ${why ?? ''}`,
  );
  return insertInto(html, 'main', toHtml(line));
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
