/* Timeline, glossary, names, comparisons. */

import { numeral } from './counted.ts';

export const timelineDescription = (count: number, added: number): string =>
  `События, которые датируют документы (всего ${numeral(count)}), и абзацы, в которых о них говорится${added > 0 ? `; кроме того, события, добавленные редакторами (${numeral(added)})` : ''}.`;
export const timelineLead = (count: number, added: number): string =>
  `События, которые документы датируют или помогают датировать; всего ${numeral(count)}.${added > 0 ? ` Ромбом отмечены события, о которых документы не рассказывают (${numeral(added)}): их добавили редакторы по собственным источникам.` : ''} Если дату установили редакторы, об этом сказано.`;
export const noEvent = 'Здесь пока нет ни одного события.';
export const Added = 'Добавлено редакторами';
export const added = 'добавлено редакторами';
export const inferred = (how: string): string => `Дата установлена редакторами: ${how}`;
export const bearsOn = (count: number): string =>
  `Документы об этом не рассказывают; событие имеет отношение к ${count > 1 ? 'названным здесь абзацам' : 'названному здесь абзацу'}.`;

export const glossaryDescription = (count: number): string =>
  `Термины и сокращения документов (всего ${numeral(count)}): объяснения и места, где они употребляются.`;
export const glossaryLead = (count: number): string =>
  `Что означают здесь термины и сокращения (всего ${numeral(count)}) и как их употребляет каждый документ.`;
export const noTerm = 'Здесь пока не объяснён ни один термин.';
export const filterTerms = 'Отбор терминов';
export const also = (names: string): string => `также ${names}`;
export const amongNames = 'Среди имён:';

export const namesDescription = (count: number): string =>
  `Имена и названия (всего ${numeral(count)}): люди, организации, места и миссии; кто они или что это и всё, что здесь о них говорится.`;
export const namesLead = (count: number): string =>
  `Имена и названия людей, организаций, мест и миссий, всего ${numeral(count)}: кто они или что это и всё, что здесь о них говорится.`;
export const noName = 'Здесь пока не объяснено ни одно имя.';
export const nameKinds = {
  person: 'Люди',
  organization: 'Организации',
  place: 'Места',
  mission: 'Миссии',
};
export const namedIn = 'Где упоминается';
export const maps = (count: number): string => (count > 1 ? 'Карты' : 'Карта');
export const mission = 'Миссия';
export const missionEnded = 'Завершённая миссия';
export const place = 'Место';
export const country = 'Страна, о которой идёт речь';
export const aboutMaps = (count: number): string =>
  `У каждого места и каждой миссии на ${count > 1 ? 'картах' : 'карте'} есть статья ниже. Суша и границы даны по Natural Earth, где показано, кто управляет территорией сегодня; никакой позиции они не выражают.`;
export const filterNames = 'Отбор имён';
export const inGlossary = 'В глоссарии:';
export const morePlaces = (count: number): string => `Ещё абзацы и примечания (${numeral(count)})`;
export const meant = 'Подразумевается без упоминания:';

export const relations = {
  differ: 'Расходятся',
  later: 'Что изменилось со временем',
  agree: 'Сходятся',
  adds: 'Дополняют друг друга',
};
export const compareDescription = (count: number): string =>
  `Вопросы (всего ${numeral(count)}), по которым документы сходятся, расходятся, дополняют друг друга или показывают, что изменилось со временем.`;
export const compareLead = (count: number): string =>
  `Вопросы, по которым документы пересекаются, всего ${numeral(count)}; тексты стоят рядом.`;
export const noComparison = 'Здесь пока ничего не сопоставлено.';
export const readWhole = (texts: number): string =>
  `Читать ${texts > 2 ? 'все тексты' : 'оба текста'} целиком`;
export const readWholeOn = (title: string): string => `Читать оба текста целиком: ${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${list.format(documents)} об одном и том же: тексты целиком и рядом, с тем, на что каждый опирается.`;
const list = new Intl.ListFormat('ru', { type: 'conjunction' });
export const allComparisons = 'Среди всех сопоставлений';
export const nextComparison = (title: string): string => `Далее: ${title}`;
export const editorsNote = 'Комментарий редакторов';
export const fromOutside = 'По другим источникам';
export const evidence = 'Доказательная база';
export const voices = 'Голоса';
export const expects = 'Ожидание';
export const show = 'Показать';
export const allSides = (count: number): string => (count > 2 ? 'Все' : 'Оба');
export const whatCameOfIt = 'Что из этого вышло';
export const whatCameOfItOutside = 'Что из этого вышло, по другим источникам';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = 'Закрыть тексты';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: 'Комментарий редакторов',
  critical: 'Комментарий редакторов',
  background: 'Контекст',
  since: 'С тех пор',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: 'Комментарий редакторов',
  critical: 'Комментарий редакторов',
  background: 'Комментарий редакторов: контекст',
  since: 'Комментарий редакторов: с тех пор',
};
