import { copy, tell, titled } from './copy.ts';

/*
 * A link to the very words that are selected: the paragraph's id, and a text fragment for browsers that know those.
 */

const button = document.createElement('button');
button.type = 'button';
button.className = 'control link-words';
button.textContent = 'Link to these words';
// A press must not undo the selection that it is about.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', () => void copyWords());

/** Puts the button below the words that are selected, or takes it away. */
export function offerWords(): void {
  const found = selected();
  if (!found) {
    button.remove();
    return;
  }
  found.passage.append(button);
  const place = found.passage.getBoundingClientRect();
  const words = found.range.getBoundingClientRect();
  // Of a long passage the end may be out of sight.
  const top = Math.min(words.bottom + gap, innerHeight - button.offsetHeight - gap);
  const left = Math.min(words.left, place.right - button.offsetWidth);
  button.style.translate = `${left - place.left}px ${top - place.top}px`;
}

/** Pixels between the words and what is said of them. */
const gap = 8;

document.addEventListener('selectionchange', () => {
  if (!selected()) button.remove();
});

interface Selected {
  passage: HTMLElement;
  words: string;
  range: Range;
}

/** Words inside one paragraph; nothing else can be told apart by its id. */
function selected(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = wholeWords(selection.getRangeAt(0));
  const passage = range.startContainer.parentElement?.closest<HTMLElement>('.passage');
  if (!passage?.contains(range.endContainer)) return undefined;
  const words = readable(range);
  return words.length > 1 && words.length < 2000 ? { passage, words, range } : undefined;
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

/** The text of a range as the page shows it, without the button that may stand in it. */
function readable(range: Range): string {
  const copied = range.cloneContents();
  for (const part of copied.querySelectorAll('button, .number, .told, .sr-only')) part.remove();
  return (copied.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function copyWords(): Promise<void> {
  const found = selected();
  if (!found) return;
  const { passage, words } = found;
  const address = `${location.origin}${location.pathname}#${passage.id}:~:text=${directive(found)}`;
  const title = words.length > 80 ? `“${words.slice(0, 77).trimEnd()}…”` : `“${words}”`;
  const done = await copy(address, [titled(title, address)]);
  const told = tell(button, done, 'Link to these words copied.', address);
  told.classList.add('at-words');
  told.style.translate = button.style.translate;
  button.remove();
}

/** The words themselves if they are few, else the first and the last; with a word before and behind where they recur. */
function directive({ passage, words, range }: Selected): string {
  const all = words.split(' ');
  const text =
    all.length <= 8
      ? encode(words)
      : `${encode(all.slice(0, 4).join(' '))},${encode(all.slice(-4).join(' '))}`;
  const page = (passage.closest('main')?.textContent ?? '').replace(/\s+/g, ' ');
  if (page.split(words).length <= 2) return text;
  const around = document.createRange();
  around.selectNodeContents(passage);
  around.setEnd(range.startContainer, range.startOffset);
  const before = readable(around).split(' ').filter(Boolean).slice(-3).join(' ');
  around.selectNodeContents(passage);
  around.setStart(range.endContainer, range.endOffset);
  const behind = readable(around).split(' ').filter(Boolean).slice(0, 3).join(' ');
  return `${before && `${encode(before)}-,`}${text}${behind && `,-${encode(behind)}`}`;
}

/** In a text directive, hyphens have a meaning of their own. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
