import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkTarget } from '../library/check/links.ts';
import { href } from '../model/address.ts';
import type { Transformation } from './transformation.ts';

/**
 * Links inside the site get the page that holds the passage, and the path under which the site is hosted.
 * @example `[the article](#news-4)` becomes `<a class="cross" href="/news/#news-4">the article</a>`
 */
export const links: Transformation = (tree: Root, { library, section }) => {
  visit(tree, 'link', (link: Link) => {
    const target = linkTarget(library, section.document, link.url) ?? link.url;
    link.url = href(target);
    link.data = {
      hProperties: target.startsWith('/') ? { className: ['cross'] } : { rel: ['external', 'noopener'] },
    };
  });
};
