/* Charts, and what their tables say. */

export const what = 'Что';
export const bar = 'Столбец';
export const value = 'Значение';
export const together = 'Всего';
export const highlighted = ' (выделено)';
export const highlightedMeans = 'Выделено: ';
export const workedOut = 'числа редакторов';
/** A part and its whole: "8 of 16". */
export const outOf = (part: string, whole: string): string => `${part} из ${whole}`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}. Дата данных: ${date}.`;
export const inColor = (meaning: string): string => `Выделено цветом: ${meaning}.`;
export const inOutline = 'Контуром: числа редакторов.';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `Числа: ${documents}. Диаграмма: ${site}, ${address}`;
/** A place in a ranking, where English writes 1st, 2nd. */
export const rank = (value: number): string => `${value}-е место`;
