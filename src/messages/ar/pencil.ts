/* A reader's own notes: on the pages and in the notebook, said by scripts. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

export const yourNote = 'ملاحظتك';
export const yourNotes = 'ملاحظاتك';
export const yourHighlight = 'علامتك';
export const notesOf = 'ملاحظات ';
export const noteOf = 'ملاحظة ';
export const severalNotes = (count: number): string =>
  counted(count, ['ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة']);
export const ofYours = (count: number): string => `ملاحظاتك: ${count}`;
export const ofOthers = (count: number): string => `ملاحظات غيرك: ${count}`;
export const lost = (count: number): string => `بلا موضع: ${count}`;
export const show = 'إظهار';
export const hide = 'إخفاء';
export const showNotes = 'إظهار الملاحظات';
export const hideNotes = 'إخفاء الملاحظات';
export const print = 'طباعة';
export const doNotPrint = 'عدم الطباعة';
export const printNotes = 'طباعة الملاحظات';
export const doNotPrintNotes = 'عدم طباعة الملاحظات';
export const notebook = 'دفتر الملاحظات';

/** By the line that each ink draws. */
export const inks = {
  solid: 'أصفر، خط متصل',
  dotted: 'أخضر، خط منقَّط',
  dashed: 'أزرق، خط متقطع',
  wavy: 'أحمر، خط متموج',
};
export const highlightIn = 'تمييز: ';
export const selectedWords = 'الكلمات المحددة';
export const note = 'ملاحظة';
export const tag = 'وسم';
export const link = 'رابط';
export const linkToWords = 'رابط إلى هذه الكلمات';
export const cite = 'استشهاد';
export const citeWords = 'الاستشهاد بهذه الكلمات';
export const wordsSelected = 'حُدِّدت كلمات. يقود المفتاح Tab إلى ما يمكن فعله بها.';
export const highlighted = 'مُيِّزت.';
export const readersNotes = 'ملاحظات القارئ';
export const on = ' على ';
export const tagsAre = 'الوسوم: ';
export const close = 'إغلاق';
export const mended = 'صُحِّح النص هنا منذ ذلك الحين.';
export const goneHere = 'لم تعد هذه الكلمات هنا؛ وهذا هو الموضع الذي كانت فيه.';
export const changeNoteOn = (words: string): string => `تعديل الملاحظة على ${quoted(words)}`;
export const change = 'تعديل';
export const noteDeleted = 'حُذفت الملاحظة.';
export const undo = 'تراجع';
export const isBack = 'عادت الملاحظة.';

export const remove = 'حذف';
export const tagsWithCommas = 'الوسوم، بينها فواصل';
export const ink = 'اللون';
export const done = 'تم';
export const copyWhatIWrote = 'نسخ ما كتبتُه';
export const copied = 'نُسخ';
export const notKept = (why: string): string => `لم تُحفظ. ${why} وتبقى كلماتك هنا ما دامت هذه الصفحة مفتوحة.`;
export const changedTwice = 'عُدِّلت هذه الملاحظة في مكانين. النسخة الأحدث أدناه، وفي الأخرى:';
export const nothing = 'لا شيء';
export const keepNewer = 'إبقاء الأحدث';
export const takeOther = 'أخذ الأخرى';
export const keepBoth = 'إبقاء النسختين';
export const newerInHand =
  'تعمل نسخة أحدث من هذا الموقع على هذه الملاحظات: أغلق علامات تبويبه الأخرى، وحمِّل هذه الصفحة من جديد.';
export const full =
  'لم تبق على هذا الجهاز مساحة لهذا الموقع. احفظ نسخة من دفتر الملاحظات، واحذف ما لم تعد تحتاج إليه.';
export const denied = 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع: لعلها نافذة خاصة، أو لعل التخزين معطَّل.';
export const fileTooLarge = 'الملف أكبر مما ينبغي.';
export const notJson = 'الملف ليس بصيغة JSON: اختر ملفًا حُفظ من دفتر ملاحظات أو من Hypothesis.';
export const noAnnotations = 'لا ملاحظات في الملف.';
export const tooManyNotes = (count: number, most: number): string =>
  `عدد الملاحظات في الملف ${count}، ولا يمكن أن يُقرأ أكثر من ${most}.`;
