/* Statistics and charts on pages of their own. */

import { numeral, counted as withNoun } from './counted.ts';
import { quoted } from './signs.ts';

const counted = (count: number): string =>
  withNoun(count, ['إحصاء واحد', 'إحصاءان', 'إحصاءات', 'إحصاءً', 'إحصاء']);

export const description = (count: number): string =>
  `${counted(count)} من الوثائق، مع التاريخ والتعريف والفقرة والمصدر والتحقق.`;
export const lead = (count: number): string =>
  `الإحصاءات التي تذكرها الوثائق أو تُستنتج مما تذكره أو يضعها المحررون إلى جانبه، وعددها ${numeral(count)}. ومع كل إحصاء تاريخه، وما يحصيه بالضبط، وفقرته، وكيف جرى التحقق منه.`;
export const none = 'لم يُسجَّل هنا أي إحصاء بعد.';
export const filter = 'تصفية الإحصاءات';
export const statedIn = 'موضع الذكر';
export const withDoubts = 'مع شكوك';
export const without = 'بلا شكوك';
export const charts = 'الرسوم البيانية';
export const allAsCsv = 'الكل بصيغة CSV';
export const allAsJson = 'الكل بصيغة JSON';
export const value = 'القيمة';
export const statistic = 'الإحصاء';
export const paragraph = 'الفقرة';
export const workedOut = 'قيمة من المحررين';
export const doubt = 'شك';

export const measures = 'ما يقيسه';
export const among = 'من بين';
export const outOf = 'من أصل';
export const doubts = (count: number): string => (count > 1 ? 'شكوك' : 'شك');
export const editorsSources = (count: number): string =>
  count > 2 ? 'مصادر المحررين:' : count === 2 ? 'مصدرا المحررين:' : 'مصدر المحررين:';
export const inOriginal = (words: string): string => `في الأصل: ${quoted(words)}`;
export const restatedAs = (words: string): string => `أُعيدت صياغته هنا: ${words}`;
export const printedAs = (words: string): string => `كما طُبع: ${words}`;
export const checked = 'التحقق';
export const unprinted = 'لا يرد في الأصل رقم مطبوع؛ القيمة من حساب المحررين.';
/** Of a number from elsewhere. */
export const notStated = 'لا تذكره أي وثيقة؛ القيمة من المحررين.';
export const editorsSource = 'مصدر المحررين';
export const bearsOn = 'ما يتصل به';
export const givesStated = (value: string): string => `، وهو ما يعطي القيمة المذكورة: ${value}.`;
export const notCheckable = 'لا يمكن التحقق منه بالرجوع إلى الأصل.';
export const followsFrom = 'مستنتج من:';
export const noneNamed = 'لا يذكر الأصل مصدرًا.';
export const noSourceNamed = 'لا يذكر الأصل مصدرًا.';
export const sourceIs = 'المصدر: ';
export const note = 'الحاشية';
export const compareWith = 'للمقارنة';
export const noteOn = 'ملاحظة على هذا الإحصاء';
export const cite = 'الاستشهاد بهذا الإحصاء';
export const inThisEdition = 'في هذه الطبعة';
export const alsoStatedIn = 'يرد أيضًا في: ';
export const arithmetic = 'حساب المحررين';
export const chartIs = 'الرسم البياني: ';
export const comparisonIs = 'المقارنة: ';

export const chart = 'رسم بياني';
export const chartDescription = (measures: string, date: string): string =>
  `رسم بياني: ${measures}. تاريخ البيانات: ${date}.`;
export const numbers = 'الأرقام';
export const shownIn = 'موضع العرض';
export const noteOnChart = 'ملاحظة على هذا الرسم';
export const citeChart = 'الاستشهاد بهذا الرسم';
