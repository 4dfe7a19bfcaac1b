/* Books and other files of a text, and what programs read. */

export const readItAt = 'للقراءة على الويب: ';
export const onTheWeb = 'على الويب: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `، ${appearedIn}` : ''}، ${date}). `;
export const sources = 'المصادر';
export const followsFrom = 'مستنتج من: ';
