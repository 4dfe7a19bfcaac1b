/* What the scripts of search say. */

const listed = (words: string[]): string => words.map((word) => `«${word}»`).join(', ');
/** "«a» u «otra»": before the sound of an o, "o" is "u". */
const or = (words: string[]): string =>
  words.map((word, at) => `${at === 0 ? '' : /^h?[oó]/i.test(word) ? ' u ' : ' o '}«${word}»`).join('');
/** "«a» e «idioma»": before the sound of an i, "y" is "e". */
const and = (words: string[]): string =>
  words
    .map((word, at) => `${at === 0 ? '' : /^h?[ií](?![aeo])/i.test(word) ? ' e ' : ' y '}«${word}»`)
    .join('');
const results = (count: number, isComplete: boolean): string => {
  if (count === 1) return '1 resultado';
  return isComplete ? `${count} resultados` : `Los primeros ${count} resultados`;
};

/** What was asked, in quotation marks. */
export const asked = (words: string): string => `«${words}»`;
export const filteredOut = (asked: string, all: number): string =>
  `Sin resultados para ${asked} con estos filtros; sin ellos, ${results(all, true)}.`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `Sin resultados para ${asked}${unused.length > 0 ? `: ningún texto usa aquí ${isOneWord ? 'esa palabra' : or(unused)}` : ''}. ${hasSimilar ? 'Palabras parecidas:' : 'El índice A–Z lo recoge todo.'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `Nada contiene ${asked}. ¿Quería decir «${meant}»? ${results(count, isComplete)} para esa búsqueda.`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `Nada contiene ${asked} palabra por palabra. ${results(count, isComplete)} con esas palabras.`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} para ${asked}: palabras del original, que aquí se reformula.`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `Nada contiene todas las palabras de ${asked}. ${results(count, isComplete)} con algunas de ellas.`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `${results(count, isComplete)} para ${asked}.`;
export const noTextHas = (words: string[]): string => `Ningún texto contiene aquí ${or(words)}.`;
export const unknownOperators = (signs: string[]): string =>
  `${and(signs)} no ${signs.length > 1 ? 'acotan' : 'acota'} nada aquí: existen tipo:, en:, autor: y año:.`;
export const noWord = 'No hay ninguna palabra que buscar.';
export const cannotSearch =
  'La búsqueda no funciona aquí: no se pudo cargar su índice. El índice A–Z recoge cada nombre, fuente y término.';
export const cut = (most: number): string => ` Solo se usaron los primeros ${most} caracteres.`;
export const searching = 'Buscando…';
export const showMore = (count: number): string => `Mostrar ${count} más`;
export const exactly = 'Buscar exactamente ';
export const originalsWords = 'Palabras del original, reformuladas aquí.';
export const inOriginal = (words: string[]): string =>
  `${listed(words)} ${words.length > 1 ? 'figuran' : 'figura'} aquí en el original.`;
export const without = (words: string[]): string => `Sin ${listed(words)}.`;
export const sourceIs = ' · fuente: ';
export const noSource = ' · no se nombra ninguna fuente';

export const hint = 'Un nombre, una cifra o una palabra';
export const resultList = 'Resultados';
export const allResults = 'Todos los resultados';
export const searchPage = 'Página de búsqueda';
export const close = 'Cerrar';
export const keys = '↑ ↓ elegir · Intro abrir · Esc cerrar';
export const suggested = 'Búsquedas sugeridas';
export const index = 'Índice A–Z';
