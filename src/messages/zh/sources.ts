/* The bibliography, and the page of a work. */

const counted = (count: number): string => `${count.toLocaleString('zh')} 种来源`;

export const description = (count: number, added: number): string =>
  `文献引用或提及的 ${counted(count)}，各附使用它的全部段落${added > 0 ? `；另有 ${added} 种由编者补充` : ''}。`;
export const lead = (count: number, added: number): string =>
  `文献引用或提及的 ${counted(count)}：研究、报告、声明和数据，各附以它为依据的每个句子。${added > 0 ? `其后另有 ${added} 种未被文献引用：编者注所用的来源，以及延伸阅读。` : ''}`;
export const none = '此处尚未收录来源。';
export const downloadAll = '全部下载：';
export const filter = '筛选来源';

export const editors = {
  note: '编者注所用的来源；文献未引用',
  reading: '延伸阅读，由编者选列；文献未引用',
};
export const onPlace = (note: string, place: string): string => `${note}：${place}`;
export const doubtAbout = (title: string): string => `疑点：${title}`;
export const comparison = (title: string): string => `比较：${title}`;
export const onSource = (label: string): string => `关于：${label}`;
export const date = '日期';
export const notPrinted = '原文未载';
export const language = '原文语言';
export const printedAs = (mark: string): string => `（原文印作“${mark}”）`;
export const readByEditors = '编者阅读日期';
export const whyReadIt = '阅读理由';
export const title = '标题';
export const describedTitle = '由编者拟定；原文未载标题';
export const NotPrinted = '原文未载';
export const pageDescription = (title: string): string =>
  `${title}：完整的著录信息，以及文献中以它为依据的每个句子。`;
export const editorsDescription = (title: string): string =>
  `${title}：完整的著录信息，以及编者用它说明的内容。`;
export const link = '链接';
export const linkRepaired = '链接（已修复）';
export const linkAsPrinted = '链接（照原文）';
export const find = '查找此来源';
export const addressesFound = (date: string): string =>
  `以上网址由编者查得，并非文献所列；查看日期：${date}。`;
export const identifierFound = (date: string): string =>
  `以上标识符由编者查得，并非文献所列；查看日期：${date}。`;
export const noteOn = '为此来源写笔记';
export const cite = '引用此来源';
export const whereUsed = '使用之处';
export const whereNamed = '提及之处';
export const statisticsOnIt = '以此来源为依据的统计数据';
export const onTimeline = '时间线上的事件';
export const whatFor = '编者用它说明的内容';
/** Before the works. */
export const fromOutside = '编者在此补充的内容出自文献之外，依据：';
export const moreBy = (_authors: number): string => '同一作者的其他来源';

export const noDate = '无日期';
export const NoDate = '无日期';
export const andOthers = (name: string): string => `${name}${/\p{Script=Han}$/u.test(name) ? '' : ' '}等`;
export const languageNotStated = '未注明';
export const publishersPage = '出版者页面';
export const aCopy = '副本';
export const inLibraryByIsbn = '图书馆（按 ISBN）';
export const inLibrary = '图书馆';
