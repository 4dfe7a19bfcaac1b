/* What the scripts of packets say. */

export const packet = 'Dossier';
export const openPacket = 'Ouvrir le dossier';
export const discard = 'Abandonner';
export const inPacket = (count: number): string =>
  count === 0 ? 'Dossier : encore vide' : `Dossier : ${count === 1 ? '1 partie' : `${count} parties`}`;
export const addTo = 'Ajouter au dossier';
export const removeFrom = 'Retirer du dossier';
export const question = 'Question à débattre : ';
export const questions = 'Questions à débattre';
export const earlier = 'Plus haut';
export const later = 'Plus bas';
export const remove = 'Retirer';
export const options = 'Questions et coupes';
export const ownQuestions = 'Vos propres questions, une par ligne';
export const sentences = 'Phrases';
export const sentencesOf = 'Phrases du § ';
export const nothingChosen = 'Rien n’est encore choisi.';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${parts === 1 ? 'Une partie' : `${parts} parties`}. Le lien, de ${length.toLocaleString('fr')} caractères, contient tout.${isLong ? ' C’est trop long pour certains programmes : abrégez la consigne.' : ''}`;
export const notHere = (name: string): string => `Introuvable ici, ou retiré depuis : « ${name} ».`;
export const partNotHere = (name: string): string =>
  `Une partie de ce dossier, « ${name} », n’est pas ici, ou n’y est plus.`;
export const cutGone = ' : une coupe de phrases, car le paragraphe a changé';
export const theNotes = 'notes';
export const notes = 'Notes';
export const sources = 'Sources';
export const terms = 'Termes';
export const cannotLoad = 'Chargement impossible pour le moment. Refermez, puis rouvrez.';
export const notesOnPart = 'Notes sur cette partie';
/** With "par": behind "de", a name may need "d’". */
export const notesOf = 'Notes par ';
export const tagsAre = 'Étiquettes : ';
export const codeOf = 'Code QR de ';
/** What is too long, below: with its article. */
export const title = 'Le titre';
export const instruction = 'La consigne';
export const tooLong = (what: string, most: number): string =>
  `${what} dépasse ${most.toLocaleString('fr')} caractères ; le reste est omis.`;
export const tooMany = (most: number): string =>
  `Un dossier compte au plus ${most} parties ; les autres sont omises.`;
export const notesDamaged = 'Le lien est endommagé : les notes qu’il contient sont illisibles.';
export const partsDamaged = (count: number): string =>
  `Le lien est endommagé : ${count === 1 ? 'une de ses parties est illisible' : `${count} de ses parties sont illisibles`}.`;
