import { chromium } from 'playwright';
import { findBrowser } from '/work/wt/pencil/src/build/browser.ts';

const b = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await b.newPage({ viewport: { width: 1280, height: 800 } });
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('ERR', e.message, e.stack));
await page.goto('http://localhost:29100/brief/threat/');
const sel = async (a, b2, s = 0, e = undefined) =>
  page.evaluate(
    ([a, b2, s, e]) => {
      const t1 = document.querySelector(a + ' p');
      const t2 = document.querySelector(b2 + ' p');
      const first = document.createTreeWalker(t1, 4).nextNode();
      const w = document.createTreeWalker(t2, 4);
      let last;
      while (w.nextNode()) last = w.currentNode;
      getSelection().setBaseAndExtent(first, s, last, e ?? last.length);
    },
    [a, b2, s, e],
  );
await sel('#threat-1', '#threat-2', 20, 10);
await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/p1.png' });
await page.getByRole('button', { name: 'Note', exact: true }).click();
await page.waitForTimeout(500);
await page.keyboard.type('My own words on this.');
await page.waitForTimeout(900);
await page.screenshot({ path: '/tmp/p2.png' });
await page.keyboard.press('Escape');
await page.waitForTimeout(300);
for (const [i, w] of [
  [1, 0],
  [2, 60],
  [3, 150],
]) {
  await page.evaluate(
    ([i, w]) => {
      const t = document.createTreeWalker(document.querySelector('#threat-3 p'), 4).nextNode();
      getSelection().setBaseAndExtent(t, w, t, w + 30);
    },
    [i, w],
  );
  await page.waitForTimeout(600);
  await page.locator('.pencil-tool').nth(i).click();
  await page.waitForTimeout(300);
}
await page.screenshot({ path: '/tmp/p3.png' });
await page.reload();
await page.waitForTimeout(800);
await page.screenshot({ path: '/tmp/p4.png' });
await page.emulateMedia({ colorScheme: 'dark' });
await page.setViewportSize({ width: 360, height: 740 });
await page.waitForTimeout(400);
await page.screenshot({ path: '/tmp/p5.png' });
console.log(await page.evaluate(async () => Object.entries(localStorage)));
await b.close();
