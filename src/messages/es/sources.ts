/* The bibliography, and the page of a work. */

import { counted, formatted, isOne } from './counted.ts';

const sources = (count: number): string => counted(count, 'fuente');

export const description = (count: number, added: number): string =>
  `${sources(count)} que los documentos citan o nombran, con cada párrafo que ${isOne(count) ? 'la' : 'las'} utiliza${added > 0 ? `, y ${formatted(added)} que añaden los editores` : ''}.`;
export const lead = (count: number, added: number): string =>
  `${isOne(count) ? 'La fuente' : `Las ${sources(count)}`} que los documentos citan o nombran: estudios, informes, declaraciones y datos, con cada frase que se apoya en ${isOne(count) ? 'ella' : 'ellas'}.${added > 0 ? ` Se ${isOne(added) ? 'añade una fuente' : `añaden ${sources(added)}`} que ningún documento cita, procedente${isOne(added) ? '' : 's'} de las notas de los editores o de las lecturas complementarias.` : ''}`;
export const none = 'Aún no se cita aquí ninguna fuente.';
export const downloadAll = 'Descargar todo:';
export const filter = 'Filtrar las fuentes';

export const editors = {
  note: 'Fuente de las notas de los editores; ningún documento la cita',
  reading: 'Lectura complementaria elegida por los editores; ningún documento la cita',
};
export const onPlace = (note: string, place: string): string => `${note} (${place})`;
export const doubtAbout = (title: string): string => `Reserva sobre «${title}»`;
export const comparison = (title: string): string => `Comparación: ${title}`;
export const onSource = (label: string): string => `Sobre ${label}`;
export const date = 'Fecha';
export const notPrinted = 'no indicada';
export const language = 'Lengua del original';
export const printedAs = (mark: string): string => ` (impreso: ${mark})`;
export const readByEditors = 'Lectura de los editores';
export const whyReadIt = 'Por qué leerla';
export const title = 'Título';
export const describedTitle = 'descripción de los editores; no hay título impreso';
export const NotPrinted = 'No indicado en el original';
export const pageDescription = (title: string): string =>
  `${title}: referencia completa y cada frase de los documentos que se apoya en ella.`;
export const editorsDescription = (title: string): string =>
  `${title}: referencia completa y para qué la utilizan los editores.`;
export const link = 'Enlace';
export const linkRepaired = 'Enlace reparado';
export const linkAsPrinted = 'Enlace tal como se imprimió';
export const find = 'Encontrar esta fuente';
export const addressesFound = (date: string): string =>
  `Las direcciones anteriores las encontraron los editores y no proceden del documento (consulta: ${date}).`;
export const identifierFound = (date: string): string =>
  `El identificador anterior lo encontraron los editores y no procede del documento (consulta: ${date}).`;
export const noteOn = 'Nota sobre esta fuente';
export const cite = 'Citar esta fuente';
export const whereUsed = 'Dónde se utiliza';
export const whereNamed = 'Dónde se nombra';
export const statisticsOnIt = 'Estadísticas que se apoyan en ella';
export const onTimeline = 'En la cronología';
export const whatFor = 'Para qué la utilizan los editores';
/** Before the works. */
export const fromOutside = 'Lo que los editores aportan aquí de fuera de los documentos se apoya en ';
export const moreBy = (authors: number): string =>
  authors > 1 ? 'Más de los mismos autores' : 'Más de la misma autoría';

export const noDate = 'sin fecha';
export const NoDate = 'Sin fecha';
export const andOthers = (name: string): string => `${name} et al.`;
export const languageNotStated = 'no indicada';
export const publishersPage = 'Página de publicación';
export const aCopy = 'Una copia';
export const inLibraryByIsbn = 'En una biblioteca, por ISBN';
export const inLibrary = 'En una biblioteca';
