/* What the scripts of search say. */

const quotedAll = (words: string[], between: string): string =>
  words.map((word) => `“${word}”`).join(between);
const results = (count: number, isComplete: boolean): string => `${isComplete ? '' : '前 '}${count} 条结果`;
/** Behind a word. */
const haveResults = (count: number, isComplete: boolean): string =>
  `${isComplete ? '有' : '列出前'} ${count} 条结果`;

/** What was asked, in quotation marks. */
export const asked = (words: string): string => `“${words}”`;
export const filteredOut = (asked: string, all: number): string =>
  `在这些筛选条件下未找到${asked}；不加筛选则有 ${all} 条结果。`;
/** @param unused words that no text has; several may have been asked for */
export const nothing = (asked: string, unused: string[], isOneWord: boolean, hasSimilar: boolean): string =>
  `未找到${asked}${unused.length > 0 ? `：此处的文本均未使用${isOneWord ? '该词' : quotedAll(unused, '或')}` : ''}。${hasSimilar ? '相近的词：' : 'A–Z 索引列出全部内容。'}`;
export const meant = (asked: string, meant: string, count: number, isComplete: boolean): string =>
  `未找到${asked}。是否要找“${meant}”？${haveResults(count, isComplete)}。`;
export const loose = (asked: string, count: number, isComplete: boolean): string =>
  `未找到与${asked}逐字相同的内容。按其中的词语搜索，${haveResults(count, isComplete)}。`;
export const ofOriginal = (asked: string, count: number, isComplete: boolean): string =>
  `${asked}${haveResults(count, isComplete)}：这是原文的用词，此处已转述。`;
export const someWords = (asked: string, count: number, isComplete: boolean): string =>
  `没有内容包含${asked}的全部词语。按部分词语搜索，${haveResults(count, isComplete)}。`;
export const found = (asked: string, count: number, isComplete: boolean): string =>
  `${asked}：${results(count, isComplete)}。`;
export const noTextHas = (words: string[]): string => `此处的文本均不含${quotedAll(words, '或')}。`;
export const unknownOperators = (signs: string[]): string =>
  `${quotedAll(signs, '、')}不能缩小搜索范围：可用的有“类型:”“文献:”“作者:”和“年份:”。`;
export const noWord = '没有可供搜索的词语。';
export const cannotSearch = '此处无法搜索：未能加载搜索索引。A–Z 索引列出全部名称、来源和术语。';
export const cut = (most: number): string => `只使用了前 ${most} 个字符。`;
export const searching = '正在搜索……';
export const showMore = (count: number): string => `再显示 ${count} 条`;
export const exactly = '精确搜索：';
export const originalsWords = '原文的用词，此处已转述。';
export const inOriginal = (words: string[]): string => `原文此处有${quotedAll(words, '、')}。`;
export const without = (words: string[]): string => `不含${quotedAll(words, '、')}。`;
export const sourceIs = ' · 来源：';
export const noSource = ' · 未注明来源';

export const hint = '名称、数字或词语';
export const resultList = '搜索结果';
export const allResults = '全部结果';
export const searchPage = '搜索页面';
export const close = '关闭';
export const keys = '↑ ↓ 选择 · Enter 打开 · Esc 关闭';
export const suggested = '搜索建议';
export const index = 'A–Z 索引';
