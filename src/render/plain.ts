import { toHtml } from 'hast-util-to-html';
import type { Link } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { href } from '../model/address.ts';

/** Plain Markdown as HTML, for what the site says of itself. HTML in it is left out; links inside the site get its base path. */
export function plainHtml(markdown: string): string {
  const tree = unified().use(remarkParse).parse(markdown);
  visit(tree, 'link', (link: Link) => {
    // What has an address within a page opens in place.
    if (link.url.startsWith('/') && link.url.includes('#'))
      link.data = { hProperties: { className: ['cross'] } };
    link.url = href(link.url);
  });
  return toHtml(toHast(tree));
}
