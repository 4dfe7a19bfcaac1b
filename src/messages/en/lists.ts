/* Filters, and what all lists of records have. */

export const all = 'All';
export const clearFilters = 'Clear filters';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' or <a>search everything</a>.';
export const kind = 'Kind';
export const download = 'Download:';
export const editorsNotes = 'Editors’ notes';
export const editorsSources = 'The editors’ sources:';
export const asOf = 'As of';
export const doubts = 'Doubts';
export const seeAlso = 'See also';
export const source = 'Source';
export const sources = 'Sources';
export const statistics = 'Statistics';
export const events = 'Events';
export const notes = 'Notes';
export const terms = 'Terms';
export const shown = (count: number, all: number): string => `${count} of ${all} shown`;
