import type { Page } from 'playwright/test';

/** What the results page answers to a query in its field, as addresses: typed and waited for within the page. */
export function answers(page: Page, asked: string): Promise<string[]> {
  return page.evaluate(async (query) => {
    const form = document.querySelector<HTMLFormElement>('search form');
    const list = document.querySelector('.search-results');
    if (!form || !list) throw new Error('This is not the results page.');
    (form.elements.namedItem('q') as HTMLInputElement).value = query;
    form.requestSubmit();
    await new Promise<void>((resolve) => {
      const isAnswered = () => list.getAttribute('aria-busy') === 'false';
      const observer = new MutationObserver(() => {
        if (!isAnswered()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributes: true });
      if (isAnswered()) resolve();
    });
    return [...list.querySelectorAll('a')].map(({ href }) => href);
  }, asked);
}

/** The words that are marked where a hit was landed on. */
export const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));
