/* Statistics and charts on pages of their own. */

import { counted, isOne } from './counted.ts';

const statistics = (count: number): string => counted(count, 'estadística');

export const description = (count: number): string =>
  `${statistics(count)} de los documentos, con fecha, definición, párrafo, fuente y verificación.`;
export const lead = (count: number): string =>
  isOne(count)
    ? 'La estadística que los documentos indican, que se deduce de lo que indican o que los editores ponen a su lado, con su fecha, qué cuenta exactamente, su párrafo y cómo se ha verificado.'
    : `Las ${statistics(count)} que los documentos indican, que se deducen de lo que indican o que los editores ponen a su lado. Cada una lleva su fecha, qué cuenta exactamente, su párrafo y cómo se ha verificado.`;
export const none = 'Aún no se recoge aquí ninguna estadística.';
export const filter = 'Filtrar las estadísticas';
export const statedIn = 'Indicada en';
export const withDoubts = 'Con reservas';
export const without = 'Sin reservas';
export const charts = 'Gráficos';
export const allAsCsv = 'Todo en CSV';
export const allAsJson = 'Todo en JSON';
export const value = 'Valor';
export const statistic = 'Estadística';
export const paragraph = 'Párrafo';
export const workedOut = 'cálculo de los editores';
export const doubt = 'reserva';

export const measures = 'Mide';
export const among = 'Entre';
export const outOf = 'De un total de';
export const doubts = (count: number): string => (count > 1 ? 'Reservas' : 'Reserva');
export const editorsSources = (count: number): string =>
  `${count > 1 ? 'Fuentes' : 'Fuente'} de los editores:`;
export const inOriginal = (words: string): string => `en el original: «${words}»`;
export const restatedAs = (words: string): string => `reformulado aquí así: ${words}`;
export const printedAs = (words: string): string => `impreso así: ${words}`;
export const checked = 'Verificación';
export const unprinted = 'En el original no figura ninguna cifra; el valor es de los editores.';
export const givesStated = (value: string): string => `, lo que da el valor indicado, ${value}.`;
export const notCheckable = 'No se puede verificar a partir del original.';
export const followsFrom = 'Se deduce de';
export const noneNamed = 'El original no nombra ninguna.';
export const noSourceNamed = 'El original no nombra ninguna fuente.';
export const sourceIs = 'Fuente: ';
export const note = 'Nota';
export const compareWith = 'Comparar con';
export const noteOn = 'Nota sobre esta estadística';
export const cite = 'Citar esta estadística';
export const inThisEdition = 'En esta edición';
export const alsoStatedIn = 'Indicada también en ';
export const arithmetic = 'El cálculo de los editores';
export const chartIs = 'Gráfico: ';
export const comparisonIs = 'Comparación: ';

export const chart = 'Gráfico';
export const chartDescription = (measures: string, date: string): string =>
  `Gráfico: ${measures}. Fecha: ${date}.`;
export const numbers = 'Cifras';
export const shownIn = 'Mostrado en';
export const noteOnChart = 'Nota sobre este gráfico';
export const citeChart = 'Citar este gráfico';
/** Of a number from elsewhere. */
export const notStated = 'Ningún documento lo indica; el valor es de los editores.';
export const editorsSource = 'Fuente de los editores';
export const bearsOn = 'Atañe a';
