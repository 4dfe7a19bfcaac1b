/* What the scripts of the notebook say. */

import { numeral, counted as withNoun } from './counted.ts';

export const counted = (count: number): string => withNoun(count, ['заметка', 'заметки', 'заметок']);
export const saved = (count: number): string => `Сохранено: ${counted(count)}.`;
export const link = 'Ссылка';
export const notes = 'Заметки';
export const withoutPlace = 'Без места';
export const withoutPlaceHint = 'Того, к чему они относятся, в текстах больше нет. Сами слова сохранены.';
export const withoutTag = 'Без метки';
export const allBack = 'Все заметки возвращены.';
export const allDeleted = 'Все заметки удалены.';
export const keepBeside = 'Хранить рядом с моими';
export const somebody = 'неизвестный автор';
export const takeIn = 'Это мои: добавить к моим';
export const came = (count: number, left: number): string =>
  `Вам переданы заметки (${count}).${left > 0 ? ` Пропущены те, что не относятся ни к одной странице этого сайта (${left}).` : ''} Ничего не сохранится, пока вы этого не подтвердите.`;
export const andMore = (count: number): string => `И ещё ${count}.`;
export const whose = 'Чьи это заметки?';
export const leave = 'Не сохранять';
export const left = 'Они не сохранены.';
export const noneHere = 'Ни одна заметка в этом файле не относится к страницам этого сайта.';
export const inFile = (count: number): string => `В файле: ${counted(count)}.`;
export const damaged =
  'Ссылка повреждена: заметки из неё прочитать нельзя. Попросите прислать её ещё раз или прислать файл.';
export const none = 'Ваших заметок здесь пока нет.';
export const foundOf = (found: number, all: number): string => `Найдено заметок: ${found} из ${all}`;
export const removeNotesOf = (name: string): string => `Убрать заметки: ${name}`;
export const changedTwice = 'Изменена в двух местах: нажмите «Изменить», чтобы выбрать.';
export const partGone = 'Части этих слов в тексте больше нет.';
export const gone = 'Этих слов в тексте больше нет; они стояли в этом месте.';
export const promised =
  'Этот браузер обещал хранить заметки. Если очистить его данные, они всё же исчезнут: время от времени сохраняйте копию.';
export const notPromised =
  'Этот браузер хранит заметки, пока не очищены его данные и пока хватает места: время от времени сохраняйте копию.';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `Ссылка ${notes === 1 ? 'с этой заметкой' : `с этими заметками (${notes})`} была бы слишком длинной: ${withNoun(length, ['знак', 'знака', 'знаков'])}, а ссылки длиннее ${numeral(most)} некоторые программы обрезают. Сохраните заметки в файл или найдите поиском те немногие, которые нужны.`;
export const linkCopied = (notes: number): string => `Ссылка скопирована. В ней: ${counted(notes)}.`;
export const copyThis = 'Скопируйте это:';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `новых — ${added}`,
    newer > 0 && `более свежих, чем здесь, — ${newer}`,
    both > 0 && `изменённых и там, и здесь — ${both} (сохранены обе версии)`,
    same > 0 && `уже имевшихся — ${same}`,
  ].filter(Boolean);
  return `Прочитано заметок: ${parts.join(', ') || 'ни одной'}.`;
};
export const keptAs = (name: string, count: number): string =>
  `Сохранено заметок (автор — ${name}): ${count}.`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  'Место',
  'Печатная страница',
  'Слова',
  'Заметка',
  'Метки',
  'Цвет',
  'Создана',
  'Изменена',
  'Адрес',
];
export const aPlace = 'Место';
