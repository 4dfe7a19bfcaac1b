/* Books and other files of a text, and what programs read. */

export const readItAt = 'Read it at ';
export const onTheWeb = 'On the web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` by ${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}. `;
export const sources = 'Sources';
export const followsFrom = 'Follows from ';
