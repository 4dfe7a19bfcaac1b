/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: {
    title: 'Comparaison des documents',
    content: 'Où les documents concordent, divergent ou se complètent, et ce qui a changé de l’un à l’autre.',
    names: '',
  },
  sources: {
    title: 'Sources',
    content: 'Toutes les sources que les documents citent ou nomment, avec leurs emplois.',
    names: '',
  },
  data: {
    title: 'Statistiques',
    content: 'Tous les nombres que donnent les documents, avec leur provenance.',
    names: 'données|chiffres|csv',
  },
  timeline: { title: 'Chronologie', content: 'Les événements datés, dans l’ordre.', names: 'dates|frise' },
  glossary: {
    title: 'Glossaire',
    content: 'Termes et abréviations, et comment les documents les emploient.',
    names: 'lexique',
  },
  names: {
    title: 'Noms',
    content: 'Personnes, organisations, lieux et missions, avec une carte.',
    names: 'personnes|carte|sigles',
  },
  teach: {
    title: 'Pour les enseignants',
    content: 'Faire un lien vers un paragraphe, le citer, imprimer des dossiers pour la classe.',
    names: 'enseigner|enseignement|dossiers|cours|classe',
  },
  questions: {
    title: 'Questions à débattre',
    content: 'Des questions ouvertes sur chaque section, avec les paragraphes qu’il faut pour y répondre.',
    names: 'questions de discussion|questions pour la classe',
  },
  tasks: {
    title: 'Exercices corrigés',
    content:
      'Exercices de compréhension, de données et de critique des sources sur chaque section, pour vérifier sa lecture, avec corrigé.',
    names: 'exercices|tâches|corrigés|réponses',
  },
  packet: {
    title: 'Composer un dossier',
    content: 'Choisir des sections et des paragraphes, et les distribuer en un lien ou sur papier.',
    names: 'dossier personnel|polycopié|fiche de travail',
  },
  about: {
    title: 'À propos de cette édition',
    content: 'Ce qui se trouve ici et comment cela a été fait, droits, accessibilité et confidentialité.',
    names: 'à propos|droits licence|méthode|éditeurs',
  },
};
/** Where a part of the page about the edition is. */
export const about = 'À propos';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: 'Le texte intégral sur une page',
  content: 'Toutes les sections, à lire ou à imprimer d’un coup.',
  names: [`${short} en entier`, 'imprimer'],
});
export const allNotes = (short: string, notes: string) => ({
  title: 'Toutes les notes',
  content: `${notes}, chacune avec la phrase qu’elle appuie.`,
  names: [`notes de ${short}`, 'notes de bas de page'],
});
export const cite = (short: string) => ({
  title: 'Comment le citer',
  content: 'Les références du document, de ses paragraphes et de ses notes.',
  names: [`citer ${short}`, 'citation', 'référence'],
});
export const packet = (title: string) => ({
  where: 'Dossier pour la classe',
  names: [`dossier ${title}`, 'dossier', 'polycopié', 'fiche', 'cours'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`note de bas de page ${label}`, `n. ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `page ${number}`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `Les éditeurs : ${place}`;
export const outside = (kind: string, place: string): string => `${kind} : ${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => `en ${language}`;
export const foreign = (title: string, language: string): string => `${title} [en ${language}]`;
export const issue = (issue: string): string => `nᵒ ${issue}`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}, ajout des éditeurs`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `rang ${value}`;
