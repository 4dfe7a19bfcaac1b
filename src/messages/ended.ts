/** A title ends with a sign of its own in whatever script, "Why?", "为什么？", "لماذا؟", "So …", also within quotation marks: none is put behind it. */
export const isEnded = (title: string): boolean => /(?!\.)[\p{STerm}…][\p{Pf}"」]*$/u.test(title);
