/* Numbers of things. */

const counted = (count: number, noun: string): string => `${count.toLocaleString('zh')} ${noun}`;

export const documents = (count: number): string => counted(count, '篇文献');
export const pages = (count: number): string => counted(count, '页');
export const paragraphs = (count: number): string => counted(count, '个段落');
export const notes = (count: number): string => counted(count, '条注释');
export const minutes = (count: number): string => `${count} 分钟`;
