/* What the scripts of packets say. */

export const packet = '讲义';
export const openPacket = '打开讲义';
export const discard = '放弃';
export const inPacket = (count: number): string => (count === 0 ? '讲义：尚无内容' : `讲义：${count} 个部分`);
export const addTo = '添加到讲义';
export const removeFrom = '从讲义中移除';
export const question = '讨论题：';
export const questions = '讨论题';
export const earlier = '前移';
export const later = '后移';
export const remove = '移除';
export const options = '讨论题与删节';
export const ownQuestions = '自拟讨论题，每行一道';
export const sentences = '句子';
export const sentencesOf = '句子：¶ ';
export const nothingChosen = '尚未选择内容。';
export const state = (parts: number, length: number, isLong: boolean): string =>
  `${parts} 个部分。链接共 ${length} 个字符，含全部内容。${isLong ? '链接过长，某些程序无法处理：请缩短说明。' : ''}`;
export const notHere = (name: string): string => `未找到“${name}”，可能已移除。`;
export const partNotHere = (name: string): string => `未找到此讲义的一个部分“${name}”，可能已移除。`;
export const cutGone = '：句子删节（段落已有改动）';
export const theNotes = '笔记';
export const notes = '注释';
export const sources = '来源';
export const terms = '术语';
export const cannotLoad = '暂时无法加载。请关闭后重新打开。';
export const notesOnPart = '关于此部分的笔记';
export const notesOf = '笔记作者：';
export const tagsAre = '标签：';
export const codeOf = '二维码：';
export const title = '标题';
export const instruction = '说明';
export const tooLong = (what: string, most: number): string => `${what}超过 ${most} 个字符；其余部分已略去。`;
export const tooMany = (most: number): string => `一份讲义最多有 ${most} 个部分；其余已略去。`;
export const notesDamaged = '链接已损坏，其中的笔记无法读取。';
export const partsDamaged = (count: number): string => `链接已损坏，其中 ${count} 个部分无法读取。`;
