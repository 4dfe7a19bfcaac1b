/* The page of the notebook. */

export const title = 'Cuaderno';
export const description =
  'Sus subrayados y notas sobre los textos, guardados por su navegador en este dispositivo: para leer, buscar, ordenar, guardar en un archivo e imprimir.';
export const lead =
  'Sus subrayados y notas. Los guarda su navegador, en este dispositivo; no se envían a ninguna parte.';
export const needsScripts =
  'El cuaderno necesita JavaScript: es su navegador el que guarda las notas, y un script el que las escribe. Sin él, todo lo demás se puede leer, imprimir y citar.';
export const came = 'Notas recibidas';
export const howTo = 'Cómo escribir en un texto';
/** With a link. */
export const howToSelect =
  'Seleccione palabras en <a>un texto</a>, en una nota, en un comentario de los editores o al pie de una imagen. Aparece una barra: subráyelas con una de las cuatro tintas, escriba una nota, añada una etiqueta, cree un enlace a ellas, cítelas. Con el teclado, la tecla Tab lleva de las palabras a la barra.';
export const howToNumber =
  'Pulse el número de un párrafo y elija «Nota: párrafo 3» para anotarlo entero. Los gráficos, las estadísticas y las fuentes tienen un botón «Nota».';
export const howToMargin = 'Una señal en el margen lleva a cada nota. Todas se reúnen aquí.';
export const clearing = 'Borrar los datos de este navegador las elimina: guarde una copia de vez en cuando.';
export const yourNotes = 'Sus notas';
export const searchNotes = 'Buscar en sus notas';
export const order = 'Orden';
export const byPlace = 'Por texto y pasaje';
export const byTag = 'Por etiqueta';
export const newestFirst = 'Más recientes primero';
export const oldestFirst = 'Más antiguas primero';
export const citations = 'Referencias';
export const none = 'Ninguna';
export const keep = 'Guardar una copia, entregarla, compartirla';
export const yourName =
  'Su nombre, para quien reciba las notas (solo se escribe en los archivos y enlaces que usted crea)';
export const saveFile = 'Guardar en un archivo';
export const copyAsLink = 'Copiar como enlace';
export const saveMarkdown = 'Guardar en Markdown';
export const saveCsv = 'Guardar en CSV';
export const print = 'Imprimir';
export const aboutFile =
  'El archivo es JSON-LD según el modelo Web Annotation del W3C. Se puede volver a leer, aquí o en otro dispositivo; también una exportación de Hypothesis. Markdown, CSV y el papel sirven para otros usos y no se pueden volver a leer aquí.';
export const readFile = 'Leer las notas de un archivo';
export const deleteEverything = 'Eliminar todo';
export const aboutDeleting =
  'Se eliminarán de este dispositivo todas las notas de este cuaderno, las suyas y las de otras personas. Nadie más las tiene: si puede volver a necesitarlas, guárdelas antes en un archivo con el botón de arriba.';
export const deleteAll = 'Eliminar todas las notas';
