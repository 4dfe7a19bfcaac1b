/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: { title: '文献比较', content: '各文献在何处一致、不同或互补，以及其间有何变化。', names: '' },
  sources: { title: '来源', content: '文献引用或提及的全部来源及其使用之处。', names: '' },
  data: { title: '统计数据', content: '文献中的全部数字及其出处。', names: '数据|数字|csv' },
  timeline: { title: '时间线', content: '按时间排列的事件。', names: '日期|年表' },
  glossary: { title: '术语表', content: '术语和缩略语，以及文献如何使用它们。', names: '词汇' },
  names: { title: '名录', content: '人物、组织、地点和特派团，附地图。', names: '名称|人物|地图|缩写' },
  teach: {
    title: '教学',
    content: '链接到段落、引用段落、打印课堂讲义。',
    names: '教师|教学|讲义|材料|课堂',
  },
  questions: {
    title: '讨论题',
    content: '针对各章节的开放式讨论题，附作答所需的段落。',
    names: '课堂问题|讨论',
  },
  tasks: {
    title: '附答案的习题',
    content: '针对各章节的阅读理解、数据和来源评析习题，供自测，附参考答案。',
    names: '习题|练习|作业|答案',
  },
  packet: {
    title: '编制讲义',
    content: '选择章节和段落，以一个链接或纸本形式分发。',
    names: '自编讲义|讲义|材料包|练习单',
  },
  about: {
    title: '关于本版',
    content: '本版的内容和制作方法，以及版权、无障碍和隐私。',
    names: '关于|版权许可|方法|编者',
  },
};
/** Where a part of the page about the edition is. */
export const about = '关于本版';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: '单页全文',
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
  where: '课堂讲义',
  names: [`讲义${title}`, '讲义', '材料', '练习'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`脚注 ${label}`, `注 ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `第 ${number} 页`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `编者注：${place}`;
export const outside = (kind: string, place: string): string => `${kind}：${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => language;
export const foreign = (title: string, language: string): string => `${title}［${language}］`;
export const issue = (issue: string): string => `第 ${issue} 期`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}，编者补充`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `第 ${value} 位`;
