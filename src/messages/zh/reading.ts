/* A text of a document, and what stands around it. */

export const contents = '目录';
export const frontPage = '首页';
export const frontPageAndAbstract = '首页与摘要';
export const allNotes = (count: number): string => (count === 1 ? '1 条注释' : `全部 ${count} 条注释`);
/** In the contents. */
export const notesFrom1 = (count: number): string => (count === 1 ? '注释 1' : `注释 1–${count}`);
export const allOnOnePage = '单页全文';
export const wholeOnOnePage = '在一页中显示全文';
export const wholeText = '全文';
export const wholeTitle = (title: string): string => `${title}，全文`;
export const sections = '章节';
export const sectionOf = (number: number, count: number): string => `第 ${number} 节，共 ${count} 节`;
export const printedPages = '印刷版页码';
export const printedPage = '印刷版页码';
export const cite = '引用';
export const citeTitle = (title: string): string => `引用“${title}”`;

export const turn = '上一页与下一页';
export const previous = '上一页';
export const next = '下一页';
export const everyNote = '全部注释';
export const compareTexts = (count: number): string => (count === 2 ? '比较两篇文献' : '比较各篇文献');

export const notes = '注释';
export const notesTo = (title: string): string => `“${title}”的注释`;
export const backToMark = (note: string, section: string): string => `返回“${section}”中注释 ${note} 的标记`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `返回“${section}”中注释 ${note} 的第 ${mark} 处标记，共 ${count} 处`;
export const notesOf = (title: string, count: number): string =>
  `《${title}》的注释，共 ${count} 条，各附其所支持的句子。`;
export const filterNotes = '筛选注释';
export const inItsSection = '在所属章节中';
export const citeNote = (label: string): string => `引用注释 ${label}`;

export const connections = '相关比较与事件';
export const events = '事件：';
export const questions = '讨论题';
export const tasksWithAnswers = '附答案的习题';

export const author = (_count: number): string => '作者';
export const editor = (_count: number): string => '主编';
export const translator = (_count: number): string => '译者';
export const series = '丛书';
export const licence = '许可协议';
export const original = '原文';
export const theOriginal = '原文';
/** "Working paper no. 3" */
export const numbered = (kind: string, number: string): string => `${kind}第 ${number} 号`;
export const issue = (number: string): string => `第 ${number} 期`;
export const pageSpan = (pages: string): string => `第 ${pages.replace('-', '–')} 页`;
export const download = '下载';
export const allInOne = '全部文献合为一册';
/** Behind what can be downloaded; with a link. */
export const forPdf = '；如需 PDF，请在浏览器中打印<a>全文</a>。';
export const megabytes = (size: number): string => `${size.toFixed(1)} MB`;
export const kilobytes = (size: number): string => `${size} KB`;
export const editorsNotes = '编者注';
export const remarksOnOriginal = (count: number): string => `关于原文，共 ${count} 条`;

/** At a chart in a text, what can be done with it. */
export const chartPage = '数据、来源和图片';
export const chartPageOf = '（此图表）';
export const link = '链接';
export const linkTo = '到此图表';
export const note = '笔记';
export const noteOn = '（此图表）';
