/* Books and other files of a text, and what programs read. */

export const readItAt = '阅读网址：';
export const onTheWeb = '网址：';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  `，作者：${authors}${appearedIn ? `，载《${appearedIn}》` : ''}，${date}。`;
export const sources = '来源';
export const followsFrom = '推算自：';
