/* What the scripts of search say. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

const quotedAll = (words: string[]): string => words.map(quoted).join('، ');
const results = (count: number, isComplete: boolean): string =>
  isComplete
    ? counted(count, ['نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة'])
    : `النتائج الأولى (${count})`;

/** What was asked, in quotation marks. */
export const asked = (words: string): string => quoted(words);
export const filteredOut = (asked: string, all: number): string =>
  `لا نتائج للبحث عن ${asked} مع هذه التصفية، ومن دونها: ${results(all, true)}.`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `لا نتائج للبحث عن ${asked}${unused.length > 0 ? `: ${isOneWord ? 'لا ترد هذه الكلمة في أي نص هنا' : `لا يرد في أي نص هنا: ${quotedAll(unused)}`}` : ''}. ${hasSimilar ? 'كلمات مشابهة:' : 'الفهرس الأبجدي يسرد كل شيء.'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `لا نتائج للبحث عن ${asked}. هل تقصد ${quoted(meant)}؟ نتائجه: ${results(count, isComplete)}.`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `لا يرد ${asked} بنصه في أي موضع. وبكلماته: ${results(count, isComplete)}.`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `نتائج البحث عن ${asked}: ${results(count, isComplete)}؛ وهي من كلمات الأصل الذي أُعيدت صياغته هنا.`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `لا تجتمع كلمات ${asked} كلها في أي موضع. وببعضها: ${results(count, isComplete)}.`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `نتائج البحث عن ${asked}: ${results(count, isComplete)}.`;
export const noTextHas = (words: string[]): string => `لا يرد في أي نص هنا: ${quotedAll(words)}.`;
/** Behind a colon of Latin letters stands a mark that keeps it on their right. */
export const unknownOperators = (signs: string[]): string =>
  `${signs.map((sign) => quoted(`${sign}\u200e`)).join('، ')}: لا أثر لذلك هنا؛ والمتاح نوع: وفي: ومؤلف: وسنة:.`;
export const noWord = 'ليست في الطلب كلمة يُبحث عنها.';
export const cannotSearch = 'لا يعمل البحث هنا: تعذر تحميل فهرسه. والفهرس الأبجدي يسرد كل اسم ومصدر ومصطلح.';
export const cut = (most: number): string => ` لم تُستعمل إلا الأحرف الأولى من الطلب (${most}).`;
export const searching = 'جارٍ البحث…';
export const showMore = (count: number): string => `عرض المزيد (${count})`;
export const exactly = 'البحث بالضبط عن ';
export const originalsWords = 'كلمات الأصل الذي أُعيدت صياغته هنا.';
export const inOriginal = (words: string[]): string => `يرد في الأصل هنا: ${quotedAll(words)}.`;
export const without = (words: string[]): string => `من دون: ${quotedAll(words)}.`;
export const sourceIs = ' · المصدر: ';
export const noSource = ' · دون ذكر مصدر';

export const hint = 'اسم أو رقم أو كلمة';
export const resultList = 'النتائج';
export const allResults = 'كل النتائج';
export const searchPage = 'صفحة البحث';
export const close = 'إغلاق';
export const keys = '↑ ↓ للاختيار · Enter للفتح · Esc للإغلاق';
export const suggested = 'عمليات بحث مقترحة';
export const index = 'الفهرس الأبجدي';
