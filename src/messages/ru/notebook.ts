/* The page of the notebook. */

export const title = 'Блокнот';
export const description =
  'Ваши выделения и заметки к текстам. Браузер хранит их на этом устройстве: их можно читать, искать, сортировать, сохранять в файл и печатать.';
export const lead =
  'Ваши выделения и заметки. Их хранит браузер на этом устройстве; они никуда не отправляются.';
export const needsScripts =
  'Для блокнота нужен JavaScript: заметки хранит ваш браузер, а записывает их скрипт. Всё остальное на сайте можно читать, печатать и цитировать и без него.';
export const came = 'Заметки, присланные вам';
export const howTo = 'Как делать заметки в тексте';
/** With a link. */
export const howToSelect =
  'Выделите слова в <a>тексте</a>, в примечании, в комментарии редакторов или под изображением. Появится панель: слова можно выделить одним из четырёх цветов, написать к ним заметку, поставить метку, сослаться на них или процитировать их. С клавиатуры в панель ведёт клавиша Tab.';
export const howToNumber =
  'Чтобы сделать заметку к абзацу целиком, нажмите его номер и выберите «Заметка: абзац 3». У диаграмм, показателей и источников есть кнопка «Заметка».';
export const howToMargin = 'К каждой заметке ведёт знак на полях. Здесь собраны все заметки.';
export const clearing = 'Если очистить данные браузера, заметки исчезнут: время от времени сохраняйте копию.';
export const yourNotes = 'Ваши заметки';
export const searchNotes = 'Искать в заметках';
export const order = 'Порядок';
export const byPlace = 'По тексту и месту';
export const byTag = 'По меткам';
export const newestFirst = 'Сначала новые';
export const oldestFirst = 'Сначала старые';
export const citations = 'Цитирование';
export const none = 'Нет';
export const keep = 'Сохранить копию, сдать, передать';
export const yourName =
  'Ваше имя для того, кто получит заметки (оно вносится только в файлы и ссылки, которые вы создаёте)';
export const saveFile = 'Сохранить в файл';
export const copyAsLink = 'Копировать как ссылку';
export const saveMarkdown = 'Сохранить в Markdown';
export const saveCsv = 'Сохранить в CSV';
export const print = 'Печать';
export const aboutFile =
  'Файл записан в формате JSON-LD по модели W3C Web Annotation. Его можно прочитать снова, здесь или на другом устройстве, как и файл, выгруженный из Hypothesis. Markdown, CSV и бумага служат для других целей: из них заметки обратно не прочитать.';
export const readFile = 'Прочитать заметки из файла';
export const deleteEverything = 'Удалить всё';
export const aboutDeleting =
  'С этого устройства будут удалены все заметки блокнота, ваши и чужие. Больше их нет ни у кого: если они могут вам понадобиться, сначала сохраните их в файл кнопкой выше.';
export const deleteAll = 'Удалить все заметки';
