import playwright from 'playwright';
import type { Engine } from '../../src/build/engines.ts';
import { middleInView } from './middle.ts';
import type { Reader } from './reader.ts';

/** In a build that Playwright drives. */
export async function openInPlaywright(engine: Engine, executablePath: string): Promise<Reader> {
  const browser = await playwright[engine].launch({
    executablePath,
    ...(engine === 'chromium' && { args: ['--no-sandbox'] }),
  });
  const page = await browser.newPage();
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
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    back: async () => {
      await page.goBack();
    },
    ask: (question, given) =>
      page.evaluate(`(${question})(${JSON.stringify(given)})`) as ReturnType<Reader['ask']> as Promise<never>,
    picture: () => page.screenshot(),
    ...(engine === 'chromium' && { print: () => page.pdf() }),
    close: () => browser.close(),
  };
}
