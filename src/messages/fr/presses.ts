/* What is said where something is pressed or followed in a page. */

export const copyThis = 'Copiez ceci : ';
export const address = 'Adresse';
export const linkCopied = 'Lien copié.';
export const linkToWordsCopied = 'Lien vers ces mots copié.';
/** Before and behind the name of the place, which has no article. */
export const linkTo = 'Lien copié : ';
export const isCopied = '.';
export const citeIt = 'Citer';
export const copyStyle = 'Copier en style ';
export const noteOn = 'Note : ';
export const addToPacket = 'Ajouter au dossier';
export const copiedIs = ', copié : ';
export const copied = 'Copié.';
export const cite = 'Citer';
export const close = 'Fermer';
export const goBack = 'Retour';
export const allCitations = 'Références de chaque paragraphe et de chaque note d’ici';
export const styles = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };
export const openPage = 'Ouvrir la page';
export const link = 'Lien';
/** Before and behind the name that nothing has. */
export const noParagraphIs = 'Aucun paragraphe ici ne s’appelle « ';
export const calledThat = ' ». ';
export const nearestIs = 'Le plus proche est ';
export const continueReading = 'Reprendre la lecture';
export const whereYouAre = 'Où vous en êtes';
export const read = 'Part lue';
export const contents = 'Sommaire';
export const notes = 'Notes';
export const closeTexts = 'Fermer les textes';
