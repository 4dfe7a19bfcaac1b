/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year. */
export const seasons = ['primavera de', 'verano de', 'otoño de', 'invierno de'];
export const ofYear = (season: string, year: string): string => `${season} ${year}`;
/** Of what goes on. */
export const from = 'desde ';
/** About then. */
export const circa = 'c. ';
export const beforeChrist = (year: number): string => `${year} a. C.`;
