/* Search: its page and its dialog. */

export const search = 'Buscar';
export const description =
  'Busque en los documentos, sus notas, fuentes, estadísticas, términos y acontecimientos; o recorra el índice de todo el sitio, de la A a la Z.';
export const field = 'Buscar en los textos, sus notas, fuentes, estadísticas, términos y acontecimientos';
export const needsScripts =
  'La búsqueda necesita JavaScript. Sin él, el índice de abajo lleva a cada nombre, fuente, estadística, término y acontecimiento.';
export const filter = 'Filtrar';
export const document = 'Documento';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `Acote con <code>-palabra</code>, <code>uno O otro</code>, <code>"palabras seguidas"</code>, <code>tipo:nota</code>, <code>en:${document}</code>, <code>autor:</code> y <code>año:</code>.`;
export const results = 'Resultados';
export const index = 'Índice A–Z';
export const letters = 'Letras';
export const numbers = 'Cifras';
export const indexOf = (letter: string): string => `Índice, ${letter}`;
export const indexDescription = (letter: string): string =>
  `Todo lo que el índice del sitio recoge en «${letter}».`;

/** What is found, one and many. */
export const kinds = {
  passage: ['Párrafo', 'Párrafos'],
  section: ['Sección', 'Secciones'],
  page: ['Página', 'Páginas'],
  note: ['Nota', 'Notas'],
  source: ['Fuente', 'Fuentes'],
  statistic: ['Estadística', 'Estadísticas'],
  term: ['Término', 'Términos'],
  name: ['Nombre', 'Nombres'],
  event: ['Acontecimiento', 'Acontecimientos'],
  comparison: ['Comparación', 'Comparaciones'],
  remark: ['Nota de los editores', 'Notas de los editores'],
  background: ['Nota de los editores: contexto', 'Notas de los editores: contexto'],
  since: ['Nota de los editores: desde entonces', 'Notas de los editores: desde entonces'],
  table: ['Tabla', 'Tablas'],
  picture: ['Imagen', 'Imágenes'],
  box: ['Recuadro', 'Recuadros'],
  equation: ['Ecuación', 'Ecuaciones'],
  item: ['Recomendación', 'Recomendaciones'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `véase ${name}`;
export const nameKinds = {
  person: 'persona',
  organization: 'organización',
  place: 'lugar',
  mission: 'misión',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = 'Otras';
/** The letters of the index, in their order. */
export const alphabet = 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** What the beginning of a title is sorted without. */
export const articles = /^(?:el|la|los|las|una?|unos|unas)\s/i;
