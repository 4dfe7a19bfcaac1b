import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { Command, Name } from 'selenium-webdriver/lib/command.js';
import { middleInView } from './middle.ts';
import type { Reader } from './reader.ts';

const keys = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB, ArrowDown: Key.ARROW_DOWN };

/** In WebKit as Debian has it, by WebDriver, on a screen that nobody sees. */
export async function openWebKit(binary: string): Promise<Reader> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 2000x1600x24'];
  // A group of its own, so that the screen goes with the browser.
  const service = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const end = () => service.pid !== undefined && service.exitCode === null && process.kill(-service.pid);
  process.once('exit', end);
  const driver = await session(`http://127.0.0.1:${port}`, binary);
  const ask: Reader['ask'] = (question, given) =>
    driver.executeAsyncScript(
      `Promise.resolve((${question})(arguments[0])).then(arguments[1], (error) => arguments[1](String(error)))`,
      given,
    );
  return {
    open: (address) => driver.get(address),
    size: (width, height) => resize(driver, width, height),
    click: async (selector) => {
      const found = await driver.findElement(By.css(selector));
      let middle = await ask(middleInView, selector);
      if (!middle) {
        await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', found);
        middle = await ask(middleInView, selector);
      }
      // A link on two lines has its middle beside it.
      if (!middle) return found.click();
      const at = { x: Math.round(middle.x), y: Math.round(middle.y) };
      // In two of some forty runs a card did not open, and it is not known why. If it is this driver that loses a press, it is
      // pressed again; a press that the page has had never is, so that a fault of the page shows.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await ask(listen, undefined);
        await driver.actions().move(at).click().perform();
        if (await ask(hasHeard, undefined).catch(() => true)) return;
      }
      throw new Error(`No press of ${selector} has reached the page.`);
    },
    tap: async (selector) => {
      const middle = await ask(middleInView, selector);
      if (!middle) throw new Error(`${selector} is not in view.`);
      const at = { x: Math.round(middle.x), y: Math.round(middle.y), duration: 0 };
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
      await driver.execute(new Command(Name.ACTIONS).setParameter('actions', [finger]));
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    type: (words) => driver.actions().sendKeys(words).perform(),
    back: () => driver.navigate().back(),
    beside: async (address, run) => {
      const first = await driver.getWindowHandle();
      await driver.switchTo().newWindow('tab');
      await driver.get(address);
      await run();
      await driver.close();
      await driver.switchTo().window(first);
    },
    ask,
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit();
      end();
      process.off('exit', end);
    },
  };
}

interface Listening extends Window {
  isPressed?: boolean;
}

/** Asked in a page: to take note of the next press. */
const listen = () => {
  const page = window as Listening;
  page.isPressed = false;
  page.addEventListener(
    'pointerdown',
    () => {
      page.isPressed = true;
    },
    { capture: true, once: true },
  );
};

/** Asked in a page, whether it had the press; another page has come of one. */
const hasHeard = () => (window as Listening).isPressed !== false;

async function session(server: string, binary: string): Promise<WebDriver> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(server)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        })
        .build();
    } catch (error) {
      // The driver may not listen yet.
      if (attempt === 40) throw error;
      await wait(250);
    }
  }
}

/** The window has a bar of its own: it is made larger by what the page lacks. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const window = driver.manage().window();
  const inside = () => driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  let still = 0;
  for (let attempt = 1; attempt <= 40; attempt += 1) {
    const [insideWidth, insideHeight] = await inside();
    if (insideWidth === width && insideHeight === height) {
      // The window may yet answer to what was asked of it before.
      if (++still === 3) return;
      await wait(30);
      continue;
    }
    still = 0;
    const outside = await window.getRect();
    await window.setRect({
      x: 0,
      y: 0,
      width: outside.width + width - insideWidth,
      height: outside.height + height - insideHeight,
    });
    await wait(50);
  }
  throw new Error(`The window did not come to ${width} × ${height}: ${await inside()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}
