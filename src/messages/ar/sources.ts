/* The bibliography, and the page of a work. */

import { numeral } from './counted.ts';

export const description = (count: number, added: number): string =>
  `المصادر التي تستشهد بها الوثائق أو تسميها (${numeral(count)})، مع كل فقرة تستعملها${added > 0 ? `، ومصادر أضافها المحررون (${numeral(added)})` : ''}.`;
export const lead = (count: number, added: number): string =>
  `المصادر التي تستشهد بها الوثائق أو تسميها، وعددها ${numeral(count)}: دراسات وتقارير وتصريحات وبيانات، ومع كل مصدر كل جملة تستند إليه.${added > 0 ? ` وتليها مصادر لا تستشهد بها أي وثيقة (${numeral(added)}): مصادر تعليقات المحررين، وقراءات إضافية.` : ''}`;
export const none = 'لا استشهاد هنا بأي مصدر بعد.';
export const downloadAll = 'تنزيل الكل:';
export const filter = 'تصفية المصادر';

export const editors = {
  note: 'مصدر لتعليقات المحررين؛ لا تستشهد به أي وثيقة',
  reading: 'قراءة إضافية اختارها المحررون؛ لا تستشهد بها أي وثيقة',
};
export const onPlace = (note: string, place: string): string => `${note}، على ${place}`;
export const doubtAbout = (title: string): string => `شك بشأن ${title}`;
export const comparison = (title: string): string => `المقارنة: ${title}`;
export const onSource = (label: string): string => `عن المصدر: ${label}`;
export const date = 'التاريخ';
export const notPrinted = 'غير مطبوع';
export const language = 'لغة الأصل';
export const printedAs = (mark: string): string => ` (كما طُبع: ${mark})`;
export const readByEditors = 'قرأه المحررون';
export const whyReadIt = 'لماذا يُقرأ';
export const title = 'العنوان';
export const describedTitle = 'وصف من المحررين؛ لا عنوان مطبوعًا';
export const NotPrinted = 'لم يُذكر في المطبوع';
export const pageDescription = (title: string): string =>
  `${title}: البيانات المرجعية الكاملة، وكل جملة في الوثائق تستند إليه.`;
export const editorsDescription = (title: string): string =>
  `${title}: البيانات المرجعية الكاملة، وفيمَ يستعمله المحررون.`;
export const link = 'الرابط';
export const linkRepaired = 'الرابط مصحَّحًا';
export const linkAsPrinted = 'الرابط كما طُبع';
export const find = 'البحث عن هذا المصدر';
export const addressesFound = (date: string): string =>
  `العناوين أعلاه وجدها المحررون، وليست في الوثيقة؛ تاريخ الاطلاع: ${date}.`;
export const identifierFound = (date: string): string =>
  `المعرِّف أعلاه وجده المحررون، وليس في الوثيقة؛ تاريخ الاطلاع: ${date}.`;
export const noteOn = 'ملاحظة على هذا المصدر';
export const cite = 'الاستشهاد بهذا المصدر';
export const whereUsed = 'مواضع استعماله';
export const whereNamed = 'مواضع تسميته';
export const statisticsOnIt = 'إحصاءات تستند إليه';
export const onTimeline = 'في التسلسل الزمني';
export const whatFor = 'فيمَ يستعمله المحررون';
/** Before the works. */
export const fromOutside = 'ما يقوله المحررون هنا من خارج الوثائق يستند إلى: ';
export const moreBy = (authors: number): string => `أعمال أخرى ${authors > 1 ? 'لمؤلفيه' : 'لمؤلفه'}`;

export const noDate = 'دون تاريخ';
export const NoDate = 'دون تاريخ';
export const andOthers = (name: string): string => `${name} وآخرون`;
export const languageNotStated = 'غير مذكورة';
export const publishersPage = 'صفحة الناشر';
export const aCopy = 'نسخة';
export const inLibraryByIsbn = 'في مكتبة، برقم ISBN';
export const inLibrary = 'في مكتبة';
