/* Books and other files of a text, and what programs read. */

export const readItAt = 'Читать на сайте: ';
export const onTheWeb = 'На сайте: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Источники';
export const followsFrom = 'Следует из показателей: ';
/** What programs are told is here. */
export const frontPage = 'Титульная страница';
export const wholeText = 'Весь текст';
export const allStatistics = 'Вся статистика';
export const ofStatistics = 'значение, единица, дата, абзац, источник и сомнения по каждому показателю';
export const allPages = 'Все страницы';
/** Before the way to what has another address now. */
export const elsewhere = 'То, что было здесь, теперь находится по другому адресу: ';
export const pageMovedTo = 'Эта страница теперь по адресу ';
export const movedBehind = '. ';
