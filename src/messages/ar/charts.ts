/* Charts, and what their tables say. */

export const what = 'البند';
export const bar = 'العمود';
export const value = 'القيمة';
export const together = 'المجموع';
export const highlighted = ' (مميَّز)';
export const highlightedMeans = 'المميَّز: ';
export const workedOut = 'أرقام المحررين';
/** A part and its whole: "8 of 16". */
export const outOf = (part: string, whole: string): string => `${part} من ${whole}`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}. تاريخ البيانات: ${date}.`;
export const inColor = (meaning: string): string => `الملوَّن: ${meaning}.`;
export const inOutline = 'المحدَّد بإطار: أرقام المحررين.';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `الأرقام: ${documents}. الرسم البياني: ${site}، ${address}`;
/** A place in a ranking, where English writes 1st, 2nd. */
export const rank = (value: number): string => `المرتبة ${value}`;
