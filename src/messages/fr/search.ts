/* Search: its page and its dialog. */

export const search = 'Rechercher';
export const description =
  'Recherchez dans les documents, leurs notes, sources, statistiques, termes et événements ; ou parcourez l’index de tout le site, de A à Z.';
export const field = 'Rechercher dans les textes, leurs notes, sources, statistiques, termes et événements';
export const needsScripts =
  'La recherche a besoin de JavaScript. Sans lui, l’index ci-dessous mène à chaque nom, source, statistique, terme et événement.';
export const filter = 'Filtrer';
export const document = 'Document';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `Affinez avec <code>-mot</code>, <code>un OU autre</code>, <code>"mots à la suite"</code>, <code>type:note</code>, <code>dans:${document}</code>, <code>auteur:</code> et <code>année:</code>.`;
export const results = 'Résultats';
export const index = 'Index A–Z';
export const letters = 'Lettres';
export const numbers = 'Chiffres';
export const indexOf = (letter: string): string => `Index, ${letter}`;
export const indexDescription = (letter: string): string =>
  `Tout ce que l’index du site range sous « ${letter} ».`;

/** What is found, one and many. */
export const kinds = {
  passage: ['Paragraphe', 'Paragraphes'],
  section: ['Section', 'Sections'],
  page: ['Page', 'Pages'],
  note: ['Note', 'Notes'],
  source: ['Source', 'Sources'],
  statistic: ['Statistique', 'Statistiques'],
  term: ['Terme', 'Termes'],
  name: ['Nom', 'Noms'],
  event: ['Événement', 'Événements'],
  comparison: ['Comparaison', 'Comparaisons'],
  remark: ['Note des éditeurs', 'Notes des éditeurs'],
  background: ['Note des éditeurs : contexte', 'Notes des éditeurs : contexte'],
  since: ['Note des éditeurs : depuis lors', 'Notes des éditeurs : depuis lors'],
  table: ['Tableau', 'Tableaux'],
  picture: ['Image', 'Images'],
  box: ['Encadré', 'Encadrés'],
  equation: ['Équation', 'Équations'],
  item: ['Recommandation', 'Recommandations'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `voir ${name}`;
export const nameKinds = {
  person: 'personne',
  organization: 'organisation',
  place: 'lieu',
  mission: 'mission',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = 'Autres';
/** The letters of the index, in their order. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What the beginning of a title is sorted without. */
export const articles = /^(?:(?:les?|la|une?|des|du)\s|l['’])/i;
