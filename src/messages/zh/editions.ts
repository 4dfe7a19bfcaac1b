/* Whose words the text of a document is: every sentence that the site says about it. */

/** "This site … it": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [`${site(isFirst)}刊载：`, '。'],
  restatement: (isFirst: boolean): [string, string] => [`${site(isFirst)}用自己的话转述：`, '。'],
  translation: (isFirst: boolean): [string, string] => [`${site(isFirst)}翻译：`, '。'],
  abridgement: (isFirst: boolean): [string, string] => [`${site(isFirst)}节略：`, '。'],
};
const site = (isFirst: boolean): string => (isFirst ? '本站' : '另');

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: '由本站转述',
  translation: '译文',
  abridgement: '节略本',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `《${title}》的一个版本`,
  restatement: (title: string): string => `《${title}》的转述`,
  translation: (title: string): string => `《${title}》的译文`,
  abridgement: (title: string): string => `《${title}》的节略本`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what}。原作者：${authors}，${issued}。`;

/** What it is and whose words it has. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind}（转述）`,
  translation: (kind: string): string => `${kind}（译文）`,
  abridgement: (kind: string): string => `${kind}（节略本）`,
};

/** On the cover of a book. */
export const covers = {
  original: '注释本',
  restatement: '转述注释本',
  translation: '译注本',
  abridgement: '节略注释本',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: '此处文字为转述：直接引用请以原文为准。',
  translation: '此处文字为译文：直接引用请以原文为准。',
  abridgement: '此处文字为节略本：直接引用请以原文为准。',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: '转述见',
  translation: '译文见',
  abridgement: '节略本见',
};
export const ReadAt = {
  original: '',
  restatement: '转述见',
  translation: '译文见',
  abridgement: '节略本见',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: '所读为所列网址上的转述',
  translation: '所读为所列网址上的译文',
  abridgement: '所读为所列网址上的节略本',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: '逐段转述：',
  translation: '译文：',
  abridgement: '节略本：',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: '注释本',
  restatement: '转述注释本',
  translation: '译注本',
  abridgement: '节略注释本',
};
/** Of a restatement. */
export const whoseWords = '文字出自编者，论断属于原作者。';
export const whoseWordsBehind = '：文字出自编者，论断属于原作者';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string => `关于原文的编者注（${count} 条）`;
