/* The bibliography, and the page of a work. */

import { counted, formatted, isOne } from './counted.ts';

const sources = (count: number): string => counted(count, 'source');

export const description = (count: number, added: number): string =>
  `${sources(count)} que les documents citent ou nomment, avec chaque paragraphe qui s’y réfère${added > 0 ? `, et ${formatted(added)} que les éditeurs ajoutent` : ''}.`;
export const lead = (count: number, added: number): string =>
  `${isOne(count) ? 'La source' : `Les ${sources(count)}`} que les documents citent ou nomment : études, rapports, déclarations et données, avec chaque phrase qui s’y appuie.${added > 0 ? ` S’y ${isOne(added) ? 'ajoute une source' : `ajoutent ${sources(added)}`} qu’aucun document ne cite, provenant des notes des éditeurs ou des lectures complémentaires.` : ''}`;
export const none = 'Aucune source n’est encore citée ici.';
export const downloadAll = 'Tout télécharger :';
export const filter = 'Filtrer les sources';

export const editors = {
  note: 'Source des notes des éditeurs ; aucun document ne la cite',
  reading: 'Lecture complémentaire choisie par les éditeurs ; aucun document ne la cite',
};
export const onPlace = (note: string, place: string): string => `${note} (${place})`;
export const doubtAbout = (title: string): string => `Réserve sur « ${title} »`;
export const comparison = (title: string): string => `Comparaison : ${title}`;
export const onSource = (label: string): string => `Sur ${label}`;
export const date = 'Date';
export const notPrinted = 'non indiquée';
export const language = 'Langue de l’original';
export const printedAs = (mark: string): string => ` (imprimé : ${mark})`;
export const readByEditors = 'Lecture par les éditeurs';
export const whyReadIt = 'Pourquoi la lire';
export const title = 'Titre';
export const describedTitle = 'description des éditeurs ; aucun titre n’est imprimé';
export const NotPrinted = 'Non indiqué dans l’original';
export const pageDescription = (title: string): string =>
  `${title} : référence complète, et chaque phrase des documents qui s’y appuie.`;
export const editorsDescription = (title: string): string =>
  `${title} : référence complète, et ce pour quoi les éditeurs l’utilisent.`;
export const link = 'Lien';
export const linkRepaired = 'Lien réparé';
export const linkAsPrinted = 'Lien tel qu’imprimé';
export const find = 'Trouver cette source';
export const addressesFound = (date: string): string =>
  `Les adresses ci-dessus ont été trouvées par les éditeurs et ne viennent pas du document (consultation : ${date}).`;
export const identifierFound = (date: string): string =>
  `L’identifiant ci-dessus a été trouvé par les éditeurs et ne vient pas du document (consultation : ${date}).`;
export const noteOn = 'Note sur cette source';
export const cite = 'Citer cette source';
export const whereUsed = 'Où elle est utilisée';
export const whereNamed = 'Où elle est nommée';
export const statisticsOnIt = 'Statistiques qui s’y appuient';
export const onTimeline = 'Dans la chronologie';
export const whatFor = 'Ce pour quoi les éditeurs l’utilisent';
/** Before the works. */
export const fromOutside = 'Ce que les éditeurs apportent ici de l’extérieur des documents s’appuie sur ';
export const moreBy = (authors: number): string => (authors > 1 ? 'Des mêmes auteurs' : 'Du même auteur');

export const noDate = 'sans date';
export const NoDate = 'Sans date';
export const andOthers = (name: string): string => `${name} et al.`;
export const languageNotStated = 'non indiquée';
export const publishersPage = 'Page de publication';
export const aCopy = 'Une copie';
export const inLibraryByIsbn = 'En bibliothèque, par ISBN';
export const inLibrary = 'En bibliothèque';
