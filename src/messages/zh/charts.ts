/* Charts, and what their tables say. */

export const what = '项目';
export const bar = '条形';
export const value = '数值';
export const together = '合计';
export const highlighted = '（突出显示）';
export const highlightedMeans = '突出显示：';
export const workedOut = '编者给出的数值';
/** A part and its whole: "8 of 16". */
export const outOf = (part: string, whole: string): string => `${part}（共 ${whole}）`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}。数据时间：${date}。`;
export const inColor = (meaning: string): string => `彩色：${meaning}。`;
export const inOutline = '空心：编者给出的数值。';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `数据：${documents}。图表：${site}，${address}`;
/** A place in a ranking, where English writes 1st, 2nd. */
export const rank = (value: number): string => `第 ${value} 位`;
