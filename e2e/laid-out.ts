/**
 * In a page, as it is laid out now: by how much it is wider than the window, and the separators between words (“·”) that begin or
 * end a line, where there is nothing to separate. To be asked at once, at each width.
 */
export function laidOut(): { beyond: number; orphans: string[] } {
  const orphans: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const separators = [...text.data.matchAll(/(?<!\S)[·|](?!\S)/g)];
    if (separators.length === 0) continue;
    let block = text.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    for (const { index } of separators) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const own = range.getClientRects()[0];
      if (!own || !block) continue;
      range.selectNodeContents(block);
      const line = [...range.getClientRects()].filter(
        ({ top, bottom }) => top < (own.top + own.bottom) / 2 && bottom > (own.top + own.bottom) / 2,
      );
      const isBetween =
        line.some(({ left }) => left < own.left - 1) && line.some(({ right }) => right > own.right + 1);
      if (!isBetween) orphans.push(block.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    }
  }
  return { beyond: document.documentElement.scrollWidth - innerWidth, orphans };
}
