/* Pages of citations, and what stands around citations in them. */

export const title = (of: string): string => `Cite: ${of}`;
export const description = (of: string): string => `How to cite ${of}, each of its paragraphs and notes.`;
export const whatCanBeCited = 'What can be cited';
export const about =
  'A citation names the original, its printed page where that is known, and the place here. A list of works needs only one entry, that of the whole text, however many passages you cite.';
export const theWholeText = 'The whole text';
export const wholeTextOf = (document: string): string => `${document}, the whole text`;
export const theSection = 'The section';
export const section = (title: string): string => `The section ${title}`;
export const style = 'Style';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'Chicago, note',
  chicago: 'Chicago, author-date',
};
export const whereYouCite = 'Where you cite it';
export const inTheList = 'In the list of works';
export const copy = 'Copy';
export const copyWhereYouCite = 'Copy what stands where you cite it';
export const copyEntry = 'Copy the entry in the list of works';
export const copyFormat = (format: string): string => `Copy ${format}`;
export const show = 'Show';
export const download = 'Download';
export const downloadFormat = (format: string): string => `Download ${format}`;
export const inOneFile = 'All of these in one file:';
/** Names the pages among which the citations of a long text are divided. */
export const pages = 'Pages of citations';
