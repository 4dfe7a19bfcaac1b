/* A reader's own notes: on the pages and in the notebook, said by scripts. */

import { counted, numeral } from './counted.ts';
import { quoted } from './signs.ts';

export const yourNote = 'Ваша заметка';
export const yourNotes = 'Ваши заметки';
export const yourHighlight = 'Ваше выделение';
export const notesOf = 'Заметки: ';
export const noteOf = 'Заметка: ';
export const severalNotes = (count: number): string => counted(count, ['заметка', 'заметки', 'заметок']);
export const ofYours = (count: number): string => `Ваши заметки: ${count}`;
export const ofOthers = (count: number): string => `чужие: ${count}`;
export const lost = (count: number): string => `без места: ${count}`;
export const show = 'Показать';
export const hide = 'Скрыть';
export const showNotes = 'Показать заметки';
export const hideNotes = 'Скрыть заметки';
export const print = 'Печатать';
export const doNotPrint = 'Не печатать';
export const printNotes = 'Печатать заметки';
export const doNotPrintNotes = 'Не печатать заметки';
export const notebook = 'Блокнот';

/** By the line that each ink draws. */
export const inks = {
  solid: 'Жёлтый, сплошная линия',
  dotted: 'Зелёный, точечная линия',
  dashed: 'Синий, штриховая линия',
  wavy: 'Красный, волнистая линия',
};
export const highlightIn = 'Выделить: ';
export const selectedWords = 'Выбранные слова';
export const note = 'Заметка';
export const tag = 'Метка';
export const link = 'Ссылка';
export const linkToWords = 'Ссылка на эти слова';
export const cite = 'Цитировать';
export const citeWords = 'Цитировать эти слова';
export const wordsSelected = 'Слова выбраны. Клавиша Tab ведёт к тому, что с ними можно сделать.';
export const highlighted = 'Выделено.';
export const readersNotes = 'Заметки читателя';
export const on = ' — ';
export const tagsAre = 'Метки: ';
export const close = 'Закрыть';
export const mended = 'С тех пор текст здесь исправлен.';
export const goneHere = 'Этих слов здесь больше нет; они стояли в этом месте.';
export const changeNoteOn = (words: string): string => `Изменить заметку к словам ${quoted(words)}`;
export const change = 'Изменить';
export const noteDeleted = 'Заметка удалена.';
export const undo = 'Отменить';
export const isBack = 'Заметка возвращена.';

export const remove = 'Удалить';
export const tagsWithCommas = 'Метки через запятую';
export const ink = 'Цвет';
export const done = 'Готово';
export const copyWhatIWrote = 'Копировать написанное';
export const copied = 'Скопировано';
export const notKept = (why: string): string =>
  `Не сохранено. ${why} Ваши слова останутся здесь, пока открыта эта страница.`;
export const changedTwice = 'Эта заметка изменена в двух местах. Ниже — более новая версия; текст другой:';
export const nothing = 'пусто';
export const keepNewer = 'Оставить новую';
export const takeOther = 'Взять другую';
export const keepBoth = 'Оставить обе';
export const newerInHand =
  'С этими заметками работает более новая версия сайта: закройте другие его вкладки и загрузите эту страницу ещё раз.';
export const full =
  'На этом устройстве больше нет места для этого сайта. Сохраните копию из блокнота и удалите то, что вам больше не нужно.';
export const denied =
  'Этот браузер ничего не хранит для этого сайта: возможно, открыто приватное окно или хранение выключено.';
export const fileTooLarge = 'Файл слишком велик.';
export const notJson = 'Это не файл JSON: выберите файл, сохранённый из блокнота или из Hypothesis.';
export const noAnnotations = 'В файле нет заметок.';
export const tooManyNotes = (count: number, most: number): string =>
  `В файле ${counted(count, ['заметка', 'заметки', 'заметок'])}; прочитать можно не больше ${numeral(most)}.`;
