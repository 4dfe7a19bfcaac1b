import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { test as base, expect, type Page } from 'playwright/test';
import { kinds } from './pages.ts';
import { entries, marked, note } from './pencil.ts';
import { fixture, site } from './sites.ts';

// A site that is kept on the reader's device, on a host of its own that the tests change and switch off.

const project = resolve(import.meta.dirname, '..');

/** Serves a folder, and writes its worker anew, as a build does, for the files that are there when it is told to. */
const program = `
import { serve } from './src/serving/static-server.ts';
const folder = process.argv.at(-1);
process.on('message', async () => {
  const { writeWorker } = await import('./src/build/service-worker.ts');
  process.send(await writeWorker(folder));
});
const { address } = await serve(folder, 0);
process.send(address);
`;

class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'host-'));
  url = '';
  #server: ChildProcess | undefined;

  /** @param part of the site that it has, by the names of files; all of it without */
  async start(part?: RegExp): Promise<void> {
    const built = join(project, fixture.folder);
    const isPart = (path: string) =>
      statSync(path).isDirectory() || part?.test(relative(built, path).replaceAll('\\', '/')) !== false;
    cpSync(built, this.folder, { recursive: true, filter: isPart });
    this.#server = this.#run('on');
    [this.url] = await once(this.#server, 'message');
    if (part) await this.publish('on');
  }

  #run(offline: 'on' | 'off'): ChildProcess {
    return spawn('node', ['--input-type=module', '-e', program, this.folder], {
      cwd: project,
      env: { ...process.env, BASE_PATH: fixture.path, OFFLINE: offline },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  stop(): void {
    this.#server?.kill();
  }

  /** Writes the worker anew, with or without a site that is kept. */
  async publish(offline: 'on' | 'off'): Promise<void> {
    if (!this.#server) throw new Error('Nothing has been started.');
    const other = offline === 'off' && this.#run('off');
    if (other) await once(other, 'message');
    const writer = other || this.#server;
    writer.send('publish');
    await once(writer, 'message');
    if (other) other.kill();
  }

  change(file: string, from: string, to: string): void {
    const path = join(this.folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }

  remove(): void {
    this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

/** Enough for one who opens three pages, with some of what a search loads: what is asked of a version asks it of every file. */
const few =
  /^(?:404\.html|theme-init\.js|assets\/.+|(?:about|letter|report\/hives)\/index\.html|pagefind\/fragment\/en_[0-3].+)$/;

const hosting =
  (part?: RegExp) =>
  async ({ baseURL: _notThatOne }: { baseURL: string | undefined }, use: (host: Host) => Promise<void>) => {
    const host = new Host();
    await host.start(part);
    await use(host);
    host.remove();
  };

const test = base.extend<{ host: Host; smallHost: Host }>({ host: hosting(), smallHost: hosting(few) });
test.use({ serviceWorkers: 'allow' });

/** A first visit, until all is kept. */
async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.url}about/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto(`${host.url}about/`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const news = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new version of this site is ready.' });

test('after the first visit every page, file and answer of search is there without a network, and so is the notebook', async ({
  page,
  host,
}) => {
  await visit(page, host);
  host.stop();
  const pages = readdirSync(host.folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('index.html'));
  const lost = await page.evaluate(
    async (urls) => {
      const answers = await Promise.all(
        urls.map((url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return urls.filter((_, index) => !answers[index]);
    },
    pages.map((name) => host.url + name.replace(/index\.html$/, '')),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);

  for (const address of [kinds.section, kinds.source, kinds.data]) {
    await page.goto(host.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${host.url}search/?q=hive-month`);
  await expect(page.locator('.search-results .hit').first()).toBeVisible();
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  await page.goto(`${host.url}no/such/page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');

  await test.step('a reader highlights, finds it again and has the notebook', async () => {
    await page.goto(`${host.url}report/winter/`);
    await note(page, ['#winter-1', 'stays warm'], 'Without a network');
    await page.reload();
    await expect.poll(() => marked(page, 'solid')).toEqual(['stays warm']);
    await page.goto(`${host.url}notebook/`);
    await expect
      .poll(() => entries(page))
      .toEqual([expect.stringMatching(/^Against the Cold, paragraph 1 .*stays warm \| Without a network$/)]);
    await expect(page.locator('.notebook-citation')).toContainText('(2018)');
  });
});

test('a new version is offered in a line, and nothing changes under a page; a site built without takes all back', async ({
  page,
  context,
  smallHost: host,
}) => {
  await visit(page, host);
  await page.goto(`${host.url}report/hives/`);
  await page.locator('#hives-3').scrollIntoViewIfNeeded();
  const other = await context.newPage();
  await other.goto(`${host.url}letter/`);
  const scrolled = await page.evaluate(() => scrollY);
  await page.evaluate(() => Object.assign(window, { same: true }));
  const fragment = `pagefind/fragment/${readdirSync(join(host.folder, 'pagefind/fragment'))[0]}`;
  rmSync(join(host.folder, fragment));
  host.change('report/hives/index.html', 'To begin with,', 'In the new version,');
  await host.publish('on');
  await look(page);
  await expect(news(page)).toBeVisible();
  expect(await page.evaluate(() => [scrollY, 'same' in window])).toEqual([scrolled, true]);
  await page.reload();
  await expect(page.locator('#hives-2')).toContainText('To begin with,');

  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('#hives-2')).toContainText('In the new version,');
  await expect(news(page)).toBeHidden();
  // A page of the old version that stays open gets the files that it knows.
  const status = await other.evaluate(
    // Past the browser's own cache: what the worker keeps is asked for.
    (url) => fetch(url, { cache: 'no-store' }).then((response) => response.status),
    host.url + fragment,
  );
  expect(status).toBe(200);

  // The switch to pull if a worker ever goes wrong.
  await host.publish('off');
  await look(page);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  host.change('about/index.html', 'Privacy', 'Discretion');
  await page.goto(`${host.url}about/`);
  await expect(page.getByRole('heading', { name: 'Discretion' })).toBeVisible();
});

test('a new version that is asked for comes, though just then the page asks the old one for files', async ({
  page,
  smallHost: host,
}) => {
  await visit(page, host);
  host.change('about/index.html', 'Privacy', 'Discretion');
  await host.publish('on');
  await look(page);
  await expect(news(page)).toBeVisible();
  await page.evaluate((url) => {
    const askForFiles = () => {
      for (let time = 0; time < 200; time += 3) setTimeout(() => void fetch(url), time);
    };
    document.querySelector('#new-version button')?.addEventListener('click', askForFiles);
  }, `${host.url}letter/`);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { name: 'Discretion' })).toBeVisible();
  await expect(news(page)).toBeHidden();
});

test('what is kept is what was built: what is lost or altered on the device comes anew, and other bytes are not taken', async ({
  page,
  smallHost: host,
}) => {
  await visit(page, host);
  const [lost, altered] = [`${host.url}letter/`, `${host.url}report/hives/`];
  await page.evaluate(
    async ([gone = '', other = '']) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (request.url.startsWith(`${gone}index.html`)) await cache.delete(request);
          if (request.url.startsWith(`${other}index.html`))
            await cache.put(
              request,
              new Response('<h1>Altered</h1>', { headers: { 'Content-Type': 'text/html' } }),
            );
        }
      }
    },
    [lost, altered],
  );
  const heading = (url: string) =>
    page.evaluate(async (address) => /<h1[^>]*>([^<]*)/.exec(await (await fetch(address)).text())?.[1], url);
  expect(await heading(altered)).toBe('Altered');
  await page.goto(lost);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  host.change('about/index.html', 'Privacy', 'Discretion');
  await host.publish('on');
  // On its way from the host a page has become another one.
  host.change('about/index.html', 'Discretion', 'Indiscretion');
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return [registration.installing, registration.waiting].filter(Boolean).length;
    });
  await look(page);
  await expect.poll(state, { timeout: 60_000 }).toBe(0);
  await expect(news(page)).toBeHidden();
  host.change('about/index.html', 'Indiscretion', 'Discretion');
  await look(page);
  await expect(news(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(news(page)).toBeHidden();
  await page.waitForLoadState();
  await expect.poll(() => heading(altered)).not.toBe('Altered');
  host.stop();
  await page.goto(lost);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a host that does not ask for it keeps nothing on devices', async ({ page }) => {
  // A page asks for the worker when it has loaded, if at all.
  await page.goto(site.url, { waitUntil: 'load' });
  const registered = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
  expect(await page.evaluate(registered)).toBe(0);
  await expect(page.locator('#new-version')).toHaveCount(0);
});
