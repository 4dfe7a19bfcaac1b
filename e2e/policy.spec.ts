import { expect, type Page, test } from 'playwright/test';
import { headers } from '../src/hosting/headers.ts';
import { inlineCodeOf } from '../src/hosting/inline-code.ts';
import { kinds, scripted } from './pages.ts';
import { fixture } from './sites.ts';

/*
 * Pages in use under the policy, twice: as a host with headers sends it, and as the pages carry it themselves. One of each set of
 * scripts is enough here: every kind of page is opened under its header in `everywhere.spec.ts`, and the build holds that each
 * page carries the policy and nothing that it forbids (`wrong-policy`, `inline-code`).
 */

const name = 'content-security-policy';

/** How a page is had: with its headers, or as from a host that sets none. */
const ways = {
  'as header': async () => undefined,
  'as meta tag': (page: Page) =>
    page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const { [name]: _, ...others } = response.headers();
      await route.fulfill({ response, headers: others });
    }),
};

/** Uses what a page offers, so that whatever it loads later is loaded too. */
async function use(page: Page): Promise<void> {
  const settings = page.getByRole('button', { name: 'Reading settings' });
  await settings.click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  for (const selector of ['.passage a[role="doc-noteref"]', '.passage a[href*="/data/"]']) {
    const link = page.locator(selector).first();
    if (!(await link.isVisible())) continue;
    await link.click();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('clover');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
}

for (const [way, prepare] of Object.entries(ways)) {
  test(`a page with each set of scripts keeps to the policy while it is used, ${way}`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    await page.exposeFunction('told', (fault: string) => faults.push(fault));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        (window as unknown as { told(fault: string): void }).told(
          `${location.pathname} ${violatedDirective}: ${blockedURI} ${sample}`,
        ),
      );
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) faults.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    await prepare(page);
    for (const address of scripted.map((kind) => kinds[kind])) {
      const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
      expect(response?.headers()[name], address).toBe(
        way === 'as header' ? headers(inlineCodeOf(fixture.folder))['Content-Security-Policy'] : undefined,
      );
      await use(page);
    }
    expect(faults).toEqual([]);
  });
}

test('the policy bites: markup from text, inline code and other origins are refused', async ({ page }) => {
  await page.goto('');
  const refused = await page.evaluate(async () => {
    const tries: [string, () => unknown][] = [
      ['markup', () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })],
      [
        'a policy of its own',
        () =>
          (
            window as never as { trustedTypes: { createPolicy(name: string, rules: object): void } }
          ).trustedTypes.createPolicy('mine', {}),
      ],
      // Without the policy it would succeed, also where there is no network.
      ['another origin', () => fetch('data:,x')],
    ];
    const refused: string[] = [];
    for (const [name, attempt] of tries) {
      try {
        await attempt();
      } catch {
        refused.push(name);
      }
    }
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.body.append(script);
    return [...refused, ...('ran' in window ? [] : ['inline script'])];
  });
  expect(refused).toEqual(['markup', 'a policy of its own', 'another origin', 'inline script']);
});
