import { fixture } from '../sites.ts';
import type { Reader } from './reader.ts';
import { eventually, expect, test } from './test.ts';

/* The reader's own pencil, where engines differ: what is selected, how it is marked, and what is kept. */

const winter = `${fixture.url}report/winter/`;

/** Selects from the beginning of one paragraph to some letters into the next, as a mouse does. */
const selectAcross = ([from, to]: [string, string]) => {
  const first = document.createTreeWalker(
    document.querySelector(`${from} p`) ?? document,
    NodeFilter.SHOW_TEXT,
  );
  const last = document.createTreeWalker(document.querySelector(`${to} p`) ?? document, NodeFilter.SHOW_TEXT);
  const [start, end] = [first.nextNode(), last.nextNode()];
  document.querySelector(to)?.scrollIntoView({ block: 'center' });
  if (start && end) getSelection()?.setBaseAndExtent(start, 7, end, 9);
};

/** The words that the first ink marks, without the marks of notes. */
const marked = () =>
  [...((CSS.highlights.get('pencil-solid') as Iterable<Range> | undefined) ?? [])].map((range) => {
    const copy = range.cloneContents();
    for (const part of copy.querySelectorAll('.mark, .page-break')) part.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });

const isOpen = (selector: string) => document.querySelector(selector)?.matches(':popover-open') ?? false;
const count = (selector: string) => document.querySelectorAll(selector).length;

/** Whether an element can be seen whole in the window. */
const isInView = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.width > 0 &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.right <= innerWidth &&
    box.bottom <= innerHeight
  );
};

async function forget(reader: Reader): Promise<void> {
  await reader.open(`${fixture.url}notebook/`);
  await reader.ask(() => {
    localStorage.clear();
    return new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase('reader:/some/base/');
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    });
  }, undefined);
}

for (const width of [500, 1400]) {
  test(`a highlight across two paragraphs and a note mark is kept, found and written on at ${width} px`, async ({
    reader,
  }) => {
    await reader.size(width, 800);
    await forget(reader);
    await reader.open(winter);
    await reader.ask(selectAcross, ['#winter-1', '#winter-2']);
    await eventually(reader, isOpen, '.pencil-bar').toBe(true);
    await eventually(reader, isInView, '.pencil-bar').toBe(true);
    await reader.click('.pencil-tool');
    await eventually(reader, count, '.pencil-mark').toBe(1);
    const words = await reader.ask(marked, undefined);
    expect(words.at(-1)).toBe('But large');
    await reader.open(winter);
    await eventually(reader, count, '.pencil-mark').toBe(1);
    await eventually(reader, marked, undefined).toEqual(words);
    await reader.click('.pencil-mark');
    await eventually(reader, isOpen, '.pencil-card').toBe(true);
    await eventually(reader, isInView, '.pencil-card').toBe(true);
    await reader.click('.pencil-card textarea');
    await reader.type('Written here');
    await reader.press('Escape');
    await eventually(reader, isOpen, '.pencil-card').toBe(false);
    await reader.open(`${fixture.url}notebook/`);
    const notes = () => document.querySelector('.notebook-list')?.textContent ?? '';
    await eventually(reader, notes, undefined).toContain('Written here');
    await eventually(reader, notes, undefined).toContain('Against the Cold, paragraph 1');
    await forget(reader);
  });
}
