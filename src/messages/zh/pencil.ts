/* A reader's own notes: on the pages and in the notebook, said by scripts. */

export const yourNote = '您的笔记';
export const yourNotes = '您的笔记';
export const yourHighlight = '您的划线';
export const notesOf = '笔记作者：';
export const noteOf = '笔记作者：';
export const severalNotes = (count: number): string => `${count} 条笔记`;
export const ofYours = (count: number): string => `您的笔记 ${count} 条`;
export const ofOthers = (count: number): string => `他人的笔记 ${count} 条`;
export const lost = (count: number): string => `无位置 ${count} 条`;
export const show = '显示';
export const hide = '隐藏';
export const showNotes = '显示笔记';
export const hideNotes = '隐藏笔记';
export const print = '打印';
export const doNotPrint = '不打印';
export const printNotes = '打印笔记';
export const doNotPrintNotes = '不打印笔记';
export const notebook = '笔记本';

/** By the line that each ink draws. */
export const inks = {
  solid: '黄色，实线',
  dotted: '绿色，点线',
  dashed: '蓝色，虚线',
  wavy: '红色，波浪线',
};
export const highlightIn = '划线：';
export const selectedWords = '所选文字';
export const note = '笔记';
export const tag = '标签';
export const link = '链接';
export const linkToWords = '链接到所选文字';
export const cite = '引用';
export const citeWords = '引用所选文字';
export const wordsSelected = '已选中文字。按 Tab 键可进入工具条。';
export const highlighted = '已划线。';
export const readersNotes = '读者笔记';
export const on = ' · ';
export const tagsAre = '标签：';
export const close = '关闭';
export const mended = '此处的文本后来有修订。';
export const goneHere = '这些文字已不在此处；这里是其原来的位置。';
export const changeNoteOn = (words: string): string => `更改关于“${words}”的笔记`;
export const change = '更改';
export const noteDeleted = '笔记已删除。';
export const undo = '撤销';
export const isBack = '笔记已恢复。';

export const remove = '删除';
export const tagsWithCommas = '标签，以逗号分隔';
export const ink = '颜色';
export const done = '完成';
export const copyWhatIWrote = '复制我写的内容';
export const copied = '已复制';
export const notKept = (why: string): string => `未能保存。${why}只要不关闭本页，您写的内容就会留在这里。`;
export const changedTwice = '此笔记在两处分别改动过。较新的版本在下方；另一版本为：';
export const nothing = '无内容';
export const keepNewer = '保留较新的';
export const takeOther = '改用另一个';
export const keepBoth = '两个都保留';
export const newerInHand = '本站的新版本正在使用这些笔记：请关闭本站的其他标签页，再重新加载本页。';
export const full = '这台设备上已没有空间供本站使用。请从笔记本另存一份，再删除不需要的笔记。';
export const denied = '浏览器不为本站保存内容：可能是无痕窗口，或存储功能已关闭。';
export const fileTooLarge = '文件过大。';
export const notJson = '文件不是 JSON：请选择由笔记本或 Hypothesis 导出的文件。';
export const noAnnotations = '文件中没有笔记。';
export const tooManyNotes = (count: number, most: number): string =>
  `文件中有 ${count} 条笔记；最多可读取 ${most} 条。`;
