/* Charts, and what their tables say. */

export const what = 'Objet';
export const bar = 'Barre';
export const value = 'Valeur';
export const together = 'Ensemble';
export const highlighted = ' (en évidence)';
export const highlightedMeans = 'En évidence : ';
export const workedOut = 'calcul des éditeurs';
/** A part and its whole: "8 sur 16". */
export const outOf = (part: string, whole: string): string => `${part} sur ${whole}`;
/** Below a picture of it. */
export const asOf = (measures: string, date: string): string => `${measures}. Date : ${date}.`;
export const inColor = (meaning: string): string => `En couleur : ${meaning}.`;
export const inOutline = 'En contour : calcul des éditeurs.';
export const numbersFrom = (documents: string, site: string, address: string): string =>
  `Chiffres : ${documents}. Graphique : ${site}, ${address}`;
/** A place in a ranking. */
export const rank = (value: number): string => (value === 1 ? '1er' : `${value}e`);
