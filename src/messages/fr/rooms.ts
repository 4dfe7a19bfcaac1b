/* Timeline, glossary, names, comparisons. */

import { counted, formatted, isOne } from './counted.ts';

const events = (count: number): string => counted(count, 'événement');
const names = (count: number): string => counted(count, 'nom');
const points = (count: number): string => counted(count, 'point');

export const timelineDescription = (count: number, added: number): string =>
  `${events(count)} que les documents datent, avec les paragraphes qui en parlent${added > 0 ? `, et ${formatted(added)} que les éditeurs ajoutent` : ''}.`;
export const timelineLead = (count: number, added: number): string =>
  `${events(count)} que les documents datent ou aident à dater.${others(added)} Toute date déduite par les éditeurs est signalée.`;
const others = (added: number): string => {
  if (added <= 0) return '';
  if (isOne(added))
    return ' Un autre, marqué d’un losange, ne figure pas dans les documents : les éditeurs l’ajoutent d’après leurs propres sources.';
  return ` ${formatted(added)} autres, marqués d’un losange, ne figurent pas dans les documents : les éditeurs les ajoutent d’après leurs propres sources.`;
};
export const noEvent = 'Aucun événement n’est encore présenté ici.';
export const Added = 'Ajout des éditeurs';
export const added = 'ajout des éditeurs';
export const inferred = (how: string): string => `Date déduite par les éditeurs : ${how}`;
export const bearsOn = (count: number): string =>
  `Les documents n’en parlent pas ; il se rapporte ${count > 1 ? 'aux paragraphes indiqués' : 'au paragraphe indiqué'} ici.`;

export const glossaryDescription = (count: number): string =>
  isOne(count)
    ? `${formatted(count)} terme ou abréviation des documents, avec son explication et les passages où il est employé.`
    : `${counted(count, 'terme')} et abréviations des documents, expliqués, avec les passages qui les emploient.`;
export const glossaryLead = (count: number): string =>
  isOne(count)
    ? `${formatted(count)} terme ou abréviation : ce qu’il signifie ici, et comment chaque document l’emploie.`
    : `${counted(count, 'terme')} et abréviations : ce qu’ils signifient ici, et comment chaque document les emploie.`;
export const noTerm = 'Aucun terme n’est encore expliqué ici.';
export const filterTerms = 'Filtrer les termes';
export const also = (names: string): string => `aussi ${names}`;
export const amongNames = 'Parmi les noms :';

export const namesDescription = (count: number): string =>
  `${names(count)} de personnes, d’organisations, de lieux et de missions : qui ou ce ${isOne(count) ? 'qu’il' : 'que chacun'} désigne, et tout ce qui en parle ici.`;
export const namesLead = namesDescription;
export const noName = 'Aucun nom n’est encore expliqué ici.';
export const nameKinds = {
  person: 'Personnes',
  organization: 'Organisations',
  place: 'Lieux',
  mission: 'Missions',
};
export const namedIn = 'Nommé dans';
export const maps = (count: number): string => (count > 1 ? 'Cartes' : 'Carte');
export const mission = 'Mission';
export const missionEnded = 'Mission terminée';
export const place = 'Lieu';
export const country = 'Pays évoqué';
export const aboutMaps = (count: number): string =>
  `Chaque lieu et chaque mission ${count > 1 ? 'des cartes' : 'de la carte'} a une entrée ci-dessous. Les terres et les frontières sont celles de Natural Earth, qui montre qui contrôle aujourd’hui un territoire ; elles n’expriment aucune opinion.`;
export const filterNames = 'Filtrer les noms';
export const inGlossary = 'Dans le glossaire :';
export const morePlaces = (count: number): string =>
  `Encore ${formatted(count)} ${isOne(count) ? 'paragraphe ou note' : 'paragraphes et notes'}`;
export const meant = 'Désigné, sans être nommé, dans';

export const relations = {
  differ: 'Ils divergent',
  later: 'Ce qui a changé de l’un à l’autre',
  agree: 'Ils concordent',
  adds: 'Ils se complètent',
};
export const compareDescription = (count: number): string =>
  `${points(count)} sur ${isOne(count) ? 'lequel' : 'lesquels'} les documents concordent, divergent, se complètent ou montrent ce qui a changé de l’un à l’autre.`;
export const compareLead = (count: number): string =>
  `${points(count)} où les documents se rencontrent, côte à côte.`;
export const noComparison = 'Rien n’est encore comparé ici.';
export const readWhole = (texts: number): string =>
  `Lire ${texts > 2 ? 'tous les' : 'les deux'} textes en entier`;
export const readWholeOn = (title: string): string => `Lire les deux textes en entier : ${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${new Intl.ListFormat('fr').format(documents)} sur un même point, en entier et côte à côte, avec ce sur quoi chacun s’appuie.`;
export const allComparisons = 'Parmi toutes les comparaisons';
export const nextComparison = (title: string): string => `Suivante : ${title}`;
export const editorsNote = 'Note des éditeurs';
export const fromOutside = 'Hors des documents';
export const evidence = 'Preuves';
export const voices = 'Voix';
export const expects = 'Attente';
export const show = 'Afficher';
export const allSides = (count: number): string => (count > 2 ? 'Tous' : 'Les deux');
export const whatCameOfIt = 'Ce qu’il en est advenu';
export const whatCameOfItOutside = 'Ce qu’il en est advenu, hors des documents';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = 'Fermer les textes';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: 'Note des éditeurs',
  critical: 'Note des éditeurs',
  background: 'Contexte',
  since: 'Depuis lors',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: 'Note des éditeurs',
  critical: 'Note des éditeurs',
  background: 'Note des éditeurs : contexte',
  since: 'Note des éditeurs : depuis lors',
};
