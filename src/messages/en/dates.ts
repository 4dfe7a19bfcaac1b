/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year. */
export const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];
export const ofYear = (season: string, year: string): string => `${season} ${year}`;
/** Of what goes on. */
export const from = 'from ';
/** About then. */
export const circa = 'c. ';
export const beforeChrist = (year: number): string => `${year} BC`;
