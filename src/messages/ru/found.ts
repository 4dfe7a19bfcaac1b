/* What the scripts of search say. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

const quotedAll = (words: string[]): string => words.map(quoted).join(', ');
const results = (count: number, isComplete: boolean): string =>
  isComplete ? counted(count, ['результат', 'результата', 'результатов']) : `первые результаты (${count})`;

/** What was asked, in quotation marks. */
export const asked = (words: string): string => quoted(words);
export const filteredOut = (asked: string, all: number): string =>
  `По запросу ${asked} при этом отборе ничего не найдено, а без отбора — ${results(all, true)}.`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `По запросу ${asked} ничего не найдено${unused.length > 0 ? `: ${isOneWord ? 'этого слова нет ни в одном тексте' : `ни в одном тексте нет: ${quotedAll(unused)}`}` : ''}. ${hasSimilar ? 'Похожие слова:' : 'Всё перечислено в алфавитном указателе.'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `По запросу ${asked} ничего не найдено. Возможно, вы имели в виду ${quoted(meant)}? По этому запросу: ${results(count, isComplete)}.`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `Дословно ${asked} нигде нет. С этими словами: ${results(count, isComplete)}.`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `По запросу ${asked}: ${results(count, isComplete)}; это слова оригинала, который здесь пересказан.`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `Всех слов запроса ${asked} вместе нигде нет. С некоторыми из них: ${results(count, isComplete)}.`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `По запросу ${asked}: ${results(count, isComplete)}.`;
export const noTextHas = (words: string[]): string => `Ни в одном тексте нет: ${quotedAll(words)}.`;
export const unknownOperators = (signs: string[]): string =>
  `${quotedAll(signs)} здесь ничего не ${signs.length > 1 ? 'уточняют' : 'уточняет'}; есть только вид:, в:, автор: и год:.`;
export const noWord = 'В запросе нет ни одного слова.';
export const cannotSearch =
  'Поиск здесь не работает: не удалось загрузить его данные. Все имена, источники и термины перечислены в алфавитном указателе.';
export const cut = (most: number): string => ` Учтены только первые знаки запроса (${most}).`;
export const searching = 'Идёт поиск…';
export const showMore = (count: number): string => `Показать ещё ${count}`;
export const exactly = 'Искать именно ';
export const originalsWords = 'Слова оригинала, который здесь пересказан.';
export const inOriginal = (words: string[]): string => `В оригинале здесь стоит: ${quotedAll(words)}.`;
export const without = (words: string[]): string => `Нет: ${quotedAll(words)}.`;
export const sourceIs = ' · источник: ';
export const noSource = ' · источник не назван';

export const hint = 'Имя, число или слово';
export const resultList = 'Результаты';
export const allResults = 'Все результаты';
export const searchPage = 'Страница поиска';
export const close = 'Закрыть';
export const keys = '↑ ↓ — выбор · Enter — открыть · Esc — закрыть';
export const suggested = 'Примеры запросов';
export const index = 'Алфавитный указатель';
