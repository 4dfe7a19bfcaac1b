import { chromium } from 'playwright';
import { findBrowser } from '/work/wt/pencil/src/build/browser.ts';

const b = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await b.newPage({ viewport: { width: 1280, height: 900 } });
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('ERR', e.message, e.stack));
await page.goto('http://localhost:29100/notebook/');
await page.waitForTimeout(600);
await page.screenshot({ path: '/tmp/n0.png', fullPage: true });
await page.goto('http://localhost:29100/brief/threat/');
const pick = async (sel, a, z) => {
  await page.evaluate(
    ([sel, a, z]) => {
      const t = document.createTreeWalker(document.querySelector(sel), 4).nextNode();
      getSelection().setBaseAndExtent(t, a, t, z);
    },
    [sel, a, z],
  );
  await page.waitForTimeout(700);
};
await pick('#threat-1 p', 20, 60);
await page.getByRole('button', { name: 'Note', exact: true }).click();
await page.waitForTimeout(300);
await page.keyboard.type('My own words on this.');
await page.keyboard.press('Tab');
await page.keyboard.type('1999, turning points');
await page.waitForTimeout(700);
await page.screenshot({ path: '/tmp/p2.png' });
await page.keyboard.press('Escape');
await page.waitForTimeout(300);
console.log('focus', await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
await pick('#threat-3 p', 20, 60);
await page.locator('.pencil-tool').nth(2).click();
await page.waitForTimeout(400);
await page.locator('#threat-2 .number').click();
await page.waitForTimeout(500);
await page.screenshot({ path: '/tmp/p3.png' });
await page.getByRole('button', { name: 'Note on paragraph 2' }).click();
await page.waitForTimeout(500);
await page.keyboard.type('About the whole paragraph');
await page.waitForTimeout(600);
await page.screenshot({ path: '/tmp/p4.png' });
await page.goto('http://localhost:29100/sources/fung-2016/');
await page.getByRole('button', { name: 'Note on this source' }).click();
await page.waitForTimeout(600);
await page.keyboard.type('Read chapter 2');
await page.waitForTimeout(600);
await page.screenshot({ path: '/tmp/p6.png' });
await page.goto('http://localhost:29100/notebook/');
await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/n1.png', fullPage: true });
await page.setViewportSize({ width: 360, height: 740 });
await page.emulateMedia({ colorScheme: 'dark' });
await page.waitForTimeout(300);
await page.screenshot({ path: '/tmp/n2.png', fullPage: true });
await b.close();
