/* Charts, and what their tables say. */

export const what = 'Concepto';
export const bar = 'Barra';
export const value = 'Valor';
export const together = 'Conjunto';
export const highlighted = ' (destacado)';
export const highlightedMeans = 'Destacado: ';
export const workedOut = 'cálculo de los editores';
/** A part and its whole: "8 de 16". */
export const outOf = (part: string, whole: string): string => `${part} de ${whole}`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}. Fecha: ${date}.`;
export const inColor = (meaning: string): string => `En color: ${meaning}.`;
export const inOutline = 'En contorno: cálculo de los editores.';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `Cifras: ${documents}. Gráfico: ${site}, ${address}`;
/** A place in a ranking. */
export const rank = (value: number): string => `${value}.º`;
