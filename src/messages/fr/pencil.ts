/* A reader's own notes: on the pages and in the notebook, said by scripts. */

export const yourNote = 'Votre note';
export const yourNotes = 'Vos notes';
export const yourHighlight = 'Votre surlignage';
/** With "par": behind "de", a name may need "d’". */
export const notesOf = 'Notes par ';
export const noteOf = 'Note par ';
export const severalNotes = (count: number): string => `${count} notes`;
export const ofYours = (count: number): string => `${count === 1 ? 'Une note' : `${count} notes`} à vous`;
export const ofOthers = (count: number): string => `${count} d’autres personnes`;
export const lost = (count: number): string => `${count} sans emplacement`;
export const show = 'Afficher';
export const hide = 'Masquer';
export const showNotes = 'Afficher les notes';
export const hideNotes = 'Masquer les notes';
export const print = 'Imprimer';
export const doNotPrint = 'Ne pas imprimer';
export const printNotes = 'Imprimer les notes';
export const doNotPrintNotes = 'Ne pas imprimer les notes';
export const notebook = 'Carnet';

/** By the line that each ink draws. */
export const inks = {
  solid: 'Jaune, trait plein',
  dotted: 'Vert, pointillés',
  dashed: 'Bleu, tirets',
  wavy: 'Rouge, trait ondulé',
};
export const highlightIn = 'Surligner : ';
export const selectedWords = 'Les mots sélectionnés';
export const note = 'Note';
export const tag = 'Étiquette';
export const link = 'Lien';
export const linkToWords = 'Lien vers ces mots';
export const cite = 'Citer';
export const citeWords = 'Citer ces mots';
export const wordsSelected = 'Mots sélectionnés. La touche Tab mène à ce que l’on peut en faire.';
export const highlighted = 'Surligné.';
export const readersNotes = 'Notes de lecture';
export const on = ', sur ';
export const tagsAre = 'Étiquettes : ';
export const close = 'Fermer';
export const mended = 'Le texte a été corrigé ici depuis.';
export const goneHere = 'Ces mots ne sont plus ici ; voici l’endroit où ils figuraient.';
export const changeNoteOn = (words: string): string => `Modifier la note sur « ${words} »`;
export const change = 'Modifier';
export const noteDeleted = 'Note supprimée.';
export const undo = 'Annuler';
export const isBack = 'Suppression annulée.';

export const remove = 'Supprimer';
export const tagsWithCommas = 'Étiquettes, séparées par des virgules';
export const ink = 'Encre';
export const done = 'Terminé';
export const copyWhatIWrote = 'Copier ce que j’ai écrit';
export const copied = 'Copié';
export const notKept = (why: string): string =>
  `Non conservé. ${why} Vos mots restent ici tant que cette page est ouverte.`;
export const changedTwice =
  'Cette note a été modifiée à deux endroits. La version la plus récente est ci-dessous ; l’autre dit :';
export const nothing = 'rien';
export const keepNewer = 'Garder la plus récente';
export const takeOther = 'Prendre l’autre';
export const keepBoth = 'Garder les deux';
export const newerInHand =
  'Une version plus récente de ce site utilise ces notes : fermez ses autres onglets, puis rechargez cette page.';
export const full =
  'Il n’y a plus de place pour ce site sur cet appareil. Enregistrez une copie depuis le carnet, et supprimez ce dont vous n’avez plus besoin.';
export const denied =
  'Ce navigateur ne conserve rien pour ce site : il s’agit peut-être d’une fenêtre privée, ou le stockage est désactivé.';
export const fileTooLarge = 'Le fichier est trop gros.';
export const notJson =
  'Le fichier n’est pas au format JSON : choisissez-en un enregistré depuis un carnet, ou depuis Hypothesis.';
export const noAnnotations = 'Le fichier ne contient pas d’annotations.';
export const tooManyNotes = (count: number, most: number): string =>
  `Le fichier contient ${count.toLocaleString('fr')} notes ; ${most.toLocaleString('fr')} au plus peuvent être lues.`;
