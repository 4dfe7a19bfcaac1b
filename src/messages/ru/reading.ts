/* A text of a document, and what stands around it. */

import { quoted } from './signs.ts';

export const contents = 'Содержание';
export const frontPage = 'Титульная страница';
export const frontPageAndAbstract = 'Титульная страница и аннотация';
export const allNotes = (count: number): string =>
  count === 1 ? '1 примечание' : `Все примечания (${count})`;
/** In the contents. */
export const notesFrom1 = (count: number): string => (count === 1 ? 'Примечание 1' : `Примечания 1–${count}`);
export const allOnOnePage = 'Всё на одной странице';
export const wholeOnOnePage = 'Весь текст на одной странице';
export const wholeText = 'Весь текст';
export const wholeTitle = (title: string): string => `${title}: весь текст`;
export const sections = 'Разделы';
export const sectionOf = (number: number, count: number): string => `Раздел ${number} из ${count}`;
export const printedPages = 'Печатные страницы';
export const printedPage = 'Печатная страница';
export const cite = 'Цитировать';
export const citeTitle = (title: string): string => `Цитировать ${quoted(title)}`;

export const turn = 'Назад и далее';
export const previous = 'Назад';
export const next = 'Далее';
export const everyNote = 'Все примечания';
export const compareTexts = (count: number): string =>
  count === 2 ? 'Сопоставить оба текста' : 'Сопоставить тексты';

export const notes = 'Примечания';
export const notesTo = (title: string): string => `Примечания к тексту ${quoted(title)}`;
export const backToMark = (note: string, section: string): string =>
  `Назад к знаку примечания ${note} в разделе ${quoted(section)}`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `Назад к знаку примечания ${note} (${mark} из ${count}) в разделе ${quoted(section)}`;
export const notesOf = (title: string, count: number): string =>
  `Примечания к тексту ${quoted(title)}, всего ${count}; каждое — с предложением, к которому оно относится.`;
export const filterNotes = 'Отбор примечаний';
export const inItsSection = 'в его разделе';
export const citeNote = (label: string): string => `цитировать примечание ${label}`;

export const connections = 'Связанные сопоставления и события';
export const events = 'События:';
export const questions = 'Вопросы для обсуждения';
export const tasksWithAnswers = 'Задания с ответами';

export const author = (count: number): string => (count > 1 ? 'Авторы' : 'Автор');
export const editor = (count: number): string => (count > 1 ? 'Редакторы' : 'Редактор');
export const translator = (count: number): string => (count > 1 ? 'Переводчики' : 'Переводчик');
export const series = 'Серия';
export const licence = 'Лицензия';
export const original = 'Оригинал';
export const theOriginal = 'Оригинал';
/** "Working paper no. 3" */
export const numbered = (kind: string, number: string): string => `${kind} № ${number}`;
export const issue = (number: string): string => `№ ${number}`;
export const pageSpan = (pages: string): string => `с. ${pages.replace('-', '–')}`;
export const download = 'Скачать';
export const allInOne = 'все документы в одном файле';
/** Behind what can be downloaded; with a link. */
export const forPdf = '; чтобы получить PDF, напечатайте из браузера <a>весь текст</a>.';
export const megabytes = (size: number): string =>
  `${size.toLocaleString('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} МБ`;
export const kilobytes = (size: number): string => `${size} КБ`;
export const editorsNotes = 'Комментарии редакторов';
export const remarksOnOriginal = (count: number): string => `${count} к оригиналу`;

/** At a chart in a text, what can be done with it. */
export const chartPage = 'Числа, источники и изображение';
export const chartPageOf = ' этой диаграммы';
export const link = 'Ссылка';
export const linkTo = ' на эту диаграмму';
export const note = 'Заметка';
export const noteOn = ' к этой диаграмме';
