/* The page of the notebook. */

export const title = '笔记本';
export const description =
  '您在文本中的划线和笔记，由浏览器保存在这台设备上：可以阅读、搜索、排序、存为文件和打印。';
export const lead = '您自己的划线和笔记，由浏览器保存在这台设备上，不会发送到任何地方。';
export const needsScripts =
  '笔记本需要 JavaScript：笔记由浏览器保存，由脚本写入。没有 JavaScript，本站其他内容仍可阅读、打印和引用。';
export const came = '收到的笔记';
export const howTo = '如何在文本中划线和写笔记';
/** With a link. */
export const howToSelect =
  '在<a>文本</a>、注释、编者的文字或图片下方选中文字，就会出现工具条：可用四种颜色划线、写笔记、加标签、链接到所选文字或引用。使用键盘时，按 Tab 键可从所选文字进入工具条。';
export const howToNumber =
  '按段落编号并选择“笔记：第 3 段”，可为整段写笔记。图表、统计数据和来源也有写笔记的按钮。';
export const howToMargin = '页边的标记通向每条笔记，所有笔记都汇集在此。';
export const clearing = '清除此浏览器的数据会删除笔记：请不时另存一份。';
export const yourNotes = '您的笔记';
export const searchNotes = '搜索您的笔记';
export const order = '排序';
export const byPlace = '按文本和位置';
export const byTag = '按标签';
export const newestFirst = '从新到旧';
export const oldestFirst = '从旧到新';
export const citations = '引文';
export const none = '无';
export const keep = '保存、提交或转交';
export const yourName = '您的姓名，供收到笔记的人知晓（只写入您制作的文件和链接）';
export const saveFile = '存为文件';
export const copyAsLink = '复制为链接';
export const saveMarkdown = '存为 Markdown';
export const saveCsv = '存为 CSV';
export const print = '打印';
export const aboutFile =
  '文件为 JSON-LD，采用 W3C 的 Web Annotation 模型，可在此处或另一台设备上重新读入；Hypothesis 的导出文件也可读入。Markdown、CSV 和纸本另作他用，不能读回。';
export const readFile = '从文件读入笔记';
export const deleteEverything = '全部删除';
export const aboutDeleting =
  '此操作将从这台设备上删除笔记本中的全部笔记，包括您自己的和他人的。别处没有这些笔记：如日后还会用到，请先用上方的按钮存为文件。';
export const deleteAll = '删除全部笔记';
