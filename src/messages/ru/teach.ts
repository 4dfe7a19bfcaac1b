/* Pages for teachers. */

import { isEnded } from '../ended.ts';
import { counted, form, numeral } from './counted.ts';

const tasksCounted = (count: number): string => counted(count, ['задание', 'задания', 'заданий']);
const questionsCounted = (count: number): string =>
  counted(count, ['открытый вопрос', 'открытых вопроса', 'открытых вопросов']);

export const level = 'Уровень';
export const time = 'Время';
export const outcomes = 'Результаты обучения';
export const lessonMinutes = (minutes: number): string => counted(minutes, ['минута', 'минуты', 'минут']);
/** Of an hour and a half, 1.5. */
export function lessonHours(hours: number): string {
  const whole = Math.floor(hours);
  return hours % 1 === 0
    ? `${whole} ${form(whole, ['час', 'часа', 'часов'])}`
    : `${whole === 0 ? '' : whole}½ часа`;
}

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: 'Понимание текста', data: 'Данные', sources: 'Критика источников' };
export const yourAnswer = 'Ваш ответ; он остаётся на этой странице';
export const modelAnswer = 'Образец ответа';
export const tasksTitle = 'Задания с ответами';
export const noTask = 'Здесь пока нет ни одного задания.';
export const tasksLead = (count: number): string =>
  `Задания с ответами (всего ${numeral(count)}): что говорят тексты, что показывают их числа и насколько надёжны их источники. Напишите свой ответ, затем откройте образец. Написанное вами не покидает эту страницу и нигде не хранится.`;
export const tasksDescription = (count: number): string =>
  `${tasksCounted(count)} по документам: понимание текста, данные и источники; к каждому дан образец ответа.`;
export const questionsTitle = 'Вопросы для обсуждения';
export const questionsDescription = (count: number): string =>
  `${questionsCounted(count)} для обсуждения; при каждом — абзацы, нужные для ответа.`;
export const questionsLead = (count: number): string =>
  `Открытые вопросы (всего ${numeral(count)}), ответ на которые дают документы; при каждом — абзацы, нужные для ответа.`;

export const description =
  'Как раздать точную ссылку, процитировать абзац с указанием печатной страницы, составить подборку и что обсудить на занятии.';
export const lead =
  'Для преподавателя, у которого есть пять минут: один точный адрес, одна библиографическая ссылка, подборка на бумаге, а также вопросы и задания, ответ на которые дают документы.';
export const aParagraph = 'Абзац и что с ним делать';
export const toHandOut = 'Абзац для раздачи';
export const linkToIt = 'Ссылка на него';
/** With a link. */
export const linkLasts =
  'Кто откроет ссылку, попадёт на этот абзац — и в этом году, и в следующем. <a>Посмотреть</a>.';
export const copyLink = 'Копировать ссылку';
export const citeIt = 'Цитировать его';
export const citedText =
  'Текст с указанием печатной страницы, в семи форматах, и адрес, по которому он прочитан.';
export const citedOriginal =
  'Оригинал с указанием печатной страницы, в семи форматах, и адрес, по которому он прочитан.';
export const showCitation = 'Показать, как цитировать';
export const makePacket = 'Составить подборку';
export const whatPacketIs =
  'То, что прочитают ваши учащиеся, в выбранном вами порядке: на бумаге или ссылкой, в которой есть всё.';
export const addIt = 'Добавить его в подборку';
export const makeYourOwn = 'Составить свою подборку';
export const readyMade = 'Готовые подборки';
/** What stands between a title and what is said of it. */
export const afterTitle = (title: string): string => (isEnded(title) ? '' : ':');
export const inClass = 'Документы на занятии';
export const questionsAndTasks = 'Вопросы и задания';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `К разделам есть <a>${questionsCounted(count)}</a>; при каждом — абзацы, нужные для ответа. Вопросы стоят и в конце каждого раздела.`;
/** With a link. */
export const tasksApart = (count: number): string =>
  `Отдельно даны <a>задания с ответами (${numeral(count)})</a>: по ним читатель проверит, как понял прочитанное, а преподаватель может их задать. Они проверяют понимание текста, данных и источников.`;
export const howItWorks = 'Как это устроено';
export const aboutNumbers =
  'Нажмите в тексте номер рядом с абзацем: ссылка на абзац будет скопирована, а вам предложат процитировать его и добавить кнопкой «В подборку». После этого знак появится у каждого абзаца, примечания, диаграммы и вопроса, а панель с подборкой останется на виду, пока вы читаете дальше. Чтобы указать на несколько слов, выделите их и нажмите «Ссылка на эти слова». Адреса есть и у примечаний, источников, показателей, диаграмм, терминов, событий и сопоставлений. Ни один адрес не может исчезнуть или указать на другой текст; если абзац когда-нибудь переместится, прежний адрес приведёт к нему.';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `Пример цитирования: ${place}, адрес <a>${address}</a>:`;
export const inText = 'В тексте: ';
export const aSourceCited = 'Источник, на который здесь ссылаются';
export const fromItsPage = 'с его собственной страницы';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `<a>Всю библиографию</a> можно скачать, а Zotero сохраняет её с той страницы сразу. Подборка существует только в своей ссылке: ничего никуда не отправляется, и входить в систему не нужно. Она печатается на листах A4 и Letter, только с теми примечаниями, которые ей нужны, и с кодом у каждой части, который можно считать телефоном. (Для составления нужен JavaScript${hasReady ? '; для готовых подборок — нет' : ''}.)`;
export const aboutPrinting =
  'Напечатать можно любую страницу: примечания стоят после своего раздела, каждое один раз, у ссылок указаны адреса, меню не печатаются. Тексты целиком на одной странице:';

export const packetDescription =
  'Выберите разделы и абзацы, добавьте заглавие и указания и раздайте всё одной ссылкой или на бумаге.';
export const packetLead =
  'Выберите, что прочитают ваши учащиеся, и порядок чтения. Подборка существует только в адресе этой страницы: скопируйте ссылку, и каждый, кто её откроет, увидит то же самое. Нигде ничего не хранится.';
export const packetNeeds = 'Для составления подборки нужен JavaScript. Вот готовые:';
export const print = 'Печать';
export const toPrint = 'Подборка для печати и раздачи.';
export const edit = 'Изменить подборку';
export const title = 'Заглавие';
export const instruction = 'Указания';
export const printQuestions = 'Печатать вопросы для обсуждения к каждой части';
export const printTasks = 'Печатать задания к каждой части (ответы остаются на экране)';
export const printEditors = 'Печатать комментарии редакторов к каждой части';
/** With a link. */
export const addNotes = 'Добавить к этим частям заметки из моего <a>блокнота</a>';
export const singleParagraphs = 'Отдельные абзацы';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => `: ${title}`;
export const selection = 'Выбранное вами';

export const tasks = 'Задания';
export const answer = 'Ответ для преподавателя';
export const partsOf = (title: string): string => `Части: ${title}`;
export const partsDescription = 'То, из чего составляются подборки.';
export const onPlace = (place: string): string => `К месту: ${place}`;
export const question = 'Вопрос для обсуждения';
export const needs = (places: string): string => `Нужно прочитать: ${places}`;
