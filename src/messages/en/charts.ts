/* Charts, and what their tables say. */

export const what = 'What';
export const bar = 'Bar';
export const value = 'Value';
export const together = 'Together';
export const highlighted = ' (highlighted)';
export const highlightedMeans = 'Highlighted: ';
export const workedOut = 'the editors’ own numbers';
/** A part and its whole: "8 of 16". */
export const outOf = (part: string, whole: string): string => `${part} of ${whole}`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}. As of: ${date}.`;
export const inColor = (meaning: string): string => `In color: ${meaning}.`;
export const inOutline = 'In outline: the editors’ own numbers.';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `Numbers: ${documents}. Chart: ${site}, ${address}`;
/** A place in a ranking, where English writes 1st, 2nd. */
export const rank = (value: number): string => `no. ${value}`;
