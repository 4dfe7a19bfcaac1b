/* Timeline, glossary, names, comparisons. */

import { counted } from './counted.ts';

export const timelineDescription = (count: number, added: number): string =>
  `${counted(count, 'event')} that the documents date, each with the paragraphs that tell of it${added > 0 ? `, and ${added} that the editors add` : ''}.`;
export const timelineLead = (count: number, added: number): string =>
  `${counted(count, 'event')} that the documents date, or help to date.${added > 0 ? ` Another ${added}, marked with a diamond, the documents do not tell: the editors add them from sources of their own.` : ''} A date that the editors inferred says so.`;
export const noEvent = 'No event is told here yet.';
export const Added = 'Added by the editors';
export const added = 'added by the editors';
export const inferred = (how: string): string => `Date inferred by the editors: ${how}`;
export const bearsOn = (count: number): string =>
  `The documents do not tell of it; it bears on the ${count > 1 ? 'paragraphs' : 'paragraph'} named here.`;

export const glossaryDescription = (count: number): string =>
  `${counted(count, 'term')} and abbreviations of the documents, explained, with the places that use them.`;
export const glossaryLead = (count: number): string =>
  `What ${counted(count, 'term')} and abbreviations mean here, and how each document uses them.`;
export const noTerm = 'No term is explained here yet.';
export const filterTerms = 'Filter terms';
export const also = (names: string): string => `also ${names}`;
export const amongNames = 'Among the names:';

export const namesDescription = (count: number): string =>
  `${counted(count, 'name')} of people, organizations, places and missions, with who or what each is and everything here that speaks of it.`;
export const namesLead = (count: number): string =>
  `${counted(count, 'name')} of people, organizations, places and missions: who or what each is, and everything here that speaks of it.`;
export const noName = 'No name is explained here yet.';
export const nameKinds = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  mission: 'Missions',
};
export const namedIn = 'Named in';
export const maps = (count: number): string => (count > 1 ? 'Maps' : 'Map');
export const mission = 'Mission';
export const missionEnded = 'Mission that has ended';
export const place = 'Place';
export const country = 'Country spoken of';
export const aboutMaps = (count: number): string =>
  `Every place and mission on the ${count > 1 ? 'maps' : 'map'} has an entry below. Land and boundaries are those of Natural Earth, which shows who holds a territory today; they express no opinion.`;
export const filterNames = 'Filter names';
export const inGlossary = 'In the glossary:';
export const morePlaces = (count: number): string => `${count} more paragraphs and notes`;
export const meant = 'Meant, not named, in';

export const relations = {
  differ: 'They differ',
  later: 'What changed between them',
  agree: 'They agree',
  adds: 'They complement each other',
};
export const compareDescription = (count: number): string =>
  `${counted(count, 'point')} on which the documents agree, differ, complement each other, or show what changed between them.`;
export const compareLead = (count: number): string =>
  `${counted(count, 'point')} on which the documents meet, side by side.`;
export const noComparison = 'Nothing is compared here yet.';
export const readWhole = (texts: number): string => `Read ${texts > 2 ? 'all' : 'both'} texts whole`;
export const readWholeOn = (title: string): string => `Read both texts whole: ${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${documents.join(' and ')} on one point, whole and side by side, with what each rests on.`;
export const allComparisons = 'Among all comparisons';
export const nextComparison = (title: string): string => `Next: ${title}`;
export const editorsNote = 'Editors’ note';
export const fromOutside = 'From outside the documents';
export const evidence = 'Evidence';
export const voices = 'Voices';
export const expects = 'Expectation';
export const show = 'Show';
export const allSides = (count: number): string => (count > 2 ? 'All' : 'Both');
export const whatCameOfIt = 'What came of it';
export const whatCameOfItOutside = 'What came of it, from outside the documents';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = 'Close the texts';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: 'Editors’ note',
  critical: 'Editors’ note',
  background: 'Background',
  since: 'Since then',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: 'Editors’ note',
  critical: 'Editors’ note',
  background: 'Editors’ note: background',
  since: 'Editors’ note: since then',
};
