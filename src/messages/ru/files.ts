/* Books and other files of a text, and what programs read. */

export const readItAt = 'Читать на сайте: ';
export const onTheWeb = 'На сайте: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Источники';
export const followsFrom = 'Следует из показателей: ';
