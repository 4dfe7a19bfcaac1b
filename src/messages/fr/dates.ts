/* Dates, where Intl has no words for them. */

/** From spring on, as they stand with a year: in small letters, within a line. */
export const seasons = ['printemps', 'été', 'automne', 'hiver'];
export const ofYear = (season: string, year: string): string => `${season} ${year}`;
/** Of what goes on. */
export const from = 'depuis ';
/** About then. */
export const circa = 'v. ';
export const beforeChrist = (year: number): string => `${year} av. J.-C.`;
