import { h } from 'hastscript';
import { catalogues } from '../../messages/catalogues.ts';
import { documentAddress, fullAddress } from '../../model/address.ts';
import {
  type Document,
  fullName,
  fullNames,
  issuedLabel,
  joinWithAnd,
  wholeTitle,
} from '../../model/document.ts';
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
    const { authors, remarks } = document;
    const title = wholeTitle(document);
    const [open, close] = cited.ofBook(title) ?? [];
    const where = [document['container-title'], issuedLabel(document, language)].filter(Boolean);
    const address = fullAddress(documentAddress(document));
    return [
      h(
        'p',
        `${fullNames(authors, language)}${signs.comma}`,
        open ? open + cited.inner(title) + close : h('cite', title),
        `${signs.comma}${where.join(signs.comma)}${signs.stop} `,
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
    h('p', joinWithAnd([...new Set(documents.flatMap(({ authors }) => authors.map(fullName)))], language)),
    h(
      'p',
      [
        `${site.title}${/[.?!。？！]$/.test(site.title) ? '' : signs.stop} `,
        files.whose[commonEdition(documents) ?? 'original'](documents.length),
        files.editorsApart,
      ].join(''),
    ),
    ...works,
  ]);
  return { title: files.aboutBook, body, language, type: 'frontmatter' };
}
