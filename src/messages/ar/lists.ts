/* Filters, and what all lists of records have. */

export const all = 'الكل';
export const clearFilters = 'إلغاء التصفية';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' أو <a>البحث في الموقع كله</a>.';
export const kind = 'النوع';
export const download = 'تنزيل:';
export const editorsNotes = 'تعليقات المحررين';
export const editorsSources = 'مصادر المحررين:';
export const asOf = 'تاريخ البيانات';
export const doubts = 'الشكوك';
export const seeAlso = 'انظر أيضًا';
export const source = 'المصدر';
export const sources = 'المصادر';
export const statistics = 'الإحصاءات';
export const events = 'الأحداث';
export const notes = 'الحواشي';
export const terms = 'المصطلحات';
export const shown = (count: number, all: number): string => `المعروض ${count} من ${all}`;
