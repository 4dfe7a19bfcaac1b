import { type APIResponse, expect, type Page, test } from 'playwright/test';
import { headers } from '../src/hosting/headers.ts';
import { inlineCodeOf } from '../src/hosting/inline-code.ts';
import { kinds, scripted } from './pages.ts';
import { fixture } from './sites.ts';

/*
 * Pages in use under the policy. One of each set of scripts is enough here: every kind of page is opened under its header in
 * `everywhere.spec.ts`, and the build holds that each page carries the policy and nothing that it forbids (`wrong-policy`,
 * `inline-code`). Both ways in which a page has it are at work at once, so what breaks either is told; that each bites alone,
 * the last test shows.
 */

const name = 'content-security-policy';
const policy = headers(inlineCodeOf(fixture.folder))['Content-Security-Policy'];

/** Uses what a page offers, so that whatever it loads later is loaded too. */
async function use(page: Page): Promise<void> {
  const settings = page.getByRole('button', { name: 'Reading settings' });
  await settings.click();
  await page.getByRole('radio', { name: 'Dark' }).press(' ');
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

test('a page with each set of scripts keeps to the policy, as header and as meta tag, while it is used', async ({
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
  for (const address of scripted.map((kind) => kinds[kind])) {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
    expect(response?.headers()[name], address).toBe(policy);
    await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
    await use(page);
  }
  expect(faults).toEqual([]);
});

/** How a page has the policy: by the host alone, or by itself alone, as from a host that sets no headers. */
const ways: Record<string, (response: APIResponse) => Promise<object>> = {
  'as header': async (response) => ({
    body: (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
  }),
  'as meta tag': async (response) => {
    const { [name]: _, ...headers } = response.headers();
    return { headers };
  },
};

for (const [way, left] of Object.entries(ways))
  test(`the policy bites, ${way} alone: markup from text, inline code and other origins are refused`, async ({
    page,
  }) => {
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, ...(await left(response)) });
    });
    const response = await page.goto('');
    const has = [
      response?.headers()[name] !== undefined,
      (await page.locator('meta[http-equiv="content-security-policy" i]').count()) > 0,
    ];
    expect(has).toEqual([way === 'as header', way === 'as meta tag']);
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
