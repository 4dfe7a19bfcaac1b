import { globSync, readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { headers } from '../src/hosting/headers.ts';
import { inlineCodeOf } from '../src/hosting/inline-code.ts';
import { months } from '../src/model/date.ts';
import { axe } from './axe.ts';
import { laidOut } from './laid-out.ts';
import { test } from './one-page.ts';
import { filled, kinds } from './pages.ts';
import { fixture, site } from './sites.ts';
import { faultsIn } from './validator.ts';

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

/** The policy that a host sends with every page. */
const policy = () => headers(inlineCodeOf(fixture.folder))['Content-Security-Policy'];

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind}: axe finds nothing, in light and dark; nothing runs over the side from 320 to 1600 px, no date is parted, no “·” begins or ends a line; nothing comes from elsewhere, breaks the policy or fails`, async ({
    page,
    baseURL,
  }) => {
    const strange: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) strange.push(request.url());
    });
    page.on('requestfailed', (request) => strange.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => {
      const isMissing = response.status() === 404 && response.url() === new URL(kinds.missing, baseURL).href;
      // What an earlier page has loaded is asked after only.
      const isThere = response.ok() || response.status() === 304;
      if (!isThere && !isMissing) strange.push(`${response.url()} ${response.status()}`);
    });
    page.on('pageerror', (error) => strange.push(error.message));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // What breaks the policy is an error on the console, as is what the page has no right to load.
    page.on('console', (line) => {
      if (/Content Security Policy/.test(line.text())) strange.push(line.text());
    });
    const response = await page.goto(address, { waitUntil: filled.includes(kind) ? 'networkidle' : 'load' });
    expect(response?.headers()['content-security-policy']).toBe(policy());
    // Were another sheet first, its layer would come before all others, and whatever they say would win.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules[0]?.cssText)).toMatch(
      /^@layer tokens\b/,
    );
    const lookAt = async () => {
      await page.evaluate(() => Object.assign(window, { looked: document.documentElement.outerHTML }));
      for (const colorScheme of ['light', 'dark'] as const)
        expect(await findings(page, colorScheme), colorScheme).toEqual([]);
    };
    await lookAt();
    // Meanwhile the page has loaded whatever it loads late; what came of that is looked at, too.
    await page.waitForLoadState('networkidle');
    const isOther = () =>
      (window as unknown as { looked: string }).looked !== document.documentElement.outerHTML;
    if (await page.evaluate(isOther)) await lookAt();
    for (const width of [320, 360, 480, 640, 768, 900, 1024, 1199, 1200, 1280, 1440, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const { beyond, orphans } = await page.evaluate(laidOut);
      expect(beyond, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      expect(orphans, `${address} at ${width} px`).toEqual([]);
    }
    expect(await partedDates(page)).toEqual([]);
    expect(strange).toEqual([]);
  });
}

test('no space parts a link from the comma or the full stop behind it, on any page', () => {
  const parted = globSync(`${fixture.folder}/**/*.html`).flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const found = [...html.matchAll(/<\/a>\s+[,.;:](?=[\s<])/g)];
    return found.map(({ 0: end, index }) => `${file}: ${html.slice(index - 40, index)}${end}`);
  });
  expect(parted).toEqual([]);
});

test('every page with every construct is valid HTML', async () => {
  const faults: string[] = [];
  for (const file of globSync(`${fixture.folder}/**/*.html`)) faults.push(...(await faultsIn(file)));
  expect(faults).toEqual([]);
});

test('nothing stands behind the end of a page, on any page', () => {
  const files = [fixture, site].flatMap(({ folder }) => globSync(`${folder}/**/*.html`));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => !/<\/body>\s*<\/html>\s*$/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** Where a line could end between a day and its month. */
async function partedDates(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return text.match(new RegExp(String.raw`\b\d{1,2} (?:${months.join('|')})\b`, 'g')) ?? [];
}

/** What axe finds, and by two more rules: text contrasts 7 to 1 unless it is faint, targets measure 24 px. */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const violations = await axe(page, colorScheme, {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({ id, html, target })),
  );
  const places = found.map(({ id, target }) => (id === 'color-contrast-enhanced' ? String(target[0]) : ''));
  const isFaint = await page.evaluate(
    ([selectors, faint]) =>
      selectors.map(
        (selector) => selector !== '' && document.querySelector(selector)?.closest(faint) != null,
      ),
    [places, faint.join()] as const,
  );
  return found.filter((_, index) => !isFaint[index]).map(({ id, html }) => `${id}: ${html}`);
}
