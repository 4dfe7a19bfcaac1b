/* Numbers of things. */

import { counted } from './counted.ts';

export const documents = (count: number): string => counted(count, 'document');
export const pages = (count: number): string => counted(count, 'page');
export const paragraphs = (count: number): string => counted(count, 'paragraph');
export const notes = (count: number): string => counted(count, 'note');
export const minutes = (count: number): string => `${count} min`;
