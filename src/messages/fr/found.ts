/* What the scripts of search say. */

const listed = (words: string[], between = ', '): string => words.map((word) => `« ${word} »`).join(between);
const results = (count: number, isComplete: boolean): string => {
  if (count < 2) return `${count} résultat`;
  return isComplete ? `${count} résultats` : `Les ${count} premiers résultats`;
};

/** What was asked, in quotation marks. */
export const asked = (words: string): string => `« ${words} »`;
export const filteredOut = (asked: string, all: number): string =>
  `Aucun résultat pour ${asked} avec ces filtres, mais ${all} sans eux.`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `Aucun résultat pour ${asked}${unused.length > 0 ? ` : aucun texte ici n’emploie ${isOneWord ? 'ce mot' : listed(unused, ' ou ')}` : ''}. ${hasSimilar ? 'Mots proches :' : 'L’index A–Z recense tout.'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `Rien ne contient ${asked}. Vouliez-vous dire « ${meant} » ? ${results(count, isComplete)} pour cette recherche.`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `Rien ne contient ${asked} mot pour mot. ${results(count, isComplete)} avec ces mots.`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} pour ${asked} : mots de l’original, reformulé ici.`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `Rien ne contient tous les mots de ${asked}. ${results(count, isComplete)} avec une partie d’entre eux.`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} pour ${asked}.`;
export const noTextHas = (words: string[]): string => `Aucun texte ici ne contient ${listed(words, ' ou ')}.`;
export const unknownOperators = (signs: string[]): string =>
  `${listed(signs, ' et ')} ${signs.length > 1 ? 'n’affinent' : 'n’affine'} rien ici : il existe type:, dans:, auteur: et année:.`;
export const noWord = 'Il n’y a aucun mot à rechercher.';
export const cannotSearch =
  'La recherche est impossible ici : son index n’a pas pu être chargé. L’index A–Z recense chaque nom, source et terme.';
export const cut = (most: number): string => ` Seuls les ${most} premiers caractères ont été pris en compte.`;
export const searching = 'Recherche…';
export const showMore = (count: number): string => `Afficher ${count} de plus`;
export const exactly = 'Rechercher exactement ';
export const originalsWords = 'Mots de l’original, reformulés ici.';
export const inOriginal = (words: string[]): string =>
  `${listed(words)} ${words.length > 1 ? 'figurent' : 'figure'} ici dans l’original.`;
export const without = (words: string[]): string => `Sans ${listed(words)}.`;
export const sourceIs = ' · source : ';
export const noSource = ' · aucune source n’est nommée';

export const hint = 'Un nom, un nombre ou un mot';
export const resultList = 'Résultats';
export const allResults = 'Tous les résultats';
export const searchPage = 'Page de recherche';
export const close = 'Fermer';
export const keys = '↑ ↓ choisir · Entrée ouvrir · Échap fermer';
export const suggested = 'Recherches suggérées';
export const index = 'Index A–Z';
