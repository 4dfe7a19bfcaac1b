/* Books and other files of a text, and what programs read. */

export const readItAt = 'À lire sur ';
export const onTheWeb = 'Sur le web : ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Sources';
export const followsFrom = 'Calcul d’après ';
