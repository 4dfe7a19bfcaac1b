/* A reader's own notes: on the pages and in the notebook, said by scripts. */

export const yourNote = 'Su nota';
export const yourNotes = 'Sus notas';
export const yourHighlight = 'Su subrayado';
export const notesOf = 'Notas de ';
export const noteOf = 'Nota de ';
export const severalNotes = (count: number): string => `${count} notas`;
export const ofYours = (count: number): string => (count === 1 ? 'Una nota suya' : `${count} notas suyas`);
export const ofOthers = (count: number): string => `${count} de otras personas`;
export const lost = (count: number): string => `${count} sin ubicación`;
export const show = 'Mostrar';
export const hide = 'Ocultar';
export const showNotes = 'Mostrar las notas';
export const hideNotes = 'Ocultar las notas';
export const print = 'Imprimir';
export const doNotPrint = 'No imprimir';
export const printNotes = 'Imprimir las notas';
export const doNotPrintNotes = 'No imprimir las notas';
export const notebook = 'Cuaderno';

/** By the line that each ink draws. */
export const inks = {
  solid: 'Amarillo, línea continua',
  dotted: 'Verde, línea de puntos',
  dashed: 'Azul, línea discontinua',
  wavy: 'Rojo, línea ondulada',
};
export const highlightIn = 'Subrayar: ';
export const selectedWords = 'Las palabras seleccionadas';
export const note = 'Nota';
export const tag = 'Etiqueta';
export const link = 'Enlace';
export const linkToWords = 'Enlace a estas palabras';
export const cite = 'Citar';
export const citeWords = 'Citar estas palabras';
export const wordsSelected = 'Palabras seleccionadas. La tecla Tab lleva a lo que se puede hacer con ellas.';
export const highlighted = 'Subrayado.';
export const readersNotes = 'Notas de lectura';
export const on = ', sobre ';
export const tagsAre = 'Etiquetas: ';
export const close = 'Cerrar';
export const mended = 'El texto se ha corregido aquí desde entonces.';
export const goneHere = 'Estas palabras ya no están aquí; este es el lugar donde figuraban.';
export const changeNoteOn = (words: string): string => `Modificar la nota sobre «${words}»`;
export const change = 'Modificar';
export const noteDeleted = 'Nota eliminada.';
export const undo = 'Deshacer';
export const isBack = 'Nota recuperada.';

export const remove = 'Eliminar';
export const tagsWithCommas = 'Etiquetas, separadas por comas';
export const ink = 'Tinta';
export const done = 'Listo';
export const copyWhatIWrote = 'Copiar lo que he escrito';
export const copied = 'Copiado';
export const notKept = (why: string): string =>
  `No se ha guardado. ${why} Sus palabras siguen aquí mientras esta página esté abierta.`;
export const changedTwice =
  'Esta nota se modificó en dos sitios. La versión más reciente está abajo; la otra dice:';
export const nothing = 'nada';
export const keepNewer = 'Guardar la más reciente';
export const takeOther = 'Tomar la otra';
export const keepBoth = 'Guardar las dos';
export const newerInHand =
  'Una versión más reciente de este sitio está usando estas notas: cierre sus otras pestañas y recargue esta página.';
export const full =
  'No queda espacio para este sitio en este dispositivo. Guarde una copia desde el cuaderno y elimine lo que ya no necesite.';
export const denied =
  'Este navegador no guarda nada para este sitio: quizá sea una ventana privada, o el almacenamiento esté desactivado.';
export const fileTooLarge = 'El archivo es demasiado grande.';
export const notJson =
  'El archivo no es JSON: elija uno que se haya guardado desde un cuaderno o desde Hypothesis.';
export const noAnnotations = 'No hay anotaciones en el archivo.';
export const tooManyNotes = (count: number, most: number): string =>
  `El archivo tiene ${count.toLocaleString('es')} notas; se pueden leer ${most.toLocaleString('es')} como máximo.`;
