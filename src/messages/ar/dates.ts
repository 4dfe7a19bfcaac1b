/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year. */
export const seasons = ['ربيع', 'صيف', 'خريف', 'شتاء'];
export const ofYear = (season: string, year: string): string => `${season} ${year}`;
/** Of what goes on. */
export const from = 'منذ ';
/** About then. */
export const circa = 'نحو ';
export const beforeChrist = (year: number): string => `${year} ق.م`;
