/* What is said where something is pressed or followed in a page. */

export const copyThis = 'انسخ هذا: ';
export const address = 'العنوان';
export const linkCopied = 'نُسخ الرابط.';
export const linkToWordsCopied = 'نُسخ رابط إلى هذه الكلمات.';
/** Before and behind the name of the place. */
export const linkTo = 'نُسخ رابط إلى ';
export const isCopied = '.';
export const citeIt = 'استشهاد';
export const copyStyle = 'نسخ ';
export const noteOn = 'ملاحظة على ';
export const addToPacket = 'إضافة إلى الحزمة';
export const copiedIs = '، نُسخ: ';
export const copied = 'نُسخ.';
export const cite = 'استشهاد';
export const close = 'إغلاق';
export const goBack = 'رجوع';
export const allCitations = 'الاستشهاد بكل فقرة وحاشية هنا';
export const styles = { apa: 'APA', mla: 'MLA', note: 'شيكاغو', chicago: 'شيكاغو' };
export const openPage = 'فتح الصفحة';
export const link = 'رابط';
/** Before and behind the name that nothing has. */
export const noParagraphIs = 'لا توجد هنا فقرة باسم «';
export const calledThat = '». ';
export const nearestIs = 'الأقرب إليه: ';
export const continueReading = 'متابعة القراءة';
export const whereYouAre = 'موضعك';
export const read = 'ما قُرئ';
export const contents = 'المحتويات';
export const notes = 'الحواشي';
export const closeTexts = 'إغلاق النصوص';
