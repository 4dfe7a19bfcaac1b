/* Numbers of things. */

import { counted, formatted } from './counted.ts';

export const documents = (count: number): string => counted(count, 'documento');
export const pages = (count: number): string => counted(count, 'página');
export const paragraphs = (count: number): string => counted(count, 'párrafo');
export const notes = (count: number): string => counted(count, 'nota');
export const minutes = (count: number): string => `${formatted(count)} min`;
