/* Filters, and what all lists of records have. */

export const all = 'Tout';
export const clearFilters = 'Effacer les filtres';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' ou <a>rechercher partout</a>.';
export const kind = 'Type';
export const download = 'Télécharger :';
export const editorsNotes = 'Notes des éditeurs';
export const editorsSources = 'Sources des éditeurs :';
export const asOf = 'Date';
export const doubts = 'Réserves';
export const seeAlso = 'Voir aussi';
export const source = 'Source';
export const sources = 'Sources';
export const statistics = 'Statistiques';
export const events = 'Événements';
export const notes = 'Notes';
export const terms = 'Termes';
export const shown = (count: number, all: number): string => `Affichage : ${count} sur ${all}`;
