/* What an import writes into a text that has no words of its own for it; in the language of the text. */

export const abstract = '摘要';
/** What stands before the first heading, where it is a section of its own. */
export const opening = '开篇';
/** The only section of a document without a title. */
export const text = '正文';
/** Before the mark of a note that a heading had, where no paragraph follows. */
export const onHeading = '关于此标题';
/** The titles of boxes that say no more than their kind. */
export const alerts = {
  note: '注意',
  tip: '提示',
  important: '重要',
  warning: '警告',
  caution: '当心',
};
