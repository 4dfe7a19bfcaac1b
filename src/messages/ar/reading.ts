/* A text of a document, and what stands around it. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

export const contents = 'المحتويات';
export const frontPage = 'صفحة العنوان';
export const frontPageAndAbstract = 'صفحة العنوان والملخص';
export const allNotes = (count: number): string =>
  count === 1 ? 'حاشية واحدة' : count === 2 ? 'الحاشيتان' : `كل الحواشي (${count})`;
/** In the contents. */
export const notesFrom1 = (count: number): string =>
  count === 1 ? 'الحاشية 1' : count === 2 ? 'الحاشيتان 1 و2' : `الحواشي 1–${count}`;
export const allOnOnePage = 'الكل في صفحة واحدة';
export const wholeOnOnePage = 'النص الكامل في صفحة واحدة';
export const wholeText = 'النص الكامل';
export const wholeTitle = (title: string): string => `${title}: النص الكامل`;
export const sections = 'الأقسام';
export const sectionOf = (number: number, count: number): string => `القسم ${number} من ${count}`;
export const printedPages = 'الصفحات المطبوعة';
export const printedPage = 'الصفحة المطبوعة';
export const cite = 'استشهاد';
export const citeTitle = (title: string): string => `الاستشهاد بنص ${quoted(title)}`;

export const turn = 'السابق والتالي';
export const previous = 'السابق';
export const next = 'التالي';
export const everyNote = 'كل الحواشي';
export const compareTexts = (count: number): string => (count === 2 ? 'مقارنة النصين' : 'مقارنة النصوص');

export const notes = 'الحواشي';
export const notesTo = (title: string): string => `حواشي ${quoted(title)}`;
export const backToMark = (note: string, section: string): string =>
  `العودة إلى علامة الحاشية ${note} في القسم ${quoted(section)}`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `العودة إلى علامة الحاشية ${note} (${mark} من ${count}) في القسم ${quoted(section)}`;
export const notesOf = (title: string, count: number): string =>
  `حواشي ${quoted(title)}، وعددها ${count}، ومع كل حاشية الجملة التي تسندها.`;
export const filterNotes = 'تصفية الحواشي';
export const inItsSection = 'في قسمها';
export const citeNote = (label: string): string => `الاستشهاد بالحاشية ${label}`;

export const connections = 'مقارنات وأحداث ذات صلة';
export const events = 'الأحداث:';
export const questions = 'أسئلة للنقاش';
export const tasksWithAnswers = 'تمارين مع إجاباتها';

const people = (count: number, one: string, two: string, many: string): string =>
  count > 2 ? many : count === 2 ? two : one;
export const author = (count: number): string => people(count, 'المؤلف', 'المؤلفان', 'المؤلفون');
export const editor = (count: number): string => people(count, 'المحرر', 'المحرران', 'المحررون');
export const translator = (count: number): string => people(count, 'المترجم', 'المترجمان', 'المترجمون');
export const series = 'السلسلة';
export const licence = 'الترخيص';
export const original = 'الأصل';
export const theOriginal = 'الأصل';
/** "Working paper no. 3" */
export const numbered = (kind: string, number: string): string => `${kind} رقم ${number}`;
export const issue = (number: string): string => `العدد ${number}`;
export const pageSpan = (pages: string): string => `ص ${pages.replace('-', '–')}`;
export const download = 'تنزيل';
export const allInOne = 'كل الوثائق في ملف واحد';
/** Behind what can be downloaded; with a link. */
export const forPdf = '؛ وللحصول على PDF اطبع <a>النص الكامل</a> من المتصفح.';
export const megabytes = (size: number): string => `${size.toFixed(1)} ميغابايت`;
export const kilobytes = (size: number): string => `${size} كيلوبايت`;
export const editorsNotes = 'تعليقات المحررين';
export const remarksOnOriginal = (count: number): string =>
  `${counted(count, ['تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'])} على الأصل`;

/** At a chart in a text, what can be done with it. */
export const chartPage = 'الأرقام والمصادر والصورة';
export const chartPageOf = ' لهذا الرسم';
export const link = 'رابط';
export const linkTo = ' إلى هذا الرسم';
export const note = 'ملاحظة';
export const noteOn = ' على هذا الرسم';
