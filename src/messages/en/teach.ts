/* Pages for teachers. */

import { isEnded } from '../ended.ts';
import { counted } from './counted.ts';

export const level = 'Level';
export const time = 'Time';
export const outcomes = 'Outcomes';
export const lessonMinutes = (minutes: number): string => `${minutes} minutes`;
/** Of an hour and a half, 1.5. */
export const lessonHours = (hours: number): string =>
  `${Math.floor(hours)}${hours % 1 === 0 ? '' : '½'} hours`;

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: 'Comprehension', data: 'Data', sources: 'Source criticism' };
export const yourAnswer = 'Your answer; it stays on this page';
export const modelAnswer = 'Model answer';
export const tasksTitle = 'Tasks with answers';
export const noTask = 'No task is set here yet.';
export const tasksLead = (count: number): string =>
  `${counted(count, 'task')} that have an answer: on what the texts say, on what their numbers show, and on how good their sources are. Write yours, then open the model answer. What you write stays on this page, and is not kept.`;
export const tasksDescription = (count: number): string =>
  `${counted(count, 'task')} on the documents, on comprehension, data and sources, each with a model answer.`;
export const questionsTitle = 'Discussion questions';
export const questionsDescription = (count: number): string =>
  `${counted(count, 'open question')} for discussion, each with the paragraphs that an answer needs.`;
export const questionsLead = (count: number): string =>
  `${counted(count, 'open question')} that the documents can answer, each with the paragraphs that an answer needs.`;

export const description =
  'How to hand out an exact link, cite a paragraph with its printed page, put a packet together, and what to discuss in class.';
export const lead =
  'For a teacher with five minutes: one exact link, one citation, a packet on paper, and questions and tasks that the documents can answer.';
export const aParagraph = 'A paragraph, and what to do with it';
export const toHandOut = 'A paragraph to hand out';
export const linkToIt = 'Link to it';
/** With a link. */
export const linkLasts = 'Whoever opens the link lands on that paragraph, this year and next. <a>See it</a>.';
export const copyLink = 'Copy the link';
export const citeIt = 'Cite it';
export const citedText =
  'The text with its printed page, in seven formats, and the address at which it was read.';
export const citedOriginal =
  'The original with its printed page, in seven formats, and the address at which it was read.';
export const showCitation = 'Show its citation';
export const makePacket = 'Make a packet';
export const whatPacketIs =
  'What your students read, in your order, on paper or as a link that holds all of it.';
export const addIt = 'Add it to a packet';
export const makeYourOwn = 'Make your own packet';
export const readyMade = 'Ready-made packets';
/** What stands between a title and what is said of it. */
export const afterTitle = (title: string): string => (isEnded(title) ? '' : ':');
export const inClass = 'The documents in class';
export const questionsAndTasks = 'Questions and tasks';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `The sections ask <a>${counted(count, 'open question')}</a>, each with the paragraphs that an answer needs. They stand at the foot of each section, too.`;
/** With a link. */
export const tasksApart = (count: number): string =>
  `<a>${counted(count, 'task')}</a> with answers stand apart, for a reader to check what was read, or for a teacher to set: on comprehension, on data, on sources.`;
export const howItWorks = 'How it works';
export const aboutNumbers =
  'In a text, press the number beside a paragraph: its link is copied, and you are offered its citation and “Add to packet.” From then on a sign stands at every paragraph, note, chart and question, and a tray with your packet stays in view while you read on. To point at a few words, select them and press “Link to these words.” Notes, sources, statistics, charts, terms, events and comparisons have addresses, too. No address may vanish or come to mean other text; if a paragraph ever moves, its old address leads to it.';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `A citation of ${place}, for example, whose address is <a>${address}</a>:`;
export const inText = 'In the text: ';
export const aSourceCited = 'A source cited here';
export const fromItsPage = 'from its own page';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `The <a>whole bibliography</a> can be downloaded, and Zotero saves it from that page at once. A packet lives in its link alone: nothing is sent anywhere, nobody signs in. It prints on A4 and Letter, with exactly the notes that it needs and a code for each part that a phone can read. (Making one needs JavaScript${hasReady ? '; the ready-made ones do not' : ''}.)`;
export const aboutPrinting =
  'Any page prints: the notes follow their section, each once, links show their addresses, and menus stay away. Whole texts on one page:';

export const packetDescription =
  'Choose sections and paragraphs, with a title and an instruction of your own, and hand them out as one link or on paper.';
export const packetLead =
  'Choose what your students read, in your order. The packet lives in the address of this page alone: copy the link, and whoever opens it sees the same. Nothing is stored anywhere.';
export const packetNeeds = 'Making a packet needs JavaScript. These are ready-made:';
export const print = 'Print';
export const toPrint = 'A packet to print and hand out.';
export const edit = 'Edit this packet';
export const title = 'Title';
export const instruction = 'Instruction';
export const printQuestions = 'Print the discussion questions on each part';
export const printTasks = 'Print the tasks on each part (the answers stay on the screen)';
export const printEditors = 'Print the editors’ notes on each part';
/** With a link. */
export const addNotes = 'Add the notes of my <a>notebook</a> on these parts';
export const singleParagraphs = 'Single paragraphs';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => ` of ${title}`;
export const selection = 'Your selection';

export const tasks = 'Tasks';
export const answer = 'Answer, for the teacher';
export const partsOf = (title: string): string => `Parts of ${title}`;
export const partsDescription = 'What packets are put together from.';
export const onPlace = (place: string): string => `On ${place}`;
export const question = 'Discussion question';
export const needs = (places: string): string => `Needs: ${places}`;
