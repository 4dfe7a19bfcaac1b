/* Books and other files of a text, and what programs read. */

export const readItAt = '阅读网址：';
export const onTheWeb = '网址：';
/** Behind the title of a work. */
export const by = (authors: string, appearedIn: string, date: string): string =>
  `，作者：${authors}${appearedIn ? `，载《${appearedIn}》` : ''}，${date}。`;
export const sources = '来源';
export const followsFrom = '推算自：';

/** The page of a book that says what it is. */
export const aboutBook = '关于本书';
/** The first page, the text and the works of a book, for programs that open it. */
export const guide = '导览';
/** Whose words a book has; nothing of originals. */
export const whose = {
  original: (_works: number): string => '',
  restatement: (_works: number): string => '本书并非原作的重印本，而是以不同的文字逐段转述原作。',
  translation: (_works: number): string => '本书是原作的译本。',
  abridgement: (_works: number): string => '本书是原作的节略本。',
};
export const editorsApart = '编者所加的内容另列于“编者注”之下，出自文献之外的内容列于“背景”和“后续”之下。';
export const whatItCounts = '统计对象';
export const asOf = (date: string): string => `数据时间：${date}。`;
export const noStatistics = '文献中没有统计数据。';
export const noTerms = '未解释任何术语。';
export const chartAbove = (title: string): string => `图表：${title}。数字见其下方的表格。`;
export const backToMark = (note: string): string => `返回注释 ${note} 的标记`;
/** For who chooses a book by what can be read in it. */
export const accessibleWithPictures =
  '图片附有文字说明，图表下方附有表格；注释可返回其标记；印刷版页码已知之处均有标示。';
export const accessible = '图片均为图表，下方附有表格；注释可返回其标记；印刷版页码已知之处均有标示。';
/** In the list for programs that read. */
export const allStatistics = '全部统计数据';
export const whatStatisticsHave = '各项的数值、单位、时间、段落、来源和疑点';
export const allPages = '全部页面';
/** What a teacher’s search asks for. */
export const learningResource = '阅读';
export const educationalUse = '阅读与讨论';
/** Before and behind the way to what has another address now. */
export const elsewhere = '此处的内容现已移至：';
export const pageMovedTo = '本页现已移至：';
export const movedBehind = '。';
