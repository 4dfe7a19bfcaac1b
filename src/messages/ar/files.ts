/* Books and other files of a text, and what programs read. */

export const readItAt = 'للقراءة على الويب: ';
export const onTheWeb = 'على الويب: ';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  ` (${authors}${appearedIn ? `، ${appearedIn}` : ''}، ${date}). `;
export const sources = 'المصادر';
export const followsFrom = 'مستنتج من: ';

/** The page of a book that says what it is. */
export const aboutBook = 'عن هذا الكتاب';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = 'دليل';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (works: number): string =>
    works > 1
      ? 'لا يعيد هذا الكتاب نشر الأعمال التي يتناولها، بل يعيد صياغتها فقرةً فقرةً بكلمات أخرى. '
      : 'لا يعيد هذا الكتاب نشر العمل الذي يتناوله، بل يعيد صياغته فقرةً فقرةً بكلمات أخرى. ',
  translation: (works: number): string =>
    works > 1 ? 'يترجم هذا الكتاب الأعمال التي يتناولها. ' : 'يترجم هذا الكتاب العمل الذي يتناوله. ',
  abridgement: (works: number): string =>
    works > 1 ? 'يختصر هذا الكتاب الأعمال التي يتناولها. ' : 'يختصر هذا الكتاب العمل الذي يتناوله. ',
};
export const editorsApart =
  'ما يضيفه المحررون قائم بذاته تحت عنوان «تعليق المحررين»، وما يعرفونه من مصادر أخرى تحت عنواني «خلفية» و«منذ ذلك الحين».';
export const whatItCounts = 'ما يُحصى';
export const asOf = (date: string): string => `تاريخ البيانات: ${date}. `;
export const noStatistics = 'لا تذكر الوثائق أي إحصاء.';
export const noTerms = 'لم يُشرح أي مصطلح.';
export const chartAbove = (title: string): string => `رسم بياني: ${title}. وأرقامه في الجدول الذي يليه.`;
export const backToMark = (note: string): string => `العودة إلى علامة الحاشية ${note}`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  'للصور وصف لمن لا يراها، ويلي كلَّ رسم بياني جدولُه؛ وتعود الحواشي إلى علاماتها؛ وأُشير إلى الصفحات المطبوعة حيث عُرفت.';
export const accessible =
  'كل صورة رسم بياني يليه جدوله؛ وتعود الحواشي إلى علاماتها؛ وأُشير إلى الصفحات المطبوعة حيث عُرفت.';
/** In the list for programs that read. */
export const allStatistics = 'الإحصاءات كلها';
export const whatStatisticsHave = 'القيمة والوحدة والتاريخ والفقرة والمصدر والشكوك لكل منها';
export const allPages = 'الصفحات كلها';
/** What a teacher’s search asks for. */
export const learningResource = 'مادة للقراءة';
export const educationalUse = 'القراءة والنقاش';
/** Before and behind the way to what has another address now. */
export const elsewhere = 'ما كان هنا صار في مكان آخر: ';
export const pageMovedTo = 'هذه الصفحة الآن في ';
export const movedBehind = '. ';
