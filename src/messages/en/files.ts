/* Books and other files of a text, and what programs read. */

export const readItAt = 'Read it at ';
export const onTheWeb = 'On the web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` by ${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}. `;
export const sources = 'Sources';
export const followsFrom = 'Follows from ';

/** The page of a book that says what it is. */
export const aboutBook = 'About this book';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = 'Guide';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (works: number): string =>
    `This book does not reprint the ${works > 1 ? 'works that it is about: it tells them' : 'work that it is about: it tells it'} again, paragraph by paragraph, in other words. `,
  translation: (works: number): string =>
    `This book translates the ${works > 1 ? 'works' : 'work'} that it is about. `,
  abridgement: (works: number): string =>
    `This book abridges the ${works > 1 ? 'works' : 'work'} that it is about. `,
};
export const editorsApart =
  'What the editors add stands apart, under “Editors’ note,” and what they know from elsewhere under “Background” and “Since then.”';
export const whatItCounts = 'What it counts';
export const asOf = (date: string): string => `As of ${date}. `;
export const noStatistics = 'The documents state none.';
export const noTerms = 'None are explained.';
export const chartAbove = (title: string): string => `Chart: ${title}. The table below it has its numbers.`;
export const backToMark = (note: string): string => `Back to note ${note}’s mark`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  'Pictures have words for who cannot see them, charts a table below them; notes lead back to their marks; printed pages are marked where they are known.';
export const accessible =
  'Every picture is a chart whose table stands below it; notes lead back to their marks; printed pages are marked where they are known.';
/** In the list for programs that read. */
export const allStatistics = 'All statistics';
export const whatStatisticsHave = 'value, unit, date, paragraph, source and doubts of each';
export const allPages = 'All pages';
/** What a teacher’s search asks for. */
export const learningResource = 'Reading';
export const educationalUse = 'Reading and discussion';
/** Before and behind the way to what has another address now. */
export const elsewhere = 'What stood here is elsewhere now: ';
export const pageMovedTo = 'This page is at ';
export const movedBehind = ' now. ';
