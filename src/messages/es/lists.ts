/* Filters, and what all lists of records have. */

export const all = 'Todo';
export const clearFilters = 'Quitar los filtros';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' o <a>buscar en todo</a>.';
export const kind = 'Tipo';
export const download = 'Descargar:';
export const editorsNotes = 'Notas de los editores';
export const editorsSources = 'Fuentes de los editores:';
export const asOf = 'Fecha';
export const doubts = 'Reservas';
export const seeAlso = 'Véase también';
export const source = 'Fuente';
export const sources = 'Fuentes';
export const statistics = 'Estadísticas';
export const events = 'Acontecimientos';
export const notes = 'Notas';
export const terms = 'Términos';
export const shown = (count: number, all: number): string =>
  `${count === 1 ? 'Se muestra' : 'Se muestran'} ${count} de ${all}`;
