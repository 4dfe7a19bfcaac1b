import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { kinds } from './pages.ts';

/** What faint print is: numbers, dates and labels beside the text, for which 4.5 to 1 is enough. */
const faint = [
  '.number',
  '.label',
  '.kicker',
  '.count',
  '.meta',
  '.page-break',
  '.where',
  '.breadcrumbs',
  'small',
  'dt',
  'thead',
  '.mark',
  '.note-number',
  '.pages',
  'legend',
  '.printed-pages',
  '.back',
];

for (const [kind, address] of Object.entries(kinds)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}: axe finds nothing, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(told).toEqual([]);

      const strict = new AxeBuilder({ page }).options({
        runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'target-size'] },
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      });
      const weak = await faint.reduce((all, selector) => all.exclude(selector), strict).analyze();
      const named = weak.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect(named, 'text contrasts 7 to 1, and targets measure 24 px').toEqual([]);
      await context.close();
    });
  }

  test(`${kind}: nothing runs over the side from 320 to 1600 px`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 480, 640, 768, 900, 1024, 1199, 1200, 1280, 1440, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${kind}: nothing comes from elsewhere, nothing fails`, async ({ page, baseURL }) => {
    const strange: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) strange.push(request.url());
    });
    page.on('pageerror', (error) => strange.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(strange).toEqual([]);
  });
}
