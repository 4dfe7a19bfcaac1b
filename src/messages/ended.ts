/** A title ends with a sign of its own in whatever script, "Why?", "为什么？", "لماذا؟", "So …", also within quotation marks: none is put behind it. */
export const isEnded = (title: string): boolean => /(?!\.)[\p{STerm}…][\p{Pf}"」]*$/u.test(title);

/** Words as a sentence: what ends with a sign of its own, a question or an abbreviation ("eds."), has no stop behind it. */
export const stopped = (words: string, stop: string): string =>
  words + (words.endsWith('.') || isEnded(words) ? '' : stop);
