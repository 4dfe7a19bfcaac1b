import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import { joinWithAnd } from './conjunction.ts';
import type { Document } from './document.ts';
import { familyNames, fullName, fullNames, type Name } from './person.ts';

/*
 * Who is named as having made a text: its authors; of an edited volume its editors, who are called so; of a section of one, its own.
 */

type Made = Pick<Document, 'authors' | 'editors'>;

/** Those whose names stand where the authors of a work do. */
export const makersOf = ({ authors, editors = [] }: Made): readonly Name[] =>
  authors.length > 0 ? authors : editors;

/** "Jane Roe and Richard Doe"; "Jane Roe and Richard Doe, eds." */
export const byline = (work: Made, language: Language = messages.language): string =>
  inRole(work, fullNames([...makersOf(work)], language), language);

/** "Roe and Doe"; "Roe and Doe, eds." */
export const shortByline = (work: Made, language: Language = messages.language): string =>
  inRole(work, familyNames([...makersOf(work)], language), language);

function inRole({ authors, editors = [] }: Made, names: string, language: Language): string {
  return authors.length > 0 ? names : catalogues[language].cited.editors(names, editors.length);
}

/** By whom several works are, each name once. */
export function bylineOfAll(works: readonly Made[], language: Language): string {
  const names = works.flatMap((work) =>
    work.authors.length > 0 ? work.authors.map(fullName) : [byline(work, language)],
  );
  return joinWithAnd([...new Set(names)], language);
}

/** The same of a part: by whom a section is that says so, else by whom all of it is. */
export const shortBylineOf = (section: { authors?: Name[] | undefined; document: Made }): string =>
  section.authors ? familyNames(section.authors) : shortByline(section.document);
