/* What the scripts of the notebook say. */

import { counted as withNoun } from './counted.ts';

export const counted = (count: number): string =>
  withNoun(count, ['ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة']);
export const saved = (count: number): string => `المحفوظ: ${counted(count)}.`;
export const link = 'الرابط';
export const notes = 'ملاحظات';
export const withoutPlace = 'بلا موضع';
export const withoutPlaceHint = 'ما تتعلق به هذه الملاحظات لم يعد في النصوص. أما كلماتها فمحفوظة.';
export const withoutTag = 'بلا وسم';
export const allBack = 'عادت كل الملاحظات.';
export const allDeleted = 'حُذفت كل الملاحظات.';
export const keepBeside = 'حفظها إلى جانب ملاحظاتي';
export const somebody = 'شخص ما';
export const takeIn = 'هي لي: ضمها إلى ملاحظاتي';
export const came = (count: number, left: number): string =>
  `ملاحظات وصلت إليك: ${counted(count)}.${left > 0 ? ` وتُرك ما لا يتعلق بأي صفحة من هذا الموقع (${left}).` : ''} ولا يُحفظ شيء قبل أن تطلب ذلك.`;
export const andMore = (count: number): string => `وغيرها: ${count}.`;
export const whose = 'لمن هذه الملاحظات؟';
export const leave = 'تركها';
export const left = 'لم تُحفظ.';
export const noneHere = 'لا تتعلق أي ملاحظة في هذا الملف بصفحة من هذا الموقع.';
export const inFile = (count: number): string => `في الملف: ${counted(count)}.`;
export const damaged = 'الرابط تالف: لا يمكن قراءة ما فيه من ملاحظات. اطلبه مرة أخرى، أو اطلب ملفًا.';
export const none = 'لا ملاحظات لك بعد.';
export const foundOf = (found: number, all: number): string => `الملاحظات: ${found} من ${all}`;
export const removeNotesOf = (name: string): string => `إزالة ملاحظات ${name}`;
export const changedTwice = 'عُدِّلت في مكانين: اضغط «تعديل» للاختيار.';
export const partGone = 'لم يعد بعض هذه الكلمات في النص.';
export const gone = 'لم تعد هذه الكلمات في النص؛ وهذا هو الموضع الذي كانت فيه.';
export const promised = 'تعهد هذا المتصفح بحفظها. لكن محو بياناته يحذفها: احفظ نسخة منها من حين إلى آخر.';
export const notPromised =
  'يحفظها هذا المتصفح إلى أن تُمحى بياناته أو تضيق المساحة: احفظ نسخة منها من حين إلى آخر.';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `رابط فيه ${notes === 1 ? 'هذه الملاحظة' : notes === 2 ? 'هاتان الملاحظتان' : `هذه الملاحظات (${notes})`} يبلغ عدد أحرفه ${length}، أي أكثر من ${most}، فتقطعه بعض البرامج. احفظ الملاحظات في ملف، أو ابحث عن القليل الذي تقصده منها.`;
export const linkCopied = (notes: number): string => `نُسخ الرابط. وفيه: ${counted(notes)}.`;
export const copyThis = 'انسخ هذا:';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `جديدة (${added})`,
    newer > 0 && `أحدث مما هنا (${newer})`,
    both > 0 && `معدَّلة في المكانين وحُفظت نسختاها (${both})`,
    same > 0 && `موجودة هنا من قبل (${same})`,
  ].filter(Boolean);
  return `الملاحظات المقروءة: ${parts.join('، ') || 'لا شيء'}.`;
};
export const keptAs = (name: string, count: number): string => `حُفظت على أنها ملاحظات ${name}: ${count}.`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  'الموضع',
  'الصفحة المطبوعة',
  'الكلمات',
  'الملاحظة',
  'الوسوم',
  'اللون',
  'أُنشئت',
  'عُدِّلت',
  'العنوان',
];
export const aPlace = 'موضع';
