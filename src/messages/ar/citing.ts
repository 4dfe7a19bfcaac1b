/* Pages of citations, and what stands around citations in them. */

import { quoted } from './signs.ts';

export const title = (of: string): string => `الاستشهاد: ${of}`;
export const description = (of: string): string =>
  `كيفية الاستشهاد بنص ${quoted(of)} وبكل فقرة من فقراته وكل حاشية من حواشيه.`;
export const whatCanBeCited = 'ما يمكن الاستشهاد به';
export const about =
  'يذكر الاستشهاد الأصل، وصفحته المطبوعة إن عُرفت، والموضع في هذا الموقع. ولا تحتاج قائمة المراجع إلا إلى مدخل واحد للنص كله، مهما كثرت المواضع التي تستشهد بها.';
export const theWholeText = 'النص الكامل';
export const wholeTextOf = (document: string): string => `${document}، النص الكامل`;
export const theSection = 'القسم';
export const section = (title: string): string => `القسم ${quoted(title)}`;
export const style = 'الأسلوب';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'شيكاغو، الحواشي',
  chicago: 'شيكاغو، المؤلف والتاريخ',
};
export const whereYouCite = 'في موضع الاستشهاد';
export const inTheList = 'في قائمة المراجع';
export const copy = 'نسخ';
export const copyWhereYouCite = 'نسخ ما يُكتب في موضع الاستشهاد';
export const copyEntry = 'نسخ المدخل في قائمة المراجع';
export const copyFormat = (format: string): string => `نسخ ${format}`;
export const show = 'عرض';
export const download = 'تنزيل';
export const downloadFormat = (format: string): string => `تنزيل ${format}`;
export const inOneFile = 'كل هذه الاستشهادات في ملف واحد:';
/** Names the pages among which the citations of a long text are divided. */
export const pages = 'صفحات الاستشهاد';
