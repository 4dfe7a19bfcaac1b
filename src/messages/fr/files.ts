/* Books and other files of a text, and what programs read. */

export const readItAt = 'À lire sur ';
export const onTheWeb = 'Sur le web : ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Sources';
export const followsFrom = 'Calcul d’après ';
/** What programs are told is here. */
export const frontPage = 'Page de titre';
export const wholeText = 'Le texte entier';
export const allStatistics = 'Toutes les statistiques';
export const ofStatistics = 'valeur, unité, date, paragraphe, source et réserves de chacune';
export const allPages = 'Toutes les pages';
/** Before the way to what has another address now. */
export const elsewhere = 'Ce qui se trouvait ici est désormais ailleurs : ';
export const pageMovedTo = 'Cette page se trouve désormais à l’adresse ';
export const movedBehind = '. ';
