import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { type DevServer, startDevServer } from '../src/build/dev-server.ts';
import { developing, fixture } from './sites.ts';

const content = resolve('.results/edited');
const file = 'documents/report/02-forage.mdx';
let server: DevServer;

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
});
