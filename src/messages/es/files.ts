/* Books and other files of a text, and what programs read. */

export const readItAt = 'Se lee en ';
export const onTheWeb = 'En la web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Fuentes';
export const followsFrom = 'Se deduce de ';
/** What programs are told is here. */
export const frontPage = 'Portada';
export const wholeText = 'El texto completo';
export const allStatistics = 'Todas las estadísticas';
export const ofStatistics = 'valor, unidad, fecha, párrafo, fuente y dudas de cada una';
export const allPages = 'Todas las páginas';
/** Before the way to what has another address now. */
export const elsewhere = 'Lo que había aquí está ahora en otro lugar: ';
export const pageMovedTo = 'Esta página está ahora en ';
export const movedBehind = '. ';
