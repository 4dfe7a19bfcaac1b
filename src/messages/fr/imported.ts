/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = 'Résumé';
/** What stands before the first heading, where it is a section of its own. */
export const opening = 'Ouverture';
/** The only section of a document without a title. */
export const text = 'Texte';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = 'À propos de ce titre';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: 'Remarque',
  tip: 'Conseil',
  important: 'Point important',
  warning: 'Avertissement',
  caution: 'Attention',
};
