import { launch } from 'puppeteer-core';
import { middleInView } from './middle.ts';
import type { Reader } from './reader.ts';

/** In a Firefox as it is sold, by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(executablePath: string): Promise<Reader> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  let page = await browser.newPage();
  let size = { width: 1280, height: 900 };
  return {
    // In a new tab: the client loses count of a tab that went back to a page that was kept.
    open: async (address) => {
      const last = page;
      page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(address);
      await last.close();
    },
    size: (width, height) => {
      size = { width, height };
      return page.setViewport(size);
    },
    click: (selector) => page.click(selector),
    tap: async (selector) => {
      const middle = (await page.evaluate(`(${middleInView})(${JSON.stringify(selector)})`)) as Awaited<
        ReturnType<typeof middleInView>
      >;
      if (!middle) throw new Error(`${selector} is not in view.`);
      await page.touchscreen.tap(middle.x, middle.y);
    },
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    back: () => page.evaluate('history.back()') as Promise<never>,
    beside: async (address, run) => {
      const first = page;
      page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(address);
      await run();
      await page.close();
      page = first;
      await page.bringToFront();
    },
    ask: (question, given) => page.evaluate(`(${question})(${JSON.stringify(given)})`) as Promise<never>,
    picture: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  };
}
