import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { type DevServer, startDevServer } from '../src/serving/dev-server.ts';
import { entries, highlight, marked, note } from './pencil.ts';
import { developing, fixture } from './sites.ts';

const content = resolve('.results/edited');
const file = 'documents/report/02-forage.mdx';
let server: DevServer;

// They edit the same texts.
test.describe.configure({ mode: 'serial' });

/** Changes words of a file, as an author does in an editor. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(`${content}/${file}`, 'utf8');
  expect(text).toContain(from);
  writeFileSync(`${content}/${file}`, text.replace(from, to));
}

test.beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync(fixture.content, content, { recursive: true });
  server = await startDevServer(content, { PORT: String(developing.port), BASE_PATH: fixture.path });
});

test.afterAll(() => {
  server.stop();
});

test('an author sees each edit at once: of prose, of a figure, of a title; a mistake, and that it is mended', async ({
  page,
  request,
}) => {
  // It answers where it says, which is where it was told to.
  expect(server.address).toBe(`http://localhost:${developing.port}/some/base`);
  await page.goto(`${server.address}/report/forage/`);
  const text = page.locator('#main');
  edit(file, '\n\nA keeper’s first', '\n\nNew words stand here. A keeper’s first');
  await expect(text).toContainText('New words stand here.');

  edit(file, 'title: ', 'title: Retold, ');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Retold,');

  edit(file, 'New words', '<Term is="no-such-term">New</Term> words');
  // The overlay may hold more than one text.
  const told = /02-forage\.mdx:\d+:1 {2}unknown-term\n(?:.*\n)+.*"no-such-term", which is not in terms\.yaml/;
  await expect(page.locator('pre').filter({ hasText: told }).first()).toBeVisible();
  edit(file, '<Term is="no-such-term">New</Term>', 'Mended');
  await expect(text).toContainText('Mended words stand here.');

  edit('statistics.yaml', 'value: 532', 'value: 533');
  await expect(text).toContainText('Only 533 bees');

  // An edit while a page is on its way: it listens for edits only when all of it is there.
  const arrival = Promise.withResolvers<void>();
  await page.route(/@vite\/client/, (route) => arrival.promise.then(() => route.continue()));
  await page.goto(`${server.address}/report/forage/`, { waitUntil: 'commit' });
  await expect(text).toContainText('Mended words stand here.');
  edit(file, 'Mended words', 'Further words');
  await expect
    .poll(async () => (await request.get(`${server.address}/report/forage/`)).text())
    .toContain('Further words stand here.');
  arrival.resolve();
  await expect(text).toContainText('Further words stand here.');
});

test('a reader’s note finds its words again when the author has mended them; when the paragraph is gone it is kept with its words, and says so', async ({
  page,
}) => {
  const honey = 'documents/report/05-honey.mdx';
  const last = '\n\nThis paragraph will be taken out again, and with it goes the stray sentence on wax.\n';
  const text = readFileSync(`${content}/${honey}`, 'utf8');
  // Behind the last paragraph, and before the notes.
  const at = text.search(/\n\n\[\^\d+\]: /);
  const winter = 'documents/report/03-winter.mdx';
  // The page is open when the paragraph comes in: opened behind the edit, it might come anew under the reader's hand.
  await page.goto(`${server.address}/report/honey/`);
  writeFileSync(`${content}/${honey}`, at < 0 ? text + last : text.slice(0, at) + last + text.slice(at));
  await expect(page.locator('#main')).toContainText('stray sentence on wax');
  const place = `#${await page.locator('.passage', { hasText: 'stray sentence' }).getAttribute('id')}`;
  // A file that is written in two steps makes the page come twice, at times under the reader's hand, who then begins again.
  page.setDefaultTimeout(20_000);
  await expect(() => note(page, [place, 'stray sentence on wax'], 'Who wrote this?')).toPass();
  await page.goto(`${server.address}/report/winter/`);
  await expect(() => highlight(page, ['#winter-2', 'a fence had to be paid for, and a sign'])).toPass();

  edit(winter, 'But large colonies have neighbors.', 'Yet large colonies have many neighbors, too.');
  edit(winter, 'a fence had to be paid for, and a sign', 'a tall fence had to be bought, and a sign');
  await expect(page.locator('#main')).toContainText('a tall fence');
  await page.reload();
  await expect.poll(() => marked(page, 'solid')).toEqual(['a tall fence had to be bought, and a sign']);

  // Away from a page that the edit would load anew.
  await page.goto('about:blank');
  edit(honey, last, '');
  await page.goto(`${server.address}/report/honey/`);
  await expect(page.locator('#main')).not.toContainText('stray sentence on wax');
  await page.goto(`${server.address}/notebook/`);
  await expect(page.getByRole('heading', { name: 'Without a place' })).toBeVisible();
  await expect
    .poll(async () => (await entries(page)).at(-1))
    .toContain('stray sentence on wax | Who wrote this?');
  await expect(page.locator('.notebook-entry').first()).toContainText('The text was mended here since.');
});
