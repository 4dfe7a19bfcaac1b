import { expect, type Locator, type Page } from 'playwright/test';

/* What a reader does with the pencil, for the tests of it. */

/** Selects from words of one element to words of another or the same, as a mouse or a finger does. */
export async function select(page: Page, from: [selector: string, words: string], to = from): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const find = ([selector, words]: [string, string]) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`The page has no ${selector}.`);
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (texts.nextNode()) nodes.push(texts.currentNode as Text);
        const at = nodes
          .map(({ data }) => data)
          .join('')
          .indexOf(words);
        if (at < 0) throw new Error(`${selector} has no “${words}”.`);
        const point = (index: number): [Node, number] => {
          let before = 0;
          for (const node of nodes) {
            if (index <= before + node.length) return [node, index - before];
            before += node.length;
          }
          throw new Error('The words end nowhere.');
        };
        return { start: point(at), end: point(at + words.length) };
      };
      const [first, last] = [find(from), find(to)];
      first.start[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(...first.start, ...last.end);
    },
    [from, to] as const,
  );
}

export const bar = (page: Page): Locator => page.getByRole('group', { name: 'The selected words' });

/** The words that an ink marks on the page, as a reader sees them. */
export function marked(page: Page, ink: string): Promise<string[]> {
  return page.evaluate((ink) => {
    const highlight = CSS.highlights.get(`pencil-${ink}`) as Iterable<Range> | undefined;
    return [...(highlight ?? [])].map((range) => {
      const copy = range.cloneContents();
      for (const part of copy.querySelectorAll('.mark, .page-break')) part.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ');
    });
  }, ink);
}

export async function highlight(
  page: Page,
  from: [string, string],
  to = from,
  ink = 'Yellow',
): Promise<void> {
  await select(page, from, to);
  await bar(page)
    .getByRole('button', { name: new RegExp(`Highlight: ${ink}`) })
    .click();
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('.pencil-mark').first()).toBeVisible();
}

/** Writes a note on words, and closes its card. */
export async function note(page: Page, words: [string, string], text: string, tags = ''): Promise<void> {
  await select(page, words);
  await bar(page).getByRole('button', { name: 'Note' }).click();
  const card = page.getByRole('dialog', { name: 'Your note' });
  await card.getByLabel('Note').fill(text);
  if (tags) await card.getByLabel(/Tags/).fill(tags);
  await card.getByRole('button', { name: 'Done' }).click();
  await expect(card).toBeHidden();
}

/** What the notebook shows, entry by entry. */
export async function entries(page: Page): Promise<string[]> {
  await expect(page.locator('.notebook-status')).not.toBeEmpty();
  return page
    .locator('.notebook-entry')
    .evaluateAll((all) =>
      all.map((entry) =>
        [
          ...entry.querySelectorAll(
            '.notebook-place a, .notebook-place span, blockquote, .pencil-text, .pencil-tags',
          ),
        ]
          .map(({ textContent }) => textContent)
          .join(' | '),
      ),
    );
}
