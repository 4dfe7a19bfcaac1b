/* Pages of citations, and what stands around citations in them. */

export const title = (of: string): string => `引用：${of}`;
export const description = (of: string): string => `引用格式：${of}，及其中每个段落和每条注释。`;
export const whatCanBeCited = '可以引用的内容';
export const about =
  '引文注明原文、已知的印刷版页码，以及在本站的位置。无论引用多少处，参考文献表只需为全文列一个条目。';
export const theWholeText = '全文';
export const wholeTextOf = (document: string): string => `${document}，全文`;
export const theSection = '本节';
export const section = (title: string): string => `章节：${title}`;
export const style = '格式';
/** Names of styles; those of a language add what their lists call it. */
export const styles = {
  apa: 'APA 第 7 版',
  mla: 'MLA 第 9 版',
  note: 'Chicago（注释制）',
  chicago: 'Chicago（著者-出版年制）',
};
export const whereYouCite = '文中引注';
export const inTheList = '参考文献条目';
export const copy = '复制';
export const copyWhereYouCite = '复制文中引注';
export const copyEntry = '复制参考文献条目';
export const copyFormat = (format: string): string => `复制 ${format}`;
export const show = '显示';
export const download = '下载';
export const downloadFormat = (format: string): string => `下载 ${format}`;
export const inOneFile = '以上引文合为一个文件：';
/** Names the pages among which the citations of a long text are divided. */
export const pages = '引文页';
