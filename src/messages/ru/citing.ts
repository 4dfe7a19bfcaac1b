/* Pages of citations, and what stands around citations in them. */

import { quoted } from './signs.ts';

export const title = (of: string): string => `Цитировать: ${of}`;
export const description = (of: string): string =>
  `Как цитировать текст ${quoted(of)}, каждый его абзац и каждое примечание.`;
export const whatCanBeCited = 'Что можно цитировать';
export const about =
  'Библиографическая ссылка называет оригинал, его печатную страницу, если она известна, и место на этом сайте. В списке литературы нужна только одна запись — о тексте целиком, сколько бы мест вы ни цитировали.';
export const theWholeText = 'Весь текст';
export const wholeTextOf = (document: string): string => `${document}, весь текст`;
export const theSection = 'Раздел';
export const section = (title: string): string => `Раздел ${quoted(title)}`;
export const style = 'Стиль';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'Chicago, примечания',
  chicago: 'Chicago, автор и год',
};
export const whereYouCite = 'В месте цитирования';
export const inTheList = 'В списке литературы';
export const copy = 'Копировать';
export const copyWhereYouCite = 'Копировать библиографическую ссылку';
export const copyEntry = 'Копировать запись списка литературы';
export const copyFormat = (format: string): string => `Копировать ${format}`;
export const show = 'Показать';
export const download = 'Скачать';
export const downloadFormat = (format: string): string => `Скачать ${format}`;
export const inOneFile = 'Всё это одним файлом:';
/** Names the pages among which the citations of a long text are divided. */
export const pages = 'Страницы с библиографическими ссылками';
