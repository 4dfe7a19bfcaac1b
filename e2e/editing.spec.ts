import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const content = resolve('.results/edited');
const file = 'documents/brief/02-isolation.mdx';
let server: ChildProcess;
let address = '';

/** Changes words of a file, as an author does in an editor. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(`${content}/${file}`, 'utf8');
  expect(text).toContain(from);
  writeFileSync(`${content}/${file}`, text.replace(from, to));
}

test.beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  server = spawn(process.execPath, ['src/build/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  address = await new Promise((ready, fail) => {
    let told = '';
    server.stdout?.on('data', (words) => {
      told += words;
      const [found] = /http:\/\/localhost:\d+/.exec(told) ?? [];
      if (found) ready(found);
    });
    server.once('exit', (code) => fail(new Error(`npm run dev ended with ${code}.`)));
  });
});

test.afterAll(() => {
  server.kill();
});

test('an author sees each edit at once: of prose, of a figure, of a title; a mistake, and that it is mended', async ({
  page,
}) => {
  await page.goto(`${address}/brief/isolation/`);
  const text = page.locator('#main');
  edit(file, '\n\nExplanations of', '\n\nNew words stand here. Explanations of');
  await expect(text).toContainText('New words stand here.');

  edit(file, 'title: ', 'title: Retold, ');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Retold,');

  edit(file, 'New words', '<Term is="no-such-term">New</Term> words');
  await expect(page.locator('pre')).toContainText(
    /02-isolation\.mdx:\d+:1 {2}unknown-term\n(?:.*\n)+.*"no-such-term", which is not in terms\.yaml/,
  );
  edit(file, '<Term is="no-such-term">New</Term>', 'Mended');
  await expect(text).toContainText('Mended words stand here.');

  edit('statistics.yaml', 'value: 532', 'value: 533');
  await expect(text).toContainText('only 533 personnel');
});
