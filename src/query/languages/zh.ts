import type { Asking } from './language.ts';

/*
 * Words of lists have two characters, as `wordsOf` finds them. What only belongs to asking is cut out of a question before it is taken
 * apart, since its characters would make words with those beside them.
 */
const turns =
  /是什么意思|什么意思|什么是|是什么|什么时候|哪一年|哪年|哪一天|有多少|多少|有几个|几个|为什么|怎么样|怎么|怎样|如何|请问|是不是|是否|有没有|谁写的?|谁说过?|谁认为|哪些|哪个|关于|[吗呢吧？?]/g;

export const asking: Asking = {
  kindWords: {
    passage: '段落',
    section: '章节',
    page: '页面',
    note: '注释 脚注 尾注',
    source: '来源 文献 出处',
    statistic: '统计 数据 数字',
    term: '术语 定义',
    name: '人物 组织',
    event: '事件 年表',
    comparison: '比较 对比 差异 矛盾',
    remark: '编者 评注',
    background: '背景',
    since: '后续 后来',
    table: '表格',
    picture: '图片 照片 插图',
    box: '专栏',
    equation: '公式 方程',
    item: '建议',
  },
  time: /^[^，,]*年(?![^，,]*月)/,
  top: /^第 ?1 位/,
  forms: [
    [/多少(?!钱|时间|年)|有几|几[个只名人]|数量|人数/, 'statistic', 'things'],
    [/比例|百分之几|百分比|份额/, 'statistic', 'share'],
    [/多少钱|金额|花费/, 'statistic', 'amount'],
    [/多久|多长时间|多少年/, 'statistic', 'time'],
    [/多大|规模/, 'statistic'],
    [/(?:谁|哪).*最/, 'statistic', 'top'],
    [/什么时候|何时|哪一?年|哪一?天|几月/, 'event'],
    [/后来怎|此后/, 'since'],
    [/什么是|是什么|什么意思|含义|缩写|简称/, 'term'],
    [/发生了?什么/, 'event'],
    [/(?:19|20)\d\d ?年 ?\d{1,2} ?月/, 'event'],
    [/谁写|谁发表|作者/, 'section'],
    [/谁写|谁发表/, 'source'],
    [/书籍|期刊|报告|论文|研究/, 'source'],
    [/谁说|谁认为/, 'passage'],
    [/为什么|为何|怎么|怎样|如何(?!引用)|应该|应当|是否/, 'passage'],
    [/(?:如何|怎么|怎样)引用/, 'page'],
  ],
  turns: [
    [turns, ' '],
    [/(?<![目标])的(?![确士])/g, ' '],
  ],
  joints: /^(?:\d+)$/,
  page: /^(?:页|第)$/,
  noteNumber: /(?:注释|脚注|尾注|注)\s?(\d{1,3})(?!\d)/gu,
  asking: '什么 怎么 怎样 如何 为何 何时 多少 认为 说明 解释 提到 讨论 使用 作用 需要 知道 意思',
  askedFor: { 为何: '原因 动机 理由', 应该: '建议 必须', 应当: '建议 必须' },
  tellers: '报告 名称 名字 文本 文章 论文 书籍 研究 人们 数量 含义 缩写 作者 引用',
  prefixes: '',
  works: '',
  worksIn: '',
  cite: '引用',
  between: ['', ''],
  operators: {
    kind: '类型 kind',
    in: '文献 in',
    author: '作者 author by',
    year: '年份 年 year',
    not: 'NOT',
    or: '或 OR',
    and: 'AND',
  },
  parted,
  head: -1,
};

/** Characters that only hold others together, where they stand by themselves. */
const joining = /^[的了在是和与及或而也都就被把对从到由为以于之其这那里中上下有会要能说着个]+$/;

/**
 * Words of a run, as dictionaries have them; what no dictionary has stays together, so that a name is not taken to pieces. Browsers differ
 * in the words that they know, and search finds all the same.
 */
function parted(text: string): string {
  if (!('Segmenter' in Intl)) return text;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return text.replace(
    /(?<!\d)(?!百分之)\p{Script=Han}{3,}/gu,
    (run) => ` ${wordsOfRun(run, segmenter).join(' ')} `,
  );
}

function wordsOfRun(run: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  let single = '';
  const end = () => {
    if (!joining.test(single)) words.push(single);
    single = '';
  };
  for (const { segment } of segmenter.segment(run)) {
    if (/^\p{Script=Han}$/u.test(segment)) single += segment;
    else {
      end();
      words.push(segment);
    }
  }
  end();
  return words.filter(Boolean);
}
