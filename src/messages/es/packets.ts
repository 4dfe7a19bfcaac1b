/* What the scripts of packets say. */

export const packet = 'Dosier';
export const openPacket = 'Abrir el dosier';
export const discard = 'Descartar';
export const inPacket = (count: number): string =>
  count === 0 ? 'Dosier: aún vacío' : `Dosier: ${count === 1 ? '1 parte' : `${count} partes`}`;
export const addTo = 'Añadir al dosier';
export const removeFrom = 'Quitar del dosier';
export const question = 'Pregunta para debatir: ';
export const questions = 'Preguntas para debatir';
export const earlier = 'Más arriba';
export const later = 'Más abajo';
export const remove = 'Quitar';
export const options = 'Preguntas y cortes';
export const ownQuestions = 'Preguntas propias, una por línea';
export const sentences = 'Frases';
export const sentencesOf = 'Frases del § ';
export const nothingChosen = 'Aún no se ha elegido nada.';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${parts === 1 ? 'Una parte' : `${parts} partes`}. El enlace, de ${length.toLocaleString('es')} caracteres, lo contiene todo.${isLong ? ' Es demasiado largo para algunos programas: abrevie las instrucciones.' : ''}`;
export const notHere = (name: string): string => `No está aquí, o ya no está: «${name}».`;
export const partNotHere = (name: string): string =>
  `Una parte de este dosier, «${name}», no está aquí, o ya no está.`;
export const cutGone = ': un corte de frases, pues el párrafo ha cambiado';
export const theNotes = 'notas';
export const notes = 'Notas';
export const sources = 'Fuentes';
export const terms = 'Términos';
export const cannotLoad = 'No se pueden cargar en este momento. Cierre y vuelva a abrir.';
export const notesOnPart = 'Notas sobre esta parte';
export const notesOf = 'Notas de ';
export const tagsAre = 'Etiquetas: ';
export const codeOf = 'Código QR de ';
/** What is too long, below: with its article, and what follows from its number. */
export const title = 'El título supera';
export const instruction = 'Las instrucciones superan';
export const tooLong = (what: string, most: number): string =>
  `${what} los ${most.toLocaleString('es')} caracteres; el resto se omite.`;
export const tooMany = (most: number): string =>
  `Un dosier tiene como máximo ${most} partes; las demás se omiten.`;
export const notesDamaged = 'El enlace está dañado: no se pueden leer sus notas.';
export const partsDamaged = (count: number): string =>
  `El enlace está dañado: no se ${count === 1 ? 'puede leer una de sus partes' : `pueden leer ${count} de sus partes`}.`;
