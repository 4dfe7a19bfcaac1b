/* Numbers of things. */

import { counted } from './counted.ts';

export const documents = (count: number): string =>
  counted(count, ['وثيقة واحدة', 'وثيقتان', 'وثائق', 'وثيقة', 'وثيقة']);
export const pages = (count: number): string =>
  counted(count, ['صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة', 'صفحة']);
export const paragraphs = (count: number): string =>
  counted(count, ['فقرة واحدة', 'فقرتان', 'فقرات', 'فقرة', 'فقرة']);
export const notes = (count: number): string =>
  counted(count, ['حاشية واحدة', 'حاشيتان', 'حواشٍ', 'حاشية', 'حاشية']);
export const minutes = (count: number): string =>
  counted(count, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']);
