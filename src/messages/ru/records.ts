/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: {
    title: 'Сопоставление документов',
    content: 'В чём документы сходятся, расходятся или дополняют друг друга и что изменилось между ними.',
    names: '',
  },
  sources: {
    title: 'Источники',
    content: 'Все источники, на которые документы ссылаются или которые называют, и где они использованы.',
    names: '',
  },
  data: {
    title: 'Показатели',
    content: 'Все числа, которые приводят документы, и откуда они взяты.',
    names: 'данные|цифры|csv',
  },
  timeline: { title: 'Хронология', content: 'Датированные события по порядку.', names: 'даты' },
  glossary: {
    title: 'Глоссарий',
    content: 'Термины и сокращения и то, как их употребляют документы.',
    names: 'словарь',
  },
  names: {
    title: 'Имена',
    content: 'Люди, организации, места и миссии, с картой.',
    names: 'названия|люди|карта|сокращения',
  },
  teach: {
    title: 'Преподавателям',
    content: 'Ссылки на абзац, цитирование и печать подборок для занятия.',
    names: 'преподавание|учителям|подборки|урок|занятие',
  },
  questions: {
    title: 'Вопросы для обсуждения',
    content: 'Открытые вопросы к каждому разделу, с абзацами, которые нужны для ответа.',
    names: 'вопросы к занятию',
  },
  tasks: {
    title: 'Задания с ответами',
    content: 'Задания к каждому разделу: понимание текста, данные и критика источников, с образцами ответов.',
    names: 'задания|упражнения|ответы',
  },
  packet: {
    title: 'Составить подборку',
    content: 'Выберите разделы и абзацы и раздайте их одной ссылкой или на бумаге.',
    names: 'своя подборка|раздаточный материал',
  },
  about: {
    title: 'Об этом издании',
    content: 'Что здесь есть и как это сделано; права, доступность и конфиденциальность.',
    names: 'об издании|права лицензия|метод|редакторы',
  },
};
/** Where a part of the page about the edition is. */
export const about = 'Об издании';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: 'Весь текст на одной странице',
  content: 'Все разделы, чтобы прочитать или напечатать сразу.',
  names: [`${short} целиком`, 'печать'],
});
export const allNotes = (short: string, notes: string) => ({
  title: 'Все примечания',
  content: `${notes}; каждое — с предложением, к которому оно относится.`,
  names: [`примечания ${short}`, 'сноски'],
});
export const cite = (short: string) => ({
  title: 'Как цитировать',
  content: 'Библиографические ссылки на документ, его абзацы и примечания.',
  names: [`цитировать ${short}`, 'ссылка', 'цитата'],
});
export const packet = (title: string) => ({
  where: 'Подборка для занятия',
  names: [`подборка ${title}`, 'подборка', 'раздаточный материал', 'урок'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`сноска ${label}`, `прим. ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `страница ${number}`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `Редакторы: ${place}`;
export const outside = (kind: string, place: string): string => `${kind}: ${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => `язык: ${language}`;
export const foreign = (title: string, language: string): string => `${title} [язык: ${language}]`;
export const issue = (issue: string): string => `№ ${issue}`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}, добавлено редакторами`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `место ${value}`;
