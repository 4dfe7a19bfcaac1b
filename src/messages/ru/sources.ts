/* The bibliography, and the page of a work. */

import { numeral } from './counted.ts';

export const description = (count: number, added: number): string =>
  `Источники, на которые ссылаются документы или которые они называют (всего ${numeral(count)}), и все абзацы, где они использованы${added > 0 ? `; кроме того, источники, добавленные редакторами (${numeral(added)})` : ''}.`;
export const lead = (count: number, added: number): string =>
  `Источники, на которые ссылаются документы или которые они называют, всего ${numeral(count)}: исследования, доклады, заявления и данные; при каждом — все предложения, которые на него опираются.${added > 0 ? ` За ними следуют те, на которые не ссылается ни один документ (${numeral(added)}): источники комментариев редакторов и дополнительная литература.` : ''}`;
export const none = 'Здесь пока нет ни одного источника.';
export const downloadAll = 'Скачать все:';
export const filter = 'Отбор источников';

export const editors = {
  note: 'Источник комментариев редакторов; ни один документ на него не ссылается',
  reading: 'Дополнительная литература по выбору редакторов; ни один документ на неё не ссылается',
};
export const onPlace = (note: string, place: string): string => `${note} — ${place}`;
export const doubtAbout = (title: string): string => `Сомнение: ${title}`;
export const comparison = (title: string): string => `Сопоставление: ${title}`;
export const onSource = (label: string): string => `Об источнике: ${label}`;
export const date = 'Дата';
export const notPrinted = 'в печати не указана';
export const language = 'Язык оригинала';
export const printedAs = (mark: string): string => ` (напечатано: ${mark})`;
export const readByEditors = 'Прочитано редакторами';
export const whyReadIt = 'Зачем это читать';
export const title = 'Заглавие';
export const describedTitle = 'описание редакторов; в печати заглавия нет';
export const NotPrinted = 'В печати не указано';
export const pageDescription = (title: string): string =>
  `${title}: полная библиографическая запись и все предложения документов, которые опираются на этот источник.`;
export const editorsDescription = (title: string): string =>
  `${title}: полная библиографическая запись и то, для чего источник используют редакторы.`;
export const link = 'Ссылка';
export const linkRepaired = 'Исправленная ссылка';
export const linkAsPrinted = 'Ссылка, как в печати';
export const find = 'Найти источник';
export const addressesFound = (date: string): string =>
  `Адреса выше нашли редакторы, в документе их нет; дата просмотра: ${date}.`;
export const identifierFound = (date: string): string =>
  `Идентификатор выше нашли редакторы, в документе его нет; дата просмотра: ${date}.`;
export const noteOn = 'Заметка к источнику';
export const cite = 'Цитировать источник';
export const whereUsed = 'Где используется';
export const whereNamed = 'Где упоминается';
export const statisticsOnIt = 'Показатели, которые на него опираются';
export const onTimeline = 'В хронологии';
export const whatFor = 'Для чего его используют редакторы';
/** Before the works. */
export const fromOutside = 'То, что редакторы говорят здесь не по документам, опирается на источники: ';
export const moreBy = (authors: number): string =>
  `Другие работы ${authors > 1 ? 'тех же авторов' : 'того же автора'}`;

export const noDate = 'без даты';
export const NoDate = 'Без даты';
export const andOthers = (name: string): string => `${name} и др.`;
export const languageNotStated = 'не указан';
export const publishersPage = 'Страница издателя';
export const aCopy = 'Копия';
export const inLibraryByIsbn = 'В библиотеке, по ISBN';
export const inLibrary = 'В библиотеке';
