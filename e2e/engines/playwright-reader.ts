import playwright from 'playwright';
import type { Engine } from '../../src/build/engines.ts';
import { switches } from '../chromium.ts';
import { middleInView } from './middle.ts';
import type { Reader } from './reader.ts';

/** In a build that Playwright drives. */
export async function openInPlaywright(engine: Engine, executablePath: string): Promise<Reader> {
  const browser = await playwright[engine].launch({
    executablePath,
    ...(engine === 'chromium' && { args: switches }),
  });
  const context = await browser.newContext();
  let page = await context.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    size: (width, height) => page.setViewportSize({ width, height }),
    click: async (selector) => {
      await page.waitForSelector(selector);
      const middle = await page.evaluate(middleInView, selector);
      await (middle ? page.mouse.click(middle.x, middle.y) : page.locator(selector).first().click());
    },
    tap: async (selector) => {
      const middle = await page.evaluate(middleInView, selector);
      if (!middle) throw new Error(`${selector} is not in view.`);
      const session = await context.newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middle] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    back: async () => {
      await page.goBack();
    },
    beside: async (address, run) => {
      const first = page;
      page = await context.newPage();
      await page.goto(address);
      await run();
      await page.close();
      page = first;
    },
    ask: (question, given) =>
      page.evaluate(`(${question})(${JSON.stringify(given)})`) as ReturnType<Reader['ask']> as Promise<never>,
    picture: () => page.screenshot(),
    ...(engine === 'chromium' && { print: () => page.pdf() }),
    close: () => browser.close(),
  };
}
