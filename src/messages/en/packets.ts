/* What the scripts of packets say. */

export const packet = 'Packet';
export const openPacket = 'Open the packet';
export const discard = 'Discard';
export const inPacket = (count: number): string =>
  count === 0 ? 'Packet: nothing yet' : `Packet: ${count === 1 ? '1 part' : `${count} parts`}`;
export const addTo = 'Add to the packet';
export const removeFrom = 'Remove from the packet';
export const question = 'Discussion question: ';
export const questions = 'Discussion questions';
export const earlier = 'Earlier';
export const later = 'Later';
export const remove = 'Remove';
export const options = 'Questions and cuts';
export const ownQuestions = 'Questions of your own, one a line';
export const sentences = 'Sentences';
export const sentencesOf = 'Sentences of ¶ ';
export const nothingChosen = 'Nothing is chosen yet.';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${parts === 1 ? 'One part' : `${parts} parts`}. The link, ${length} characters, holds all of it.${isLong ? ' That is too long for some programs: shorten the instruction.' : ''}`;
export const notHere = (name: string): string => `“${name}” is not here, or not any longer.`;
export const partNotHere = (name: string): string =>
  `A part of this packet, “${name}”, is not here, or not any longer.`;
export const cutGone = ': a cut of sentences, since the paragraph has changed';
export const theNotes = 'notes';
export const notes = 'Notes';
export const sources = 'Sources';
export const terms = 'Terms';
export const cannotLoad = 'They cannot be loaded just now. Close this and open it again.';
export const notesOnPart = 'Notes on this part';
export const notesOf = 'Notes of ';
export const tagsAre = 'Tags: ';
export const codeOf = 'QR code of ';
export const title = 'title';
export const instruction = 'instruction';
export const tooLong = (what: string, most: number): string =>
  `The ${what} is longer than ${most} characters; the rest is left out.`;
export const tooMany = (most: number): string =>
  `A packet has ${most} parts at most; the others are left out.`;
export const notesDamaged = 'The link is damaged: the notes in it cannot be read.';
export const partsDamaged = (count: number): string =>
  `The link is damaged: ${count === 1 ? 'a part' : `${count} parts`} of it cannot be read.`;
