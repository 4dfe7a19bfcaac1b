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

/**
 * Goes to addresses of the results page as Back and forth do, each of them waited for: they are read by the function that reads
 * that of a visit, which takes ten times as long. Something has been asked on the page before.
 * @param counted selects what is counted after each answer
 */
export function goThrough(page: Page, addresses: string[], counted = 'form'): Promise<number[]> {
  return page.evaluate(
    async ([addresses, counted]) => {
      const list = document.querySelector('.search-results');
      if (!list?.hasAttribute('aria-busy'))
        throw new Error('Nothing has been asked here: nobody listens yet.');
      const counts: number[] = [];
      for (const address of addresses) {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        while (list.getAttribute('aria-busy') !== 'false') await new Promise(requestAnimationFrame);
        counts.push(document.querySelectorAll(counted).length);
      }
      return counts;
    },
    [addresses, counted] as const,
  );
}

/** The words that are marked where a hit was landed on. */
export const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));
