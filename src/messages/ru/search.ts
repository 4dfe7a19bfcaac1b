/* Search: its page and its dialog. */

export const search = 'Поиск';
export const description =
  'Поиск по документам, их примечаниям, источникам, показателям, терминам и событиям; указатель всего, что здесь есть, по алфавиту.';
export const field = 'Искать в текстах, примечаниях, источниках, показателях, терминах и событиях';
export const needsScripts =
  'Для поиска нужен JavaScript. Без него ко всем именам, источникам, показателям, терминам и событиям ведёт указатель ниже.';
export const filter = 'Отбор';
export const document = 'Документ';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `Уточнить поиск: <code>-слово</code>, <code>одно ИЛИ другое</code>, <code>"слова подряд"</code>, <code>вид:примечание</code>, <code>в:${document}</code>, <code>автор:</code> и <code>год:</code>.`;
export const results = 'Результаты';
export const index = 'Алфавитный указатель';
export const letters = 'Буквы';
export const numbers = 'Числа';
export const indexOf = (letter: string): string => `Указатель, ${letter}`;
export const indexDescription = (letter: string): string =>
  `Всё, что стоит в указателе под рубрикой «${letter}».`;

/** What is found, one and many. */
export const kinds = {
  passage: ['Абзац', 'Абзацы'],
  section: ['Раздел', 'Разделы'],
  page: ['Страница', 'Страницы'],
  note: ['Примечание', 'Примечания'],
  source: ['Источник', 'Источники'],
  statistic: ['Показатель', 'Показатели'],
  term: ['Термин', 'Термины'],
  name: ['Имя', 'Имена'],
  event: ['Событие', 'События'],
  comparison: ['Сопоставление', 'Сопоставления'],
  remark: ['Комментарий редакторов', 'Комментарии редакторов'],
  background: ['Комментарий редакторов: контекст', 'Комментарии редакторов: контекст'],
  since: ['Комментарий редакторов: с тех пор', 'Комментарии редакторов: с тех пор'],
  table: ['Таблица', 'Таблицы'],
  picture: ['Изображение', 'Изображения'],
  box: ['Врезка', 'Врезки'],
  equation: ['Уравнение', 'Уравнения'],
  item: ['Рекомендация', 'Рекомендации'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `см. ${name}`;
export const nameKinds = {
  person: 'человек',
  organization: 'организация',
  place: 'место',
  mission: 'миссия',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = 'Прочее';
/** The letters of the index, in their order. */
export const alphabet = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
/** What the beginning of a title is sorted without. */
export const articles = /(?!)/;
