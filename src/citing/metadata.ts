import { fileAddress, fullAddress } from '../model/address.ts';
import { makersOf } from '../model/byline.ts';
import { parseDate } from '../model/date.ts';
import { type Document, wholeTitle } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import { fullName, invertedName } from '../model/person.ts';
import type { Section } from '../model/section.ts';
import { type WorkType, workKinds } from '../model/work-kind.ts';
import { cslOfChapter, isSigned } from './csl-item.ts';

/** Who brought a work out, where Highwire has a name of its own for that. */
const publisherTags: Partial<Record<WorkType, string>> = {
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
};

/**
 * The original of a document as its pages tell it to programs: Highwire tags, which Google Scholar and Zotero read;
 * Dublin Core, which others do; and the item type, which neither can say of a report without a publisher. What Zotero
 * makes of them is tested in e2e/zotero.spec.ts.
 * @param address of the page, which is where the work was read
 * @param section that the page shows: where it has authors of its own, it is the work
 */
export function metadataOf(
  document: Document,
  address: string,
  section?: Section,
): { name: string; content: string }[] {
  const signed = section && isSigned(section) ? cslOfChapter(section, address) : undefined;
  const authors = (signed && section?.authors) ?? document.authors;
  const { start } = parseDate(document.issued) ?? {};
  const date = [start?.year, start?.month, start?.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
  const [firstPage, lastPage] =
    (signed ? (signed['page'] as string | undefined) : document.page)?.split(/[-–]/) ?? [];
  const container = signed ? String(signed['container-title']) : document['container-title'];
  const { type } = signed ?? document;
  const tags: [name: string, content: string | undefined][] = [
    // Reader views take one byline, and what the page itself is called from elsewhere.
    ['author', (authors.length > 0 ? authors : makersOf(document)).map(fullName).join(', ') || undefined],
    ['citation_title', signed?.title ?? wholeTitle(document)],
    ...authors.map((author): [string, string] => ['citation_author', invertedName(author)]),
    ...(document.editors ?? []).map((editor): [string, string] => ['citation_editor', invertedName(editor)]),
    ['citation_publication_date', date],
    // Whatever has a journal, Zotero takes for an article in one, before all else that is said of it.
    ['citation_journal_title', type === 'article-journal' ? container : undefined],
    // And in a book whatever has one.
    ['citation_book_title', type === 'chapter' ? container : undefined],
    ['citation_volume', document.volume],
    ['citation_issue', document.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    [publisherTags[type] ?? 'citation_publisher', document.publisher],
    ['citation_technical_report_number', type === 'report' ? document.number : undefined],
    ['citation_doi', signed ? undefined : document.DOI],
    ['citation_isbn', document.ISBN],
    ['citation_issn', document.ISSN],
    ['citation_series_title', document.series],
    ['citation_pdf_url', document.pdf && fullAddress(fileAddress(document.key, document.pdf))],
    // A page of a part describes that part; this is what describes the work.
    ['citation_abstract', signed ? section?.summary : document.description],
    ['citation_language', document.language ?? siteLanguage],
    ['citation_public_url', fullAddress(address)],
    ['DC.date', date.replaceAll('/', '-')],
    // Zotero prints it as the type of a report.
    ['DC.type', signed ? undefined : document.kind],
    ['DC.source', container],
    ['DC.rights', document.licence],
    ['DC.language', document.language ?? siteLanguage],
    ['DC.identifier', fullAddress(address)],
    ['z:itemType', workKinds[type].zotero],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}
