/* Books and other files of a text, and what programs read. */

export const readItAt = 'للقراءة على الويب: ';
export const onTheWeb = 'على الويب: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `، ${appearedIn}` : ''}، ${date}). `;
export const sources = 'المصادر';
export const followsFrom = 'مستنتج من: ';
/** What programs are told is here. */
export const frontPage = 'صفحة العنوان';
export const wholeText = 'النص كاملاً';
export const allStatistics = 'كل الإحصاءات';
export const ofStatistics = 'القيمة والوحدة والتاريخ والفقرة والمصدر والشكوك في كل منها';
export const allPages = 'كل الصفحات';
/** Before the way to what has another address now. */
export const elsewhere = 'ما كان هنا صار في مكان آخر: ';
export const pageMovedTo = 'هذه الصفحة الآن في ';
export const movedBehind = '. ';
