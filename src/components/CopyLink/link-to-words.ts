import * as messages from '../../messages/messages.ts';
import { copy, tell, titled } from './copy.ts';

/*
 * A link to the very words that are selected: the paragraph's id, and a text fragment for browsers that know those.
 */

/** What is linked: words, and the paragraphs in which they begin and end. */
interface Words {
  range: Range;
  first: Element;
  last: Element;
}

/** Puts the link on the clipboard, and says so behind an element. */
export async function copyWords(words: Words, after: HTMLElement): Promise<HTMLElement> {
  const range = wholeWords(words.range);
  const text = readable(range);
  const address = `${location.origin}${location.pathname}#${words.first.id}:~:text=${directive({ ...words, range }, text)}`;
  const title = text.length > 80 ? `“${text.slice(0, 77).trimEnd()}…”` : `“${text}”`;
  const done = await copy(address, [titled(title, address)]);
  return tell(after, done, messages.presses.linkToWordsCopied, address);
}

/** A range that takes in all of the words that it begins and ends in: browsers find no parts of words. */
function wholeWords(selected: Range): Range {
  const range = selected.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer instanceof Text) {
    const [before = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(startContainer.data.slice(0, startOffset)) ?? [];
    range.setStart(startContainer, startOffset - before.length);
  }
  if (endContainer instanceof Text) {
    const [behind = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(endContainer.data.slice(endOffset)) ?? [];
    range.setEnd(endContainer, endOffset + behind.length);
  }
  return range;
}

/** The text of a range as the page shows it. */
function readable(range: Range): string {
  const copied = range.cloneContents();
  for (const part of copied.querySelectorAll('button, .number, .told, .sr-only, [data-pencil]'))
    part.remove();
  return (copied.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words themselves if they are few, else the first and the last; with a word before and behind where they recur. */
function directive({ range, first, last }: Words, words: string): string {
  const all = words.split(' ');
  const text =
    all.length <= 8
      ? encode(words)
      : `${encode(all.slice(0, 4).join(' '))},${encode(all.slice(-4).join(' '))}`;
  const page = (first.closest('main')?.textContent ?? '').replace(/\s+/g, ' ');
  if (page.split(words).length <= 2) return text;
  const around = document.createRange();
  around.selectNodeContents(first);
  around.setEnd(range.startContainer, range.startOffset);
  const before = readable(around).split(' ').filter(Boolean).slice(-3).join(' ');
  around.selectNodeContents(last);
  around.setStart(range.endContainer, range.endOffset);
  const behind = readable(around).split(' ').filter(Boolean).slice(0, 3).join(' ');
  return `${before && `${encode(before)}-,`}${text}${behind && `,-${encode(behind)}`}`;
}

/** In a text directive, hyphens have a meaning of their own. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
