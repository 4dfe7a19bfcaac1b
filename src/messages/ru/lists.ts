/* Filters, and what all lists of records have. */

export const all = 'Все';
export const clearFilters = 'Сбросить отбор';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' или <a>искать по всему сайту</a>.';
export const kind = 'Вид';
export const download = 'Скачать:';
export const editorsNotes = 'Комментарии редакторов';
export const editorsSources = 'Источники редакторов:';
export const asOf = 'Дата данных';
export const doubts = 'Сомнения';
export const seeAlso = 'См. также';
export const source = 'Источник';
export const sources = 'Источники';
export const statistics = 'Показатели';
export const events = 'События';
export const notes = 'Примечания';
export const terms = 'Термины';
export const shown = (count: number, all: number): string => `Показано ${count} из ${all}`;
