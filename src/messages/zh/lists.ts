/* Filters, and what all lists of records have. */

export const all = '全部';
export const clearFilters = '清除筛选';
/** Between the button above and what else one can do; with a link. */
export const orSearch = ' 或<a>搜索全部内容</a>。';
export const kind = '类型';
export const download = '下载：';
export const editorsNotes = '编者注';
export const editorsSources = '编者所用来源：';
export const asOf = '数据时间';
export const doubts = '疑点';
export const seeAlso = '另见';
export const source = '来源';
export const sources = '来源';
export const statistics = '统计数据';
export const events = '事件';
export const notes = '注释';
export const terms = '术语';
export const shown = (count: number, all: number): string => `显示 ${count} 项，共 ${all} 项`;
