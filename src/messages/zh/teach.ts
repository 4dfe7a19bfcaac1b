/* Pages for teachers. */

import { isEnded } from '../ended.ts';

const counted = (count: number, noun: string): string => `${count.toLocaleString('zh')} ${noun}`;

export const level = '程度';
export const time = '用时';
export const outcomes = '学习目标';
export const lessonMinutes = (minutes: number): string => `${minutes} 分钟`;
/** Of an hour and a half, 1.5. */
export const lessonHours = (hours: number): string =>
  `${Math.floor(hours)} ${hours % 1 === 0 ? '' : '个半'}小时`;

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: '阅读理解', data: '数据', sources: '来源评析' };
export const yourAnswer = '您的答案；只留在本页';
export const modelAnswer = '参考答案';
export const tasksTitle = '附答案的习题';
export const noTask = '此处尚无习题。';
export const tasksLead = (count: number): string =>
  `${counted(count, '道习题')}，均附答案：考查文本说了什么、数字表明什么，以及来源是否可靠。先写下您的答案，再打开参考答案。您所写的内容只留在本页，不会保存。`;
export const tasksDescription = (count: number): string =>
  `关于文献的 ${counted(count, '道习题')}，涉及阅读理解、数据和来源，各附参考答案。`;
export const questionsTitle = '讨论题';
export const questionsDescription = (count: number): string =>
  `${counted(count, '道开放式讨论题')}，各附作答所需的段落。`;
export const questionsLead = (count: number): string =>
  `可由文献作答的 ${counted(count, '道开放式讨论题')}，各附作答所需的段落。`;

export const description = '如何分发准确的链接、连同印刷版页码引用段落、编制讲义，以及课堂上可以讨论什么。';
export const lead =
  '为只有五分钟的教师准备：一个准确的链接、一条引文、一份纸本讲义，以及可由文献作答的讨论题和习题。';
export const aParagraph = '一个段落及其用法';
export const toHandOut = '要分发的段落';
export const linkToIt = '链接到该段落';
/** With a link. */
export const linkLasts = '无论今年还是明年，打开链接的人都会到达这个段落。<a>查看</a>。';
export const copyLink = '复制链接';
export const citeIt = '引用该段落';
export const citedText = '文本及其印刷版页码，提供七种格式，并附阅读时的网址。';
export const citedOriginal = '原文及其印刷版页码，提供七种格式，并附阅读时的网址。';
export const showCitation = '显示引文';
export const makePacket = '编制讲义';
export const whatPacketIs = '学生要读的内容，按您的顺序排列，可印成纸本，也可装进一个链接。';
export const addIt = '添加到讲义';
export const makeYourOwn = '自编讲义';
export const readyMade = '现成讲义';
/** What stands between a title and what is said of it. */
export const afterTitle = (title: string): string => (isEnded(title) ? '' : '：');
export const inClass = '在课堂上使用文献';
export const questionsAndTasks = '讨论题与习题';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `各章节提出 <a>${counted(count, '道开放式讨论题')}</a>，各附作答所需的段落，也列于每节末尾。`;
/** With a link. */
export const tasksApart = (count: number): string =>
  `<a>${counted(count, '道习题')}</a>附有答案，另页列出，供读者自测或教师布置：涉及阅读理解、数据和来源。`;
export const howItWorks = '使用方法';
export const aboutNumbers =
  '在文本中按段落旁的编号：段落的链接即已复制，并可选择引用或“添加到讲义”。此后，每个段落、注释、图表和讨论题旁都有标记，讲义栏也会在您继续阅读时保持可见。要指明某几个词，请选中后按“链接到所选文字”。注释、来源、统计数据、图表、术语、事件和比较也各有网址。任何网址都不会消失，也不会改指其他文字；段落若有移动，旧网址仍通向它。';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `例如，“${place}”（网址为 <a>${address}</a>）的引文：`;
export const inText = '文中引注：';
export const aSourceCited = '此处引用的来源';
export const fromItsPage = '取自其页面';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `<a>全部来源</a>可以下载，Zotero 也可从该页一次保存。讲义只存在于其链接中：内容不会发送到任何地方，也无需登录。讲义可用 A4 或 Letter 纸打印，只含所需的注释，每个部分都附有手机可扫的二维码。（编制讲义需要 JavaScript${hasReady ? '；现成讲义则不需要' : ''}。）`;
export const aboutPrinting = '任何页面都可打印：注释随所属章节，各印一次；链接显示网址；菜单不印。单页全文：';

export const packetDescription = '选择章节和段落，加上自拟的标题和说明，以一个链接或纸本形式分发。';
export const packetLead =
  '选择学生要读的内容，按您的顺序排列。讲义只存在于本页的网址中：复制链接，打开的人看到的内容都一样。任何地方都不会保存内容。';
export const packetNeeds = '编制讲义需要 JavaScript。以下是现成讲义：';
export const print = '打印';
export const toPrint = '可供打印和分发的讲义。';
export const edit = '编辑此讲义';
export const title = '标题';
export const instruction = '说明';
export const printQuestions = '打印每个部分的讨论题';
export const printTasks = '打印每个部分的习题（答案只在屏幕上显示）';
export const printEditors = '打印每个部分的编者注';
/** With a link. */
export const addNotes = '加入我的<a>笔记本</a>中关于这些部分的笔记';
export const singleParagraphs = '单个段落';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => `（${title}）`;
export const selection = '您的选择';

export const tasks = '习题';
export const answer = '答案（供教师使用）';
export const partsOf = (title: string): string => `“${title}”的各部分`;
export const partsDescription = '编制讲义的素材。';
export const onPlace = (place: string): string => `关于：${place}`;
export const question = '讨论题';
export const needs = (places: string): string => `作答所需：${places}`;
