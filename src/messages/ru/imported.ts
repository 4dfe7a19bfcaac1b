/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = 'Аннотация';
/** What stands before the first heading, where it is a section of its own. */
export const opening = 'Начало';
/** The only section of a document without a title. */
export const text = 'Текст';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = 'К этому заголовку';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: 'Примечание',
  tip: 'Совет',
  important: 'Важно',
  warning: 'Предупреждение',
  caution: 'Осторожно',
};
