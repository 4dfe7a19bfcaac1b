/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = '注释读本';
export const skip = '跳到正文';
export const menu = '菜单';
export const mainMenu = '主菜单';
export const documents = '文献';
export const breadcrumbs = '当前位置';
export const more = '更多';
export const searchAndIndex = '搜索与索引';
export const yourNotebook = '您的笔记本';
export const about = '关于本版';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: '版权', privacy: '隐私' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: '比较',
  sources: '来源',
  data: '统计数据',
  timeline: '时间线',
  glossary: '术语表',
  names: '名录',
  teach: '教学',
};

export const newVersion = '本站已有新版本。';
export const reload = '重新加载';

export const settings = '阅读设置';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['字号', '小', '中', '大', '特大'],
  volume: ['评注', '仅正文', '简要', '全部'],
  theme: ['主题', '跟随系统', '浅色', '深色'],
  notes: ['注释（宽屏）', '在页边', '在节末'],
  keys: ['/ 键', '打开搜索', '不起作用'],
};

export const search = '搜索';
export const searchField = '搜索文本及其全部相关内容';
export const searchHint = '名称、数字或词语';
export const whereTheyDiffer = '说法不同之处：';
/** A title within a line that begins with other words. */
export const withinLine = (title: string): string => title;
export const beginReading = '开始阅读';
export const beginReadingOf = (document: string): string => `开始阅读：${document}`;
export const whereElseTheyDiffer = '其他说法不同之处：';
export const whatElseIsHere = '本站其他内容';

export const notFound = '未找到';
export const noPage = '此网址没有页面';
export const noPageSentence = '此网址没有页面。';
export const mayBeMistyped = '可能是网址输入有误：本站发布过的网址均仍有效。';
export const indexOfEverything = '全部内容的 A–Z 索引';

export const aboutDescription =
  '本版是什么，依据谁的著作，如何制作，可以怎样使用，以及本站了解读者的哪些情况。';
export const whatIsRestated = '所转述的著作';
export const restatedHere = '本站的文字由编者撰写，所转述的则是他人的著作：';
export const whatIsHere = '本站内容';
export const documentsHere = '本站的文献：';
export const keptOffline =
  '自首次访问起，浏览器还会在设备上保存本站的副本（设为节省流量时除外）：没有网络也能打开本站页面。';
/** With a link. */
export const licenses = '本站页面所附的程序和字体也是他人的作品：见<a>其许可协议</a>。';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting}：${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = '没有名为“';
export const nearIt = '”的页面。相近的有：';
