import { h } from 'hastscript';
import { catalogues } from '../../messages/catalogues.ts';
import { stopped } from '../../messages/ended.ts';
import { documentAddress, fullAddress } from '../../model/address.ts';
import { byline, bylineOfAll } from '../../model/byline.ts';
import { type Document, issuedLabel, wholeTitle } from '../../model/document.ts';
import { factsInWords } from '../../model/document-facts.ts';
import { commonEdition } from '../../model/edition.ts';
import type { Library } from '../../model/library.ts';
import { bookLanguage } from '../../model/text-language.ts';
import type { Page } from './xhtml.ts';

/** What the book is, and what it is about. */
export function titlePage({ site }: Library, documents: readonly Document[], title: string): Page {
  const language = bookLanguage(documents);
  const { cited, files, signs } = catalogues[language];
  const works = documents.flatMap((document) => {
    const { remarks } = document;
    const title = wholeTitle(document);
    const [open, close] = cited.ofBook(title) ?? [];
    const where = [document['container-title'], issuedLabel(document, language)].filter(Boolean);
    const address = fullAddress(documentAddress(document));
    return [
      h(
        'p',
        `${byline(document, language)}${signs.comma}`,
        open ? open + cited.inner(title) + close : h('cite', title),
        stopped(signs.comma + where.join(signs.comma), signs.stop) + signs.between,
        factsInWords(document, language) + files.onTheWeb,
        [h('a', { href: address }, address)],
      ),
      h(
        'ul',
        remarks.map((remark) => h('li', remark)),
      ),
    ].slice(0, remarks.length > 0 ? 2 : 1);
  });
  const body = h('section', { 'epub:type': 'titlepage' }, [
    h('h1', title),
    h('p', bylineOfAll(documents, language)),
    h(
      'p',
      [
        stopped(site.title, signs.stop) + signs.between,
        files.whose[commonEdition(documents) ?? 'original'](documents.length),
        files.editorsApart,
      ].join(''),
    ),
    ...works,
  ]);
  return { title: files.aboutBook, body, language, type: 'frontmatter' };
}
