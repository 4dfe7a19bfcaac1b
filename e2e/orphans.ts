import type { Page } from 'playwright/test';

/** Separators between words (“·”) that begin or end a line as it is laid out now, where there is nothing to separate. */
export const orphans = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
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
        if (!isBetween) found.push(block.textContent?.trim().replace(/\s+/g, ' ') ?? '');
      }
    }
    return found;
  });
