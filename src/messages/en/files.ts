/* Books and other files of a text, and what programs read. */

export const readItAt = 'Read it at ';
export const onTheWeb = 'On the web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` by ${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}. `;
export const sources = 'Sources';
export const followsFrom = 'Follows from ';
/** What programs are told is here. */
export const frontPage = 'Front page';
export const wholeText = 'The whole text';
export const allStatistics = 'All statistics';
export const ofStatistics = 'value, unit, date, paragraph, source and doubts of each';
export const allPages = 'All pages';
/** Before the way to what has another address now. */
export const elsewhere = 'What stood here is elsewhere now: ';
export const pageMovedTo = 'This page is at ';
export const movedBehind = ' now. ';
