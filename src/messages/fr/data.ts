/* Statistics and charts on pages of their own. */

import { counted, isOne } from './counted.ts';

const statistics = (count: number): string => counted(count, 'statistique');

export const description = (count: number): string =>
  `${statistics(count)} des documents, avec date, définition, paragraphe, source et vérification.`;
export const lead = (count: number): string =>
  isOne(count)
    ? 'La statistique que les documents indiquent, qui se déduit de ce qu’ils indiquent ou que les éditeurs mettent en regard, avec sa date, ce qu’elle compte exactement, son paragraphe et la manière dont elle a été vérifiée.'
    : `Les ${statistics(count)} que les documents indiquent, qui se déduisent de ce qu’ils indiquent ou que les éditeurs mettent en regard. Chacune est donnée avec sa date, ce qu’elle compte exactement, son paragraphe et la manière dont elle a été vérifiée.`;
export const none = 'Aucune statistique n’est encore relevée ici.';
export const filter = 'Filtrer les statistiques';
export const statedIn = 'Indiquée dans';
export const withDoubts = 'Avec réserves';
export const without = 'Sans réserves';
export const charts = 'Graphiques';
export const allAsCsv = 'Tout en CSV';
export const allAsJson = 'Tout en JSON';
export const value = 'Valeur';
export const statistic = 'Statistique';
export const paragraph = 'Paragraphe';
export const workedOut = 'calcul des éditeurs';
export const doubt = 'réserve';

export const measures = 'Mesure';
export const among = 'Parmi';
export const outOf = 'Sur';
export const doubts = (count: number): string => (count > 1 ? 'Réserves' : 'Réserve');
export const editorsSources = (count: number): string => `${count > 1 ? 'Sources' : 'Source'} des éditeurs :`;
export const inOriginal = (words: string): string => `dans l’original : « ${words} »`;
export const restatedAs = (words: string): string => `reformulé ici ainsi : ${words}`;
export const printedAs = (words: string): string => `imprimé ainsi : ${words}`;
export const checked = 'Vérification';
export const unprinted = 'Aucun nombre ne figure dans l’original ; la valeur est celle des éditeurs.';
export const givesStated = (value: string): string => `, ce qui donne la valeur indiquée, ${value}.`;
export const notCheckable = 'Invérifiable d’après l’original.';
export const followsFrom = 'Calcul d’après';
export const noneNamed = 'L’original n’en nomme aucune.';
export const noSourceNamed = 'L’original ne nomme aucune source.';
export const sourceIs = 'Source : ';
export const note = 'Note';
export const compareWith = 'Comparer avec';
export const noteOn = 'Note sur cette statistique';
export const cite = 'Citer cette statistique';
export const inThisEdition = 'Dans cette édition';
export const alsoStatedIn = 'Également indiquée dans ';
export const arithmetic = 'Le calcul des éditeurs';
export const chartIs = 'Graphique : ';
export const comparisonIs = 'Comparaison : ';

export const chart = 'Graphique';
export const chartDescription = (measures: string, date: string): string =>
  `Graphique : ${measures}. Date : ${date}.`;
export const numbers = 'Chiffres';
export const shownIn = 'Présenté dans';
export const noteOnChart = 'Note sur ce graphique';
export const citeChart = 'Citer ce graphique';
/** Of a number from elsewhere. */
export const notStated = 'Aucun document ne l’indique ; la valeur est celle des éditeurs.';
export const editorsSource = 'Source des éditeurs';
export const bearsOn = 'Se rapporte à';
