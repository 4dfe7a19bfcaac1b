/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year. */
export const seasons = ['весна', 'лето', 'осень', 'зима'];
export const ofYear = (season: string, year: string): string => `${season} ${year}`;
/** Of what goes on. */
export const from = 'начало: ';
/** About then. */
export const circa = 'ок. ';
export const beforeChrist = (year: number): string => `${year} до н. э.`;
