/* Pages for teachers. */

import { isEnded } from '../ended.ts';
import { counted, isOne } from './counted.ts';

const exercises = (count: number): string => counted(count, 'exercice');
const openQuestions = (count: number): string => counted(count, 'question ouverte', 'questions ouvertes');

export const level = 'Niveau';
export const time = 'Durée';
export const outcomes = 'Acquis visés';
export const lessonMinutes = (minutes: number): string => counted(minutes, 'minute');
/** Of an hour and a half, 1.5. */
export const lessonHours = (hours: number): string => `${Math.floor(hours)} h${hours % 1 === 0 ? '' : ' 30'}`;

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: 'Compréhension', data: 'Données', sources: 'Critique des sources' };
export const yourAnswer = 'Votre réponse ; elle reste sur cette page';
export const modelAnswer = 'Corrigé';
export const tasksTitle = 'Exercices corrigés';
export const noTask = 'Aucun exercice n’est encore proposé ici.';
export const tasksLead = (count: number): string =>
  `${exercises(count)} avec corrigé, sur ce que disent les textes, sur ce que montrent leurs chiffres et sur ce que valent leurs sources. Rédigez votre réponse, puis ouvrez le corrigé. Ce que vous écrivez reste sur cette page et n’est pas conservé.`;
export const tasksDescription = (count: number): string =>
  `${exercises(count)} sur les documents : compréhension, données et sources, avec corrigé.`;
export const questionsTitle = 'Questions à débattre';
export const questionsDescription = (count: number): string =>
  `${openQuestions(count)} à débattre, avec les paragraphes nécessaires à la réponse.`;
export const questionsLead = (count: number): string =>
  `${openQuestions(count)} ${isOne(count) ? 'à laquelle' : 'auxquelles'} les documents peuvent répondre, avec les paragraphes nécessaires à la réponse.`;

export const description =
  'Comment distribuer un lien précis, citer un paragraphe avec sa page imprimée, composer un dossier, et de quoi débattre en classe.';
export const lead =
  'Pour qui enseigne et n’a que cinq minutes : un lien précis, une référence, un dossier sur papier, et des questions et exercices auxquels les documents peuvent répondre.';
export const aParagraph = 'Un paragraphe, et qu’en faire';
export const toHandOut = 'Un paragraphe à distribuer';
export const linkToIt = 'En donner le lien';
/** With a link. */
export const linkLasts =
  'Qui ouvre le lien arrive à ce paragraphe, cette année comme les suivantes. <a>Voir le paragraphe</a>.';
export const copyLink = 'Copier le lien';
export const citeIt = 'Le citer';
export const citedText =
  'Le texte avec sa page imprimée, en sept formats, et l’adresse à laquelle il a été lu.';
export const citedOriginal =
  'L’original avec sa page imprimée, en sept formats, et l’adresse à laquelle il a été lu.';
export const showCitation = 'Afficher la référence';
export const makePacket = 'Composer un dossier';
export const whatPacketIs =
  'Ce que lisent vos élèves ou vos étudiants, dans l’ordre que vous choisissez, sur papier ou dans un lien qui contient tout.';
export const addIt = 'L’ajouter à un dossier';
export const makeYourOwn = 'Composer votre propre dossier';
export const readyMade = 'Dossiers prêts à l’emploi';
/** What stands between a title and what is said of it. */
export const afterTitle = (title: string): string => (isEnded(title) ? '' : ' :');
export const inClass = 'Les documents en classe';
export const questionsAndTasks = 'Questions et exercices';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `Les sections posent <a>${openQuestions(count)}</a>, avec les paragraphes nécessaires à la réponse. On les trouve aussi à la fin de chaque section.`;
/** With a link. */
export const tasksApart = (count: number): string =>
  isOne(count)
    ? `<a>${exercises(count)}</a> corrigé est donné à part, pour vérifier sa lecture ou faire travailler une classe : compréhension, données, sources.`
    : `<a>${exercises(count)}</a> corrigés sont donnés à part, pour vérifier sa lecture ou faire travailler une classe : compréhension, données, sources.`;
export const howItWorks = 'Mode d’emploi';
export const aboutNumbers =
  'Dans un texte, appuyez sur le numéro en regard d’un paragraphe : son lien est copié, et sa référence vous est proposée, ainsi que « Ajouter au dossier ». Dès lors, un signe figure à chaque paragraphe, note, graphique et question, et un volet avec votre dossier reste visible pendant la lecture. Pour renvoyer à quelques mots, sélectionnez-les et appuyez sur « Lien vers ces mots ». Les notes, les sources, les statistiques, les graphiques, les termes, les événements et les comparaisons ont aussi une adresse. Aucune adresse ne peut disparaître ni désigner un autre texte ; si un paragraphe se déplace un jour, son ancienne adresse y mène.';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `Voici, par exemple, la référence de « ${place} », dont l’adresse est <a>${address}</a> :`;
export const inText = 'Dans le texte : ';
export const aSourceCited = 'Une source citée ici';
export const fromItsPage = 'depuis sa propre page';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `La <a>bibliographie complète</a> se télécharge, et Zotero l’enregistre d’un coup depuis cette page. Un dossier n’existe que dans son lien : rien n’est envoyé, personne ne s’inscrit. Il s’imprime en A4 et en Letter, avec exactement les notes dont il a besoin et, pour chaque partie, un code lisible par téléphone. (En composer un demande JavaScript${hasReady ? ' ; ceux qui sont prêts à l’emploi s’en passent' : ''}.)`;
export const aboutPrinting =
  'Toute page s’imprime : les notes suivent leur section, chacune une seule fois, les liens montrent leur adresse, et les menus disparaissent. Textes intégraux sur une page :';

export const packetDescription =
  'Choisissez des sections et des paragraphes, avec un titre et une consigne de votre main, et distribuez-les dans un seul lien ou sur papier.';
export const packetLead =
  'Choisissez ce que lisent vos élèves ou vos étudiants, dans l’ordre que vous voulez. Le dossier n’existe que dans l’adresse de cette page : copiez le lien, et qui l’ouvre voit la même chose. Rien n’est enregistré ailleurs.';
export const packetNeeds = 'Composer un dossier demande JavaScript. Ceux-ci sont prêts à l’emploi :';
export const print = 'Imprimer';
export const toPrint = 'Un dossier à imprimer et à distribuer.';
export const edit = 'Modifier ce dossier';
export const title = 'Titre';
export const instruction = 'Consigne';
export const printQuestions = 'Imprimer les questions à débattre de chaque partie';
export const printTasks = 'Imprimer les exercices de chaque partie (les corrigés restent à l’écran)';
export const printEditors = 'Imprimer les notes des éditeurs sur chaque partie';
/** With a link. */
export const addNotes = 'Ajouter les notes de mon <a>carnet</a> sur ces parties';
export const singleParagraphs = 'Paragraphes isolés';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => ` de « ${title} »`;
export const selection = 'Votre sélection';

export const tasks = 'Exercices';
export const answer = 'Corrigé, pour l’enseignant';
export const partsOf = (title: string): string => `Parties de « ${title} »`;
export const partsDescription = 'Ce dont les dossiers sont composés.';
export const onPlace = (place: string): string => `Sur « ${place} »`;
export const question = 'Question à débattre';
export const needs = (places: string): string => `Nécessite : ${places}`;
