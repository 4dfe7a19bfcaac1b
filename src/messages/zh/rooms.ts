/* Timeline, glossary, names, comparisons. */

const counted = (count: number, noun: string): string => `${count.toLocaleString('zh')} ${noun}`;

export const timelineDescription = (count: number, added: number): string =>
  `文献注明日期的 ${counted(count, '个事件')}，各附述及它的段落${added > 0 ? `；另有 ${added} 个由编者补充` : ''}。`;
export const timelineLead = (count: number, added: number): string =>
  `文献注明日期或有助于确定日期的 ${counted(count, '个事件')}。${added > 0 ? `另有 ${added} 个以菱形标出，文献未曾述及，由编者另据其他来源补充。` : ''}编者推断的日期均予注明。`;
export const noEvent = '此处尚未收录事件。';
export const Added = '由编者补充';
export const added = '由编者补充';
export const inferred = (how: string): string => `日期由编者推断：${how}`;
export const bearsOn = (_count: number): string => '文献未曾述及此事件；它与此处所列段落有关。';

export const glossaryDescription = (count: number): string =>
  `文献中 ${counted(count, '条术语')}和缩略语的解释，并列出其使用之处。`;
export const glossaryLead = (count: number): string =>
  `${counted(count, '条术语')}和缩略语在此处的含义，以及各篇文献如何使用。`;
export const noTerm = '此处尚未收录术语。';
export const filterTerms = '筛选术语';
export const also = (names: string): string => `又作：${names}`;
export const amongNames = '见名录：';

export const namesDescription = (count: number): string =>
  `人物、组织、地点和特派团的 ${counted(count, '个名称')}，说明各为何人何物、本站何处述及。`;
export const namesLead = (count: number): string =>
  `人物、组织、地点和特派团的 ${counted(count, '个名称')}：各为何人何物，本站何处述及。`;
export const noName = '此处尚未收录名称。';
export const nameKinds = {
  person: '人物',
  organization: '组织',
  place: '地点',
  mission: '特派团',
};
export const namedIn = '见于';
export const maps = (_count: number): string => '地图';
export const mission = '特派团';
export const missionEnded = '已结束的特派团';
export const place = '地点';
export const country = '述及的国家';
export const aboutMaps = (_count: number): string =>
  '地图上的每个地点和特派团，下方都有条目。陆地与边界依据 Natural Earth，其所示为领土当前的实际控制情况，不代表任何立场。';
export const filterNames = '筛选名称';
export const inGlossary = '见术语表：';
export const morePlaces = (count: number): string => `另有 ${count} 处段落和注释`;
export const meant = '未点名提及：';

export const relations = {
  differ: '说法不同',
  later: '前后变化',
  agree: '说法一致',
  adds: '互为补充',
};
export const compareDescription = (count: number): string =>
  `文献间的 ${counted(count, '个议题')}：说法一致、说法不同、互为补充，或显示前后变化。`;
export const compareLead = (count: number): string =>
  `文献共同论及的 ${counted(count, '个议题')}，并列对照。`;
export const noComparison = '此处尚无比较。';
export const readWhole = (texts: number): string => `阅读${texts > 2 ? '各篇' : '两篇'}全文`;
export const readWholeOn = (title: string): string => `阅读两篇全文：${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${conjoined.format(documents)}：同一议题，全文并列，附各自的依据。`;
const conjoined = new Intl.ListFormat('zh');
export const allComparisons = '查看全部比较';
export const nextComparison = (title: string): string => `下一项：${title}`;
export const editorsNote = '编者注';
export const fromOutside = '文献之外';
export const evidence = '证据';
export const voices = '各方声音';
export const expects = '预期';
export const show = '显示';
export const allSides = (count: number): string => (count > 2 ? '各篇' : '两篇');
export const whatCameOfIt = '后来如何';
export const whatCameOfItOutside = '后来如何（文献之外）';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = '收起全文';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: '编者注',
  critical: '编者注',
  background: '背景',
  since: '后续',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: '编者注',
  critical: '编者注',
  background: '编者注（背景）',
  since: '编者注（后续）',
};
