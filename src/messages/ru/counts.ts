/* Numbers of things. */

import { counted, numeral } from './counted.ts';

export const documents = (count: number): string => counted(count, ['документ', 'документа', 'документов']);
export const pages = (count: number): string => counted(count, ['страница', 'страницы', 'страниц']);
export const paragraphs = (count: number): string => counted(count, ['абзац', 'абзаца', 'абзацев']);
export const notes = (count: number): string => counted(count, ['примечание', 'примечания', 'примечаний']);
export const minutes = (count: number): string => `${numeral(count)} мин`;
