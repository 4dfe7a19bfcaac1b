/* Kinds of works, by their CSL types. */

export const kinds = {
  'article-journal': '期刊论文',
  'article-magazine': '杂志文章',
  'article-newspaper': '新闻报道',
  report: '报告',
  book: '图书',
  chapter: '图书章节',
  thesis: '学位论文',
  dataset: '数据库',
  software: '计算机程序',
  webpage: '网页',
  treaty: '条约',
  legislation: '决议',
  legal_case: '法院判决',
  speech: '演讲',
  interview: '访谈',
  personal_communication: '声明',
  motion_picture: '影片',
  graphic: '照片',
  article: '预印本',
  document: '文件',
  manuscript: '手稿',
  'paper-conference': '会议论文',
  pamphlet: '小册子',
  periodical: '期刊',
  collection: '文集',
  classic: '经典著作',
  review: '评论',
  'review-book': '书评',
  entry: '条目',
  'entry-dictionary': '词典条目',
  'entry-encyclopedia': '百科全书条目',
  post: '帖子',
  'post-weblog': '博客文章',
  broadcast: '广播电视节目',
  event: '活动',
  hearing: '听证会',
  bill: '法案',
  regulation: '法规',
  patent: '专利',
  standard: '标准',
  figure: '图',
  map: '地图',
  musical_score: '乐谱',
  song: '录音',
  performance: '演出',
};

/** Of several works, as headings of a list: the same in Chinese. */
export const manyOf = kinds;
export const editorsOwn = '编者所用来源';
export const furtherReading = '延伸阅读';

/** By what the bibliography can be narrowed. */
export const language = '语言';
export const year = '年份';
export const usedIn = '用于';
export const belongsTo = '属于';
export const ofDocuments = '文献';
export const ofEditors = '编者注';
export const forReading = '延伸阅读';
