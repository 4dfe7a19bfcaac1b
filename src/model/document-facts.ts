import { type Document, fullNames, issuedLabel, wholeTitle } from './document.ts';
import { editionWords } from './edition.ts';
import { licenceAddress } from './licence.ts';

/** Something that the record of a document says of its original, beside its title, authors and date. */
interface Fact {
  label: string;
  text: string;
  address?: string | undefined;
}

type Told = Pick<Document, 'editors' | 'translators' | 'series' | 'ISBN' | 'ISSN' | 'licence'>;

/** What there is to tell: who edited and translated it, its series, its numbers, its licence. */
export function factsOf({ editors, translators, ...document }: Told): Fact[] {
  const { series, ISBN, ISSN, licence } = document;
  return [
    ...(editors ? [{ label: editors.length > 1 ? 'Editors' : 'Editor', text: fullNames(editors) }] : []),
    ...(translators
      ? [{ label: translators.length > 1 ? 'Translators' : 'Translator', text: fullNames(translators) }]
      : []),
    ...(series ? [{ label: 'Series', text: series }] : []),
    ...(ISBN ? [{ label: 'ISBN', text: ISBN }] : []),
    ...(ISSN ? [{ label: 'ISSN', text: ISSN }] : []),
    ...(licence ? [{ label: 'Licence', text: licence, address: licenceAddress(licence) }] : []),
  ];
}

/** What it is and whose words it has: "Policy brief"; "Policy brief, restated". */
export function kindLabel({ kind, edition }: Pick<Document, 'kind' | 'edition'>): string {
  const { done } = editionWords[edition];
  return done ? `${kind}, ${done}` : kind;
}

/** "A restatement of Why Bees? by Jane Roe, 3 February 2018."; nothing of what is the original itself. */
export function editionSentence(document: Document): string {
  const { noun, done } = editionWords[document.edition];
  if (!done) return '';
  const article = /^[aeiou]/.test(noun) ? 'An' : 'A';
  return `${article} ${noun} of ${wholeTitle(document)} by ${fullNames(document.authors)}, ${issuedLabel(document)}.`;
}
