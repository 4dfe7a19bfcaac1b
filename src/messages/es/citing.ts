/* Pages of citations, and what stands around citations in them. */

export const title = (of: string): string => `Citar: ${of}`;
export const description = (of: string): string =>
  `Cómo citar «${of}», cada uno de sus párrafos y cada una de sus notas.`;
export const whatCanBeCited = 'Qué se puede citar';
export const about =
  'Una referencia indica el original, su página impresa si se conoce y el pasaje en este sitio. Una bibliografía solo necesita una entrada, la del texto completo, por muchos pasajes que se citen.';
export const theWholeText = 'El texto completo';
export const wholeTextOf = (document: string): string => `${document}, texto completo`;
export const theSection = 'La sección';
export const section = (title: string): string => `La sección «${title}»`;
export const style = 'Estilo';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'Chicago, nota',
  chicago: 'Chicago, autor-fecha',
};
export const whereYouCite = 'En el lugar de la cita';
export const inTheList = 'En la bibliografía';
export const copy = 'Copiar';
export const copyWhereYouCite = 'Copiar lo que va en el lugar de la cita';
export const copyEntry = 'Copiar la entrada de la bibliografía';
export const copyFormat = (format: string): string => `Copiar en formato ${format}`;
export const show = 'Mostrar';
export const download = 'Descargar';
export const downloadFormat = (format: string): string => `Descargar en formato ${format}`;
export const inOneFile = 'Todas estas referencias en un solo archivo:';
/** Names the pages among which the citations of a long text are divided. */
export const pages = 'Páginas de referencias';
