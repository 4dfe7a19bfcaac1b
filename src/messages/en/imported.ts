/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = 'Abstract';
/** What stands before the first heading, where it is a section of its own. */
export const opening = 'Opening';
/** The only section of a document without a title. */
export const text = 'Text';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = 'On this heading';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};
