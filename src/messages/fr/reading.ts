/* A text of a document, and what stands around it. */

import { formatted, isOne } from './counted.ts';

export const contents = 'Sommaire';
export const frontPage = 'Page de titre';
export const frontPageAndAbstract = 'Page de titre et résumé';
export const allNotes = (count: number): string =>
  isOne(count) ? '1 note' : `Les ${formatted(count)} notes`;
/** In the contents. */
export const notesFrom1 = (count: number): string => (isOne(count) ? 'Note 1' : `Notes 1–${count}`);
export const allOnOnePage = 'Tout sur une page';
export const wholeOnOnePage = 'Le texte intégral sur une page';
export const wholeText = 'Le texte intégral';
export const wholeTitle = (title: string): string => `${title}, texte intégral`;
export const sections = 'Sections';
export const sectionOf = (number: number, count: number): string => `Section ${number} sur ${count}`;
export const printedPages = 'Pages imprimées';
export const printedPage = 'Page imprimée';
export const cite = 'Citer';
export const citeTitle = (title: string): string => `Citer « ${title} »`;

export const turn = 'Précédent et suivant';
export const previous = 'Précédent';
export const next = 'Suivant';
export const everyNote = 'Toutes les notes';
export const compareTexts = (count: number): string =>
  count === 2 ? 'Comparer les deux textes' : 'Comparer les textes';

export const notes = 'Notes';
export const notesTo = (title: string): string => `Notes de « ${title} »`;
export const backToMark = (note: string, section: string): string =>
  `Retour à l’appel de la note ${note} dans « ${section} »`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `Retour à l’appel ${mark} sur ${count} de la note ${note} dans « ${section} »`;
export const notesOf = (title: string, count: number): string =>
  `Notes de « ${title} » : ${formatted(count)} au total, chacune avec la phrase qu’elle appuie.`;
export const filterNotes = 'Filtrer les notes';
export const inItsSection = 'dans sa section';
export const citeNote = (label: string): string => `citer la note ${label}`;

export const connections = 'Comparaisons et événements liés';
export const events = 'Événements :';
export const questions = 'Questions à débattre';
export const tasksWithAnswers = 'Exercices corrigés';

export const author = (count: number): string => (count > 1 ? 'Auteurs' : 'Auteur');
export const editor = (_count: number): string => 'Édition scientifique';
export const translator = (_count: number): string => 'Traduction';
export const series = 'Collection';
export const licence = 'Licence';
export const original = 'Original';
export const theOriginal = 'L’original';
/** "Document de travail nᵒ 3" */
export const numbered = (kind: string, number: string): string => `${kind} nᵒ ${number}`;
export const issue = (number: string): string => `nᵒ ${number}`;
export const pageSpan = (pages: string): string => `p. ${pages.replace('-', '–')}`;
export const download = 'Télécharger';
export const allInOne = 'tous les documents en un';
/** Behind what can be downloaded; with a link. */
export const forPdf = ' ; pour un PDF, imprimez <a>le texte intégral</a> depuis le navigateur.';
export const megabytes = (size: number): string =>
  `${size.toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} Mo`;
export const kilobytes = (size: number): string => `${formatted(size)} ko`;
export const editorsNotes = 'Notes des éditeurs';
export const remarksOnOriginal = (count: number): string => `${formatted(count)} sur l’original`;

/** At a chart in a text, what can be done with it. */
export const chartPage = 'Chiffres, sources et image';
export const chartPageOf = ' de ce graphique';
export const link = 'Lien';
export const linkTo = ' vers ce graphique';
export const note = 'Note';
export const noteOn = ' sur ce graphique';
