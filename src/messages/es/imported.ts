/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = 'Resumen';
/** What stands before the first heading, where it is a section of its own. */
export const opening = 'Apertura';
/** The only section of a document without a title. */
export const text = 'Texto';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = 'Sobre este título';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  warning: 'Advertencia',
  caution: 'Precaución',
};
