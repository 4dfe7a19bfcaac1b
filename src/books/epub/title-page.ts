import { h } from 'hastscript';
import { documentAddress, fullAddress } from '../../model/address.ts';
import {
  type Document,
  fullName,
  fullNames,
  issuedLabel,
  joinWithAnd,
  wholeTitle,
} from '../../model/document.ts';
import { factsOf } from '../../model/document-facts.ts';
import { commonEdition } from '../../model/edition.ts';
import type { Library } from '../../model/library.ts';
import type { Page } from './xhtml.ts';

/** Whose words a book has. */
function whose(documents: readonly Document[], thing: string, it: string): string {
  const edition = commonEdition(documents);
  if (edition === 'restatement')
    return `This book does not reprint the ${thing} that it is about: it tells ${it} again, paragraph by paragraph, in other words. `;
  if (edition === 'translation') return `This book translates the ${thing} that it is about. `;
  if (edition === 'abridgement') return `This book abridges the ${thing} that it is about. `;
  return '';
}

/** What the book is, and what it is about. */
export function titlePage({ site }: Library, documents: readonly Document[], title: string): Page {
  const works = documents.flatMap((document) => {
    const { authors, remarks } = document;
    const where = [document['container-title'], issuedLabel(document)].filter(Boolean).join(', ');
    const told = factsOf(document)
      .map(({ label, text }) => `${label}: ${text}. `)
      .join('');
    const address = fullAddress(documentAddress(document));
    return [
      h('p', `${fullNames(authors)}, `, h('cite', wholeTitle(document)), `, ${where}. ${told}On the web: `, [
        h('a', { href: address }, address),
      ]),
      h(
        'ul',
        remarks.map((remark) => h('li', remark)),
      ),
    ].slice(0, remarks.length > 0 ? 2 : 1);
  });
  const [thing, it] = documents.length > 1 ? ['works', 'them'] : ['work', 'it'];
  const body = h('section', { 'epub:type': 'titlepage' }, [
    h('h1', title),
    h('p', joinWithAnd([...new Set(documents.flatMap(({ authors }) => authors.map(fullName)))])),
    h(
      'p',
      `${site.title}. ${whose(documents, thing, it)}What the editors add stands apart, under “Editors’ note,” and what they know from elsewhere under “Background” and “Since then.”`,
    ),
    ...works,
  ]);
  return { title: 'About this book', body, type: 'frontmatter' };
}
