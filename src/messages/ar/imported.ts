/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = 'ملخص';
/** What stands before the first heading, where it is a section of its own. */
export const opening = 'تمهيد';
/** The only section of a document without a title. */
export const text = 'النص';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = 'بشأن هذا العنوان';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: 'ملاحظة',
  tip: 'نصيحة',
  important: 'مهم',
  warning: 'تحذير',
  caution: 'تنبيه',
};
