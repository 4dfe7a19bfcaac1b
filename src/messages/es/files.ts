/* Books and other files of a text, and what programs read. */

export const readItAt = 'Se lee en ';
export const onTheWeb = 'En la web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Fuentes';
export const followsFrom = 'Se deduce de ';
