/* Statistics and charts on pages of their own. */

import { numeral, counted as withNoun } from './counted.ts';
import { quoted } from './signs.ts';

const counted = (count: number): string => withNoun(count, ['показатель', 'показателя', 'показателей']);

export const description = (count: number): string =>
  `${counted(count)} из документов: дата, определение, абзац, источник и проверка.`;
export const lead = (count: number): string =>
  `Показатели, которые приводятся в документах, следуют из приведённого там или поставлены рядом редакторами; всего ${numeral(count)}. При каждом указано, к какой дате он относится, что именно учитывает, в каком абзаце стоит и как проверен.`;
export const none = 'Здесь пока нет ни одного показателя.';
export const filter = 'Отбор показателей';
export const statedIn = 'Где приводится';
export const withDoubts = 'Есть сомнения';
export const without = 'Нет сомнений';
export const charts = 'Диаграммы';
export const allAsCsv = 'Всё в CSV';
export const allAsJson = 'Всё в JSON';
export const value = 'Значение';
export const statistic = 'Показатель';
export const paragraph = 'Абзац';
export const workedOut = 'значение редакторов';
export const doubt = 'сомнение';

export const measures = 'Что измеряется';
export const among = 'Ряд для сравнения';
export const outOf = 'Совокупность';
export const doubts = (count: number): string => (count > 1 ? 'Сомнения' : 'Сомнение');
export const editorsSources = (count: number): string =>
  `${count > 1 ? 'Источники' : 'Источник'} редакторов:`;
export const inOriginal = (words: string): string => `в оригинале: ${quoted(words)}`;
export const restatedAs = (words: string): string => `здесь в пересказе: ${words}`;
export const printedAs = (words: string): string => `напечатано: ${words}`;
export const checked = 'Проверка';
export const unprinted = 'В оригинале число не напечатано; значение вычислили редакторы.';
/** Of a number from elsewhere. */
export const notStated = 'Ни один документ этого числа не приводит; значение дали редакторы.';
export const editorsSource = 'Источник редакторов';
export const bearsOn = 'К чему относится';
export const givesStated = (value: string): string => `, что даёт приведённое значение: ${value}.`;
export const notCheckable = 'По оригиналу проверить нельзя.';
export const followsFrom = 'Следует из показателей:';
export const noneNamed = 'В оригинале не назван.';
export const noSourceNamed = 'Оригинал не называет источника.';
export const sourceIs = 'Источник: ';
export const note = 'Примечание';
export const compareWith = 'Для сравнения';
export const noteOn = 'Заметка к показателю';
export const cite = 'Цитировать показатель';
export const inThisEdition = 'В этом издании';
export const alsoStatedIn = 'Приводится также: ';
export const arithmetic = 'Вычисления редакторов';
export const chartIs = 'Диаграмма: ';
export const comparisonIs = 'Сопоставление: ';

export const chart = 'Диаграмма';
export const chartDescription = (measures: string, date: string): string =>
  `Диаграмма: ${measures}. Дата данных: ${date}.`;
export const numbers = 'Числа';
export const shownIn = 'Где показана';
export const noteOnChart = 'Заметка к диаграмме';
export const citeChart = 'Цитировать диаграмму';
