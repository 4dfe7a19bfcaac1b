/* Pages of citations, and what stands around citations in them. */

export const title = (of: string): string => `Citer : ${of}`;
export const description = (of: string): string =>
  `Comment citer « ${of} », chacun de ses paragraphes et chacune de ses notes.`;
export const whatCanBeCited = 'Ce qui peut être cité';
export const about =
  'Une référence indique l’original, sa page imprimée si elle est connue, et le passage sur ce site. Une bibliographie ne demande qu’une seule entrée, celle du texte intégral, quel que soit le nombre de passages cités.';
export const theWholeText = 'Le texte intégral';
export const wholeTextOf = (document: string): string => `${document}, texte intégral`;
export const theSection = 'La section';
export const section = (title: string): string => `La section « ${title} »`;
export const style = 'Style';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'Chicago, note',
  chicago: 'Chicago, auteur-date',
};
export const whereYouCite = 'À l’endroit où vous citez';
export const inTheList = 'Dans la bibliographie';
export const copy = 'Copier';
export const copyWhereYouCite = 'Copier ce qui figure à l’endroit où vous citez';
export const copyEntry = 'Copier l’entrée de la bibliographie';
export const copyFormat = (format: string): string => `Copier au format ${format}`;
export const show = 'Afficher';
export const download = 'Télécharger';
export const downloadFormat = (format: string): string => `Télécharger au format ${format}`;
export const inOneFile = 'Toutes ces références dans un seul fichier :';
/** Names the pages among which the citations of a long text are divided. */
export const pages = 'Pages de références';
