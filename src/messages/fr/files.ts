/* Books and other files of a text, and what programs read. */

export const readItAt = 'À lire sur ';
export const onTheWeb = 'Sur le web : ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `, ${appearedIn}` : ''}, ${date}). `;
export const sources = 'Sources';
export const followsFrom = 'Calcul d’après ';

/** The page of a book that says what it is. */
export const aboutBook = 'À propos de ce livre';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = 'Repères';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (works: number): string =>
    works > 1
      ? 'Ce livre ne reproduit pas les œuvres dont il traite : il les redit, paragraphe par paragraphe, en d’autres termes. '
      : 'Ce livre ne reproduit pas l’œuvre dont il traite : il la redit, paragraphe par paragraphe, en d’autres termes. ',
  translation: (works: number): string =>
    `Ce livre traduit ${works > 1 ? 'les œuvres' : 'l’œuvre'} dont il traite. `,
  abridgement: (works: number): string =>
    `Ce livre abrège ${works > 1 ? 'les œuvres' : 'l’œuvre'} dont il traite. `,
};
export const editorsApart =
  'Ce que les éditeurs ajoutent figure à part, sous « Note des éditeurs », et ce qu’ils savent d’ailleurs, sous « Contexte » et « Depuis lors ».';
export const whatItCounts = 'Ce qu’elle compte';
export const asOf = (date: string): string => `Date : ${date}. `;
export const noStatistics = 'Les documents n’en indiquent aucune.';
export const noTerms = 'Aucun n’est expliqué.';
export const chartAbove = (title: string): string =>
  `Graphique : ${title}. Le tableau qui le suit en donne les chiffres.`;
export const backToMark = (note: string): string => `Retour à l’appel de la note ${note}`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  'Les images sont décrites pour qui ne peut les voir, les graphiques sont suivis d’un tableau ; les notes ramènent à leur appel ; les pages imprimées sont marquées quand elles sont connues.';
export const accessible =
  'Toute image est un graphique suivi de son tableau ; les notes ramènent à leur appel ; les pages imprimées sont marquées quand elles sont connues.';
/** In the list for programs that read. */
export const allStatistics = 'Toutes les statistiques';
export const whatStatisticsHave = 'valeur, unité, date, paragraphe, source et réserves de chacune';
export const allPages = 'Toutes les pages';
/** What a teacher’s search asks for. */
export const learningResource = 'Lecture';
export const educationalUse = 'Lecture et discussion';
/** Before and behind the way to what has another address now. */
export const elsewhere = 'Ce qui se trouvait ici est désormais ailleurs : ';
export const pageMovedTo = 'Cette page se trouve désormais à l’adresse ';
export const movedBehind = '. ';
