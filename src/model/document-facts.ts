import { catalogues, type Language } from '../messages/catalogues.ts';
import { stopped } from '../messages/ended.ts';
import * as messages from '../messages/messages.ts';
import { byline } from './byline.ts';
import { type Document, issuedLabel, wholeTitle } from './document.ts';
import { licenceAddress } from './licence.ts';
import { fullNames } from './person.ts';

/** Something that the record of a document says of its original, beside its title, authors and date. */
interface Fact {
  label: string;
  text: string;
  address?: string | undefined;
}

type Told = Pick<Document, 'editors' | 'translators' | 'series' | 'ISBN' | 'ISSN' | 'licence'>;

/** What there is to tell: who edited and translated it, its series, its numbers, its licence. */
export function factsOf(
  { editors, translators, ...document }: Told,
  language: Language = messages.language,
): Fact[] {
  const { reading } = catalogues[language];
  const { series, ISBN, ISSN, licence } = document;
  return [
    ...(editors ? [{ label: reading.editor(editors.length), text: fullNames(editors, language) }] : []),
    ...(translators
      ? [{ label: reading.translator(translators.length), text: fullNames(translators, language) }]
      : []),
    ...(series ? [{ label: reading.series, text: series }] : []),
    ...(ISBN ? [{ label: 'ISBN', text: ISBN }] : []),
    ...(ISSN ? [{ label: 'ISSN', text: ISSN }] : []),
    ...(licence ? [{ label: reading.licence, text: licence, address: licenceAddress(licence) }] : []),
  ];
}

/** The same as sentences, where a file of the text says what it is: "Series: Garden Papers. ISBN: 0-306-40615-2. " */
export function factsInWords(document: Told & Pick<Document, 'authors'>, language: Language): string {
  const { between, colon, stop } = catalogues[language].signs;
  // Editors who stand in the place of authors are named already.
  const { editors, ...others } = document;
  const told = document.authors.length > 0 && editors ? { ...others, editors } : others;
  return factsOf(told, language)
    .map(({ label, text }) => stopped(label + colon + text, stop) + between)
    .join('');
}

/** What it is and whose words it has: "Policy brief"; "Policy brief, restated". */
export const kindLabel = ({ kind, edition }: Pick<Document, 'kind' | 'edition'>): string =>
  messages.editions.kinds[edition](kind);

/** "A restatement of Why Bees? by Jane Roe, February 3, 2018."; nothing of what is the original itself. */
export function editionSentence(document: Document): string {
  if (document.edition === 'original') return '';
  const what = messages.editions.of[document.edition](wholeTitle(document));
  return messages.editions.by(what, byline(document), issuedLabel(document));
}
