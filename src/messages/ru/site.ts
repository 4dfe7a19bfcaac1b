/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = 'Комментированное издание';
export const skip = 'К тексту';
export const menu = 'Меню';
export const mainMenu = 'Главное меню';
export const documents = 'Документы';
export const breadcrumbs = 'Путь по сайту';
export const more = 'Ещё';
export const searchAndIndex = 'Поиск и указатель';
export const yourNotebook = 'Ваш блокнот';
export const about = 'Об этом издании';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: 'права', privacy: 'конфиденциальность' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: 'Сопоставления',
  sources: 'Источники',
  data: 'Показатели',
  timeline: 'Хронология',
  glossary: 'Глоссарий',
  names: 'Имена',
  teach: 'Для занятий',
};

export const newVersion = 'Готова новая версия сайта.';
export const reload = 'Обновить';

export const settings = 'Настройки чтения';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['Размер текста', 'Мелкий', 'Средний', 'Крупный', 'Очень крупный'],
  volume: ['Комментарии', 'Только текст', 'Кратко', 'Полностью'],
  theme: ['Тема', 'Как в системе', 'Светлая', 'Тёмная'],
  notes: ['Примечания на широком экране', 'На полях', 'После раздела'],
  keys: ['Клавиша /', 'Открывает поиск', 'Ничего не делает'],
};

export const search = 'Поиск';
export const searchField = 'Искать в текстах и во всём, что к ним относится';
export const searchHint = 'Имя, число или слово';
export const whereTheyDiffer = 'В чём они расходятся:';
/** A title within a line that begins with other words: as it is, for its first word may be a name. */
export const withinLine = (title: string): string => title;
export const beginReading = 'Начать чтение';
export const beginReadingOf = (document: string): string => `Начать чтение: ${document}`;
export const whereElseTheyDiffer = 'В чём ещё они расходятся:';
export const whatElseIsHere = 'Что ещё здесь есть';

export const notFound = 'Не найдено';
export const noPage = 'По этому адресу нет страницы';
export const noPageSentence = 'По этому адресу нет страницы.';
export const mayBeMistyped =
  'Возможно, в адресе опечатка: все адреса, когда-либо опубликованные здесь, по-прежнему действуют.';
export const indexOfEverything = 'Указатель всего, что здесь есть, по алфавиту';

export const aboutDescription =
  'Что это за издание, на чьих работах оно основано, как оно сделано, что с ним можно делать и что оно знает о своих читателях.';
export const whatIsRestated = 'Что пересказано';
export const restatedHere = 'Слова на этом сайте — его собственные. Ими пересказаны чужие работы:';
export const whatIsHere = 'Что здесь есть';
export const documentsHere = 'Документы этого сайта:';
export const keptOffline =
  'Кроме того, с первого посещения там хранится копия сайта, если в браузере не включена экономия трафика, и страницы открываются без сети.';
/** With a link. */
export const licenses = 'Программы и шрифт этих страниц тоже созданы другими: <a>их лицензии</a>.';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting}: ${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = 'Здесь нет ничего с адресом «';
export const nearIt = '». Похожие:';
