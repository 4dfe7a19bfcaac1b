/* A text of a document, and what stands around it. */

import { formatted, isOne } from './counted.ts';

export const contents = 'Índice';
export const frontPage = 'Portada';
export const frontPageAndAbstract = 'Portada y resumen';
export const allNotes = (count: number): string =>
  isOne(count) ? '1 nota' : `Las ${formatted(count)} notas`;
/** In the contents. */
export const notesFrom1 = (count: number): string => (isOne(count) ? 'Nota 1' : `Notas 1–${count}`);
export const allOnOnePage = 'Todo en una página';
export const wholeOnOnePage = 'El texto completo en una página';
export const wholeText = 'El texto completo';
export const wholeTitle = (title: string): string => `${title}, texto completo`;
export const sections = 'Secciones';
export const sectionOf = (number: number, count: number): string => `Sección ${number} de ${count}`;
export const printedPages = 'Páginas impresas';
export const printedPage = 'Página impresa';
export const cite = 'Citar';
export const citeTitle = (title: string): string => `Citar «${title}»`;

export const turn = 'Anterior y siguiente';
export const previous = 'Anterior';
export const next = 'Siguiente';
export const everyNote = 'Todas las notas';
export const compareTexts = (count: number): string =>
  count === 2 ? 'Comparar los dos textos' : 'Comparar los textos';

export const notes = 'Notas';
export const notesTo = (title: string): string => `Notas de «${title}»`;
export const backToMark = (note: string, section: string): string =>
  `Volver a la llamada de la nota ${note} en «${section}»`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `Volver a la llamada ${mark} de ${count} de la nota ${note} en «${section}»`;
export const notesOf = (title: string, count: number): string =>
  `Notas de «${title}»: ${formatted(count)} en total, cada una con la frase que respalda.`;
export const filterNotes = 'Filtrar las notas';
export const inItsSection = 'en su sección';
export const citeNote = (label: string): string => `citar la nota ${label}`;

export const connections = 'Comparaciones y acontecimientos relacionados';
export const events = 'Acontecimientos:';
export const questions = 'Preguntas para debatir';
export const tasksWithAnswers = 'Ejercicios con respuesta';

export const author = (_count: number): string => 'Autoría';
export const editor = (_count: number): string => 'Edición';
export const translator = (_count: number): string => 'Traducción';
export const series = 'Serie';
export const licence = 'Licencia';
export const original = 'Original';
export const theOriginal = 'El original';
/** "Documento de trabajo n.º 3" */
export const numbered = (kind: string, number: string): string => `${kind} n.º ${number}`;
export const issue = (number: string): string => `n.º ${number}`;
export const pageSpan = (pages: string): string =>
  `${/\D/.test(pages) ? 'pp.' : 'p.'} ${pages.replace('-', '–')}`;
export const download = 'Descargar';
export const allInOne = 'todos los documentos en uno';
/** Behind what can be downloaded; with a link. */
export const forPdf = '; para un PDF, imprima <a>el texto completo</a> desde el navegador.';
export const megabytes = (size: number): string =>
  `${size.toLocaleString('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
export const kilobytes = (size: number): string => `${formatted(size)} kB`;
export const editorsNotes = 'Notas de los editores';
export const remarksOnOriginal = (count: number): string => `${formatted(count)} sobre el original`;

/** At a chart in a text, what can be done with it. */
export const chartPage = 'Cifras, fuentes e imagen';
export const chartPageOf = ' de este gráfico';
export const link = 'Enlace';
export const linkTo = ' a este gráfico';
export const note = 'Nota';
export const noteOn = ' sobre este gráfico';
