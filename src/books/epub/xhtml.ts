import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Root } from 'xast';
import { xmlFile } from '../../formats/xml.ts';
import { directionOf, siteLanguage } from '../../model/language.ts';
import { bound } from '../../render/line-breaks.ts';

/** A page of a book. */
export interface Page {
  title: string;
  body: Element;
  /** Of its words, where it is not the site’s own. */
  language?: string;
  /** Its part of the book, as EPUB names it. */
  type: 'frontmatter' | 'bodymatter' | 'backmatter';
}

/** A page as the XHTML file that stands in the book. */
export function xhtmlFile({ title, body, language = siteLanguage, type }: Page): string {
  const html = h(
    'html',
    {
      ...{ lang: language, 'xml:lang': language, dir: directionOf(language) },
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
    },
    [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', href: 'style.css' }),
      ]),
      h('body', { 'epub:type': type }, body),
    ],
  );
  visit(html, 'text', (text) => {
    text.value = bound(text.value);
  });
  return xmlFile(toXast({ type: 'root', children: [{ type: 'doctype' }, html] }) as Root);
}
