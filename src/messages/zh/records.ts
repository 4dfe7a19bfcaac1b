/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: { title: '文献比较', content: '各文献在何处一致、不同或互补，以及其间有何变化。', names: '' },
  sources: { title: '来源', content: '文献引用或提到的全部来源及其使用之处。', names: '' },
  data: { title: '统计数据', content: '文献中的全部数字及其出处。', names: '数据|数字|csv' },
  timeline: { title: '年表', content: '按时间排列的事件。', names: '日期' },
  glossary: { title: '术语表', content: '术语和缩写，以及文献如何使用它们。', names: '词汇' },
  names: { title: '名称', content: '人物、组织、地点和特派团，附地图。', names: '人物|地图|缩写' },
  teach: { title: '教学', content: '链接到段落、引用段落、打印课堂材料。', names: '教师|教学|材料|课堂' },
  questions: {
    title: '讨论题',
    content: '针对各章节的开放式问题，附作答所需的段落。',
    names: '课堂问题|讨论',
  },
  tasks: {
    title: '练习与答案',
    content: '针对各章节的理解、数据和史料批判练习，附参考答案。',
    names: '练习|作业|答案',
  },
  packet: {
    title: '制作材料包',
    content: '选择章节和段落，以一个链接或纸质形式分发。',
    names: '自制材料|讲义|练习单',
  },
  about: {
    title: '关于本版',
    content: '这里有什么、如何制作，以及权利、无障碍和隐私。',
    names: '关于|版权许可|方法|编者',
  },
};
/** Where a part of the page about the edition is. */
export const about = '关于本版';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: '全文（单页）',
  content: '全部章节，可一次读完或打印。',
  names: [`${short}全文`, '打印'],
});
export const allNotes = (short: string, notes: string) => ({
  title: '全部注释',
  content: `${notes}，各附其所支持的句子。`,
  names: [`${short}注释`, '脚注', '尾注'],
});
export const cite = (short: string) => ({
  title: '如何引用',
  content: '本文献及其段落和注释的引用格式。',
  names: [`引用${short}`, '引用', '引文'],
});
export const packet = (title: string) => ({
  where: '课堂材料包',
  names: [`材料包${title}`, '材料', '讲义', '练习'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`脚注 ${label}`, `注 ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `第 ${number} 页`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `编者评${place}`;
export const outside = (kind: string, place: string): string => `${kind}：${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => language;
export const foreign = (title: string, language: string): string => `${title}［${language}］`;
export const issue = (issue: string): string => `第 ${issue} 期`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}，编者补充`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `第 ${value} 位`;
