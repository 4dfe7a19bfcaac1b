/* What the scripts of packets say. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

const partsCounted = (count: number): string => counted(count, ['جزء واحد', 'جزءان', 'أجزاء', 'جزءًا', 'جزء']);

export const packet = 'الحزمة';
export const openPacket = 'فتح الحزمة';
export const discard = 'حذف الحزمة';
export const inPacket = (count: number): string =>
  count === 0 ? 'الحزمة: لا شيء بعد' : `الحزمة: ${partsCounted(count)}`;
export const addTo = 'إضافة إلى الحزمة';
export const removeFrom = 'إزالة من الحزمة';
export const question = 'سؤال للنقاش: ';
export const questions = 'أسئلة للنقاش';
export const earlier = 'تقديم';
export const later = 'تأخير';
export const remove = 'إزالة';
export const options = 'الأسئلة والاختصارات';
export const ownQuestions = 'أسئلة من عندك، كل سؤال في سطر';
export const sentences = 'الجمل';
export const sentencesOf = 'جمل ¶ ';
export const nothingChosen = 'لم يُختر شيء بعد.';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${partsCounted(parts)}. يضم الرابط كل شيء، وعدد أحرفه ${length}.${isLong ? ' وهذا أطول مما تقبله بعض البرامج: اختصر التعليمات.' : ''}`;
export const notHere = (name: string): string => `${quoted(name)}: غير موجود هنا، أو لم يعد موجودًا.`;
export const partNotHere = (name: string): string =>
  `جزء من هذه الحزمة، ${quoted(name)}، غير موجود هنا، أو لم يعد موجودًا.`;
export const cutGone = ': اختصار بعض الجمل، لأن الفقرة تغيرت';
export const theNotes = 'الملاحظات';
export const notes = 'الحواشي';
export const sources = 'المصادر';
export const terms = 'المصطلحات';
export const cannotLoad = 'تعذر التحميل الآن. أغلق هذا وافتحه من جديد.';
export const notesOnPart = 'ملاحظات على هذا الجزء';
export const notesOf = 'ملاحظات ';
export const tagsAre = 'الوسوم: ';
export const codeOf = 'رمز QR للعنوان ';
export const title = 'العنوان';
export const instruction = 'التعليمات';
export const tooLong = (what: string, most: number): string =>
  `${what}: تجاوز النص حده، وهو ${most} من الأحرف؛ وحُذف ما زاد.`;
export const tooMany = (most: number): string => `الحد الأقصى لأجزاء الحزمة ${most}؛ وتُرك ما زاد عليه.`;
export const notesDamaged = 'الرابط تالف: لا يمكن قراءة ما فيه من ملاحظات.';
export const partsDamaged = (count: number): string =>
  `الرابط تالف: فيه ما لا يمكن قراءته (${partsCounted(count)}).`;
