/* Statistics and charts on pages of their own. */

const counted = (count: number): string => `${count.toLocaleString('zh')} 项统计数据`;

export const description = (count: number): string =>
  `出自文献的 ${counted(count)}，各附时间、定义、段落、来源和核对情况。`;
export const lead = (count: number): string =>
  `文献列出、可由其内容推算或由编者列作对照的 ${counted(count)}。每项均注明时间、确切的统计对象、相关段落和核对方法。`;
export const none = '此处尚未收录统计数据。';
export const filter = '筛选统计数据';
export const statedIn = '见于';
export const withDoubts = '有疑点';
export const without = '无疑点';
export const charts = '图表';
export const allAsCsv = '全部（CSV）';
export const allAsJson = '全部（JSON）';
export const value = '数值';
export const statistic = '统计数据';
export const paragraph = '段落';
export const workedOut = '由编者给出';
export const doubt = '疑点';

export const measures = '统计对象';
export const among = '排名范围';
export const outOf = '总体';
export const doubts = (_count: number): string => '疑点';
export const editorsSources = (_count: number): string => '编者所用来源：';
export const inOriginal = (words: string): string => `原文作“${words}”`;
export const restatedAs = (words: string): string => `此处转述为“${words}”`;
export const printedAs = (words: string): string => `原文印作“${words}”`;
export const checked = '核对';
export const unprinted = '原文未列出数字，此数值由编者给出。';
/** Of a number from elsewhere. */
export const notStated = '文献均未列出，此数值由编者给出。';
export const editorsSource = '编者所用来源';
export const bearsOn = '相关段落';
export const givesStated = (value: string): string => `，与所列数值 ${value} 相符。`;
export const notCheckable = '无法根据原文核对。';
export const followsFrom = '推算自';
export const noneNamed = '原文未注明。';
export const noSourceNamed = '原文未注明来源。';
export const sourceIs = '来源：';
export const note = '注释';
export const compareWith = '对照';
export const noteOn = '为此统计数据写笔记';
export const cite = '引用此统计数据';
export const inThisEdition = '在本版中';
export const alsoStatedIn = '另见于：';
export const arithmetic = '编者的推算';
export const chartIs = '图表：';
export const comparisonIs = '比较：';

export const chart = '图表';
export const chartDescription = (measures: string, date: string): string =>
  `图表：${measures}。数据时间：${date}。`;
export const numbers = '数据';
export const shownIn = '见于';
export const noteOnChart = '为此图表写笔记';
export const citeChart = '引用此图表';
