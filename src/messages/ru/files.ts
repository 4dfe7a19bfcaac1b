/* Books and other files of a text, and what programs read. */

export const readItAt = 'Читать на сайте: ';
export const onTheWeb = 'На сайте: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Источники';
export const followsFrom = 'Следует из показателей: ';

/** The page of a book that says what it is. */
export const aboutBook = 'Об этой книге';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = 'Навигация';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (works: number): string =>
    works > 1
      ? 'Эта книга не воспроизводит работы, которым посвящена: она пересказывает их абзац за абзацем другими словами. '
      : 'Эта книга не воспроизводит работу, которой посвящена: она пересказывает её абзац за абзацем другими словами. ',
  translation: (works: number): string =>
    works > 1
      ? 'Эта книга — перевод работ, которым она посвящена. '
      : 'Эта книга — перевод работы, которой она посвящена. ',
  abridgement: (works: number): string =>
    works > 1
      ? 'Эта книга — сокращённая версия работ, которым она посвящена. '
      : 'Эта книга — сокращённая версия работы, которой она посвящена. ',
};
export const editorsApart =
  'То, что добавили редакторы, стоит отдельно, под заголовком «Комментарий редакторов», а то, что им известно из других источников, — под заголовками «Контекст» и «С тех пор».';
export const whatItCounts = 'Что учитывается';
export const asOf = (date: string): string => `Дата данных: ${date}. `;
export const noStatistics = 'В документах их нет.';
export const noTerms = 'Ни один термин не поясняется.';
export const chartAbove = (title: string): string =>
  `Диаграмма: ${title}. Числа приведены в таблице под ней.`;
export const backToMark = (note: string): string => `Назад к знаку примечания ${note}`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  'Изображения описаны для тех, кто их не видит, под диаграммами стоят таблицы; примечания ведут назад к своим знакам; печатные страницы отмечены там, где они известны.';
export const accessible =
  'Каждое изображение — диаграмма, под которой стоит её таблица; примечания ведут назад к своим знакам; печатные страницы отмечены там, где они известны.';
/** In the list for programs that read. */
export const allStatistics = 'Все показатели';
export const whatStatisticsHave = 'значение, единица, дата, абзац, источник и сомнения по каждому';
export const allPages = 'Все страницы';
/** What a teacher’s search asks for. */
export const learningResource = 'Материал для чтения';
export const educationalUse = 'Чтение и обсуждение';
/** Before and behind the way to what has another address now. */
export const elsewhere = 'То, что было здесь, теперь находится по другому адресу: ';
export const pageMovedTo = 'Эта страница теперь по адресу ';
export const movedBehind = '. ';
