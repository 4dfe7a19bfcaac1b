/* Books and other files of a text, and what programs read. */

export const readItAt = '阅读网址：';
export const onTheWeb = '网址：';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  `，作者：${authors}${appearedIn ? `，载《${appearedIn}》` : ''}，${date}。`;
export const sources = '来源';
export const followsFrom = '推算自：';
/** What programs are told is here. */
export const frontPage = '首页';
export const wholeText = '全文';
export const allStatistics = '全部统计数据';
export const ofStatistics = '每项的数值、单位、日期、段落、来源和存疑之处';
export const allPages = '全部页面';
/** Before the way to what has another address now. */
export const elsewhere = '此处的内容现已移至：';
export const pageMovedTo = '本页现位于';
export const movedBehind = '。';
