/* What the scripts of packets say. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

const partsCounted = (count: number): string => counted(count, ['часть', 'части', 'частей']);

export const packet = 'Подборка';
export const openPacket = 'Открыть подборку';
export const discard = 'Удалить';
export const inPacket = (count: number): string =>
  count === 0 ? 'Подборка: пока пусто' : `Подборка: ${partsCounted(count)}`;
export const addTo = 'Добавить в подборку';
export const removeFrom = 'Убрать из подборки';
export const question = 'Вопрос для обсуждения: ';
export const questions = 'Вопросы для обсуждения';
export const earlier = 'Выше';
export const later = 'Ниже';
export const remove = 'Убрать';
export const options = 'Вопросы и сокращения';
export const ownQuestions = 'Ваши вопросы, по одному в строке';
export const sentences = 'Предложения';
export const sentencesOf = 'Предложения ¶ ';
export const nothingChosen = 'Пока ничего не выбрано.';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${partsCounted(parts)}. Ссылка содержит всё; её длина — ${counted(length, ['знак', 'знака', 'знаков'])}.${isLong ? ' Для некоторых программ это слишком много: сократите указания.' : ''}`;
export const notHere = (name: string): string => `${quoted(name)}: этого здесь нет или больше нет.`;
export const partNotHere = (name: string): string =>
  `Часть этой подборки, ${quoted(name)}: её здесь нет или больше нет.`;
export const cutGone = ': сокращение предложений, так как абзац изменился';
export const theNotes = 'заметки';
export const notes = 'Примечания';
export const sources = 'Источники';
export const terms = 'Термины';
export const cannotLoad = 'Сейчас их не удаётся загрузить. Закройте и откройте ещё раз.';
export const notesOnPart = 'Заметки к этой части';
export const notesOf = 'Заметки: ';
export const tagsAre = 'Метки: ';
export const codeOf = 'QR-код адреса ';
export const title = 'заглавие';
export const instruction = 'указания';
export const tooLong = (what: string, most: number): string =>
  `Слишком длинный текст (${what}): больше ${counted(most, ['знака', 'знаков', 'знаков'])}; остальное отброшено.`;
export const tooMany = (most: number): string =>
  `В подборке может быть не больше ${counted(most, ['части', 'частей', 'частей'])}; остальные отброшены.`;
export const notesDamaged = 'Ссылка повреждена: заметки из неё прочитать нельзя.';
export const partsDamaged = (count: number): string =>
  `Ссылка повреждена: не удаётся прочитать ${counted(count, ['часть', 'части', 'частей'])}.`;
