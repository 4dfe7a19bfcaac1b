/* Numbers as texts write them, so that they can be read again. */

/** Characters of which numbers are made, each with its value. */
export const words = '零:0 〇:0 一:1 二:2 两:2 兩:2 三:3 四:4 五:5 六:6 七:7 八:8 九:9';
/** Characters by which a number before them is multiplied. */
export const scales = '十:10 百:1e2 千:1e3 万:1e4 萬:1e4 亿:1e8 億:1e8 兆:1e12';
/** Words for a part of a whole, which state no number. */
export const parts = '半 分之';
/** What stands before the parts of one. */
export const decimal = '.';
/** Words for a hundredth, as search compares them: a regular expression. */
export const percent = '(?!)';
