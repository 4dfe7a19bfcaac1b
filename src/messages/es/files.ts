/* Books and other files of a text, and what programs read. */

export const readItAt = 'Se lee en ';
export const onTheWeb = 'En la web: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Fuentes';
export const followsFrom = 'Se deduce de ';

/** The page of a book that says what it is. */
export const aboutBook = 'Acerca de este libro';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = 'Guía';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (works: number): string =>
    works > 1
      ? 'Este libro no reproduce las obras de las que trata: las cuenta de nuevo, párrafo por párrafo, con otras palabras. '
      : 'Este libro no reproduce la obra de la que trata: la cuenta de nuevo, párrafo por párrafo, con otras palabras. ',
  translation: (works: number): string =>
    `Este libro traduce ${works > 1 ? 'las obras de las' : 'la obra de la'} que trata. `,
  abridgement: (works: number): string =>
    `Este libro abrevia ${works > 1 ? 'las obras de las' : 'la obra de la'} que trata. `,
};
export const editorsApart =
  'Lo que añaden los editores figura aparte, en «Nota de los editores», y lo que saben por otras fuentes, en «Contexto» y «Desde entonces».';
export const whatItCounts = 'Qué cuenta';
export const asOf = (date: string): string => `Fecha: ${date}. `;
export const noStatistics = 'Los documentos no indican ninguna.';
export const noTerms = 'No se explica ninguno.';
export const chartAbove = (title: string): string =>
  `Gráfico: ${title}. La tabla que lo sigue contiene sus cifras.`;
export const backToMark = (note: string): string => `Volver a la llamada de la nota ${note}`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  'Las imágenes están descritas para quien no puede verlas y los gráficos van seguidos de una tabla; las notas llevan de vuelta a su llamada; las páginas impresas están marcadas cuando se conocen.';
export const accessible =
  'Toda imagen es un gráfico seguido de su tabla; las notas llevan de vuelta a su llamada; las páginas impresas están marcadas cuando se conocen.';
/** In the list for programs that read. */
export const allStatistics = 'Todas las estadísticas';
export const whatStatisticsHave = 'valor, unidad, fecha, párrafo, fuente y reservas de cada una';
export const allPages = 'Todas las páginas';
/** What a teacher’s search asks for. */
export const learningResource = 'Lectura';
export const educationalUse = 'Lectura y debate';
/** Before and behind the way to what has another address now. */
export const elsewhere = 'Lo que había aquí está ahora en otro lugar: ';
export const pageMovedTo = 'Esta página está ahora en ';
export const movedBehind = '. ';
