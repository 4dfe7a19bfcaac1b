/* Search: its page and its dialog. */

export const search = '搜索';
export const description = '搜索文献及其注释、来源、统计数据、术语和事件；或按 A–Z 浏览全部内容的索引。';
export const field = '搜索文本及其注释、来源、统计数据、术语和事件';
export const needsScripts =
  '搜索需要 JavaScript。没有 JavaScript，可由下方索引查找每个名称、来源、统计数据、术语和事件。';
export const filter = '筛选';
export const document = '文献';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `缩小范围可用：<code>-词语</code>、<code>此 或 彼</code>、<code>"连续的词语"</code>、<code>类型:注释</code>、<code>文献:${document}</code>、<code>作者:</code>和<code>年份:</code>。`;
export const results = '搜索结果';
export const index = 'A–Z 索引';
export const letters = '字母';
export const numbers = '数字';
export const indexOf = (letter: string): string => `索引：${letter}`;
export const indexDescription = (letter: string): string => `索引中“${letter}”下的全部内容。`;

/** What is found, one and many. */
export const kinds = {
  passage: ['段落', '段落'],
  section: ['章节', '章节'],
  page: ['页面', '页面'],
  note: ['注释', '注释'],
  source: ['来源', '来源'],
  statistic: ['统计数据', '统计数据'],
  term: ['术语', '术语'],
  name: ['名称', '名称'],
  event: ['事件', '事件'],
  comparison: ['比较', '比较'],
  remark: ['编者注', '编者注'],
  background: ['编者注（背景）', '编者注（背景）'],
  since: ['编者注（后续）', '编者注（后续）'],
  table: ['表', '表'],
  picture: ['图', '图'],
  box: ['专栏', '专栏'],
  equation: ['公式', '公式'],
  item: ['建议', '建议'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `见“${name}”`;
export const nameKinds = {
  person: '人物',
  organization: '组织',
  place: '地点',
  mission: '特派团',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = '其他';
/** The letters of the index, in their order. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What the beginning of a title is sorted without. */
export const articles = /(?!)/;
