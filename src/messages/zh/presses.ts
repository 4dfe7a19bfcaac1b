/* What is said where something is pressed or followed in a page. */

export const copyThis = '请复制：';
export const address = '网址';
export const linkCopied = '链接已复制。';
export const linkToWordsCopied = '所选文字的链接已复制。';
/** Before and behind the name of the place. */
export const linkTo = '已复制链接：';
export const isCopied = '。';
export const citeIt = '引用';
export const copyStyle = '复制 ';
export const noteOn = '笔记：';
export const addToPacket = '添加到讲义';
export const copiedIs = ' 已复制：';
export const copied = '已复制。';
export const cite = '引用';
export const close = '关闭';
export const goBack = '返回';
export const allCitations = '此处全部段落和注释的引文';
export const styles = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };
export const openPage = '打开页面';
export const link = '链接';
/** Before and behind the name that nothing has. */
export const noParagraphIs = '此处没有名为“';
export const calledThat = '”的段落。';
export const nearestIs = '最接近的是：';
export const continueReading = '继续阅读';
export const whereYouAre = '当前位置';
export const read = '阅读进度';
export const contents = '目录';
export const notes = '注释';
export const closeTexts = '收起全文';
