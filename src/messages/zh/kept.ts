/* What the scripts of the notebook say. */

export const counted = (count: number): string => `${count} 条笔记`;
export const saved = (count: number): string => `已保存 ${counted(count)}。`;
export const link = '链接';
export const notes = '笔记';
export const withoutPlace = '无位置';
export const withoutPlaceHint = '这些笔记所指的文字已不在文本中。笔记内容仍予保留。';
export const withoutTag = '无标签';
export const allBack = '全部笔记均已恢复。';
export const allDeleted = '全部笔记均已删除。';
export const keepBeside = '与我的笔记并存';
export const somebody = '佚名';
export const takeIn = '这是我的笔记：并入';
export const came = (count: number, left: number): string =>
  `收到 ${counted(count)}。${left > 0 ? `另有 ${left} 条与本站页面无关，未予列入。` : ''}经您确认后才会保存。`;
export const andMore = (count: number): string => `另有 ${count} 条。`;
export const whose = '这是谁的笔记？';
export const leave = '不保存';
export const left = '未保存。';
export const noneHere = '此文件中没有关于本站页面的笔记。';
export const inFile = (count: number): string => `文件中有 ${counted(count)}。`;
export const damaged = '链接已损坏，其中的笔记无法读取。请对方重新发送，或改发文件。';
export const none = '您还没有笔记。';
export const foundOf = (found: number, all: number): string => `${found} 条，共 ${counted(all)}`;
export const removeNotesOf = (name: string): string => `移除“${name}”的笔记`;
export const changedTwice = '此笔记在两处分别改动过：按“更改”选择。';
export const partGone = '这些文字有一部分已不在文本中。';
export const gone = '这些文字已不在文本中；这里是其原来的位置。';
export const promised = '浏览器已承诺保存笔记。但清除浏览器数据仍会删除笔记：请不时另存一份。';
export const notPromised = '浏览器会保存笔记，直到其数据被清除或存储空间不足：请不时另存一份。';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `含这 ${counted(notes)}的链接将有 ${length} 个字符，超过 ${most} 个，会被某些程序截断。请存为文件，或搜索出需要的几条。`;
export const linkCopied = (notes: number): string => `链接已复制，含 ${counted(notes)}。`;
export const copyThis = '请复制：';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `新增 ${added} 条`,
    newer > 0 && `${newer} 条比此处的新`,
    both > 0 && `${both} 条在两处均有改动，两个版本都已保留`,
    same > 0 && `${same} 条此处已有`,
  ].filter(Boolean);
  return `读入：${parts.join('，') || '无'}。`;
};
export const keptAs = (name: string, count: number): string => `已存为“${name}”的笔记：${count} 条。`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  '位置',
  '印刷版页码',
  '所选文字',
  '笔记',
  '标签',
  '颜色',
  '创建时间',
  '更改时间',
  '网址',
];
export const aPlace = '某处';
