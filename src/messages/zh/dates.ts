/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year. */
export const seasons = ['春季', '夏季', '秋季', '冬季'];
export const ofYear = (season: string, year: string): string => `${year}年${season}`;
/** Of what goes on. */
export const from = '自 ';
/** About then. */
export const circa = '约 ';
export const beforeChrist = (year: number): string => `公元前${year}年`;
