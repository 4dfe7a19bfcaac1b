import { existsSync, globSync } from 'node:fs';
import { firefox, webkit } from 'playwright';
import { findBrowser, onPath } from './browser.ts';

/** The engines that readers' browsers are made of: Chrome's and Edge's, Firefox's, and Safari's. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/**
 * Those in which the tests are to run: all, or the ones that ENGINES names.
 * @throws Error where it names another
 */
export function askedEngines(named = process.env['ENGINES']): readonly Engine[] {
  if (!named) return engines;
  return named.split(',').map((name) => {
    const engine = engines.find((one) => one === name.trim());
    if (!engine) throw new Error(`ENGINES names "${name}". Write some of ${engines.join(',')}.`);
    return engine;
  });
}

/** How an engine is had: in a build of Playwright's, or in a system's own browser that speaks WebDriver. */
export interface Had {
  /** The program to run. */
  program: string;
  by: 'playwright' | 'webdriver';
}

/** The engine where it is installed; FIREFOX names one. */
export function findEngine(engine: Engine): Had | undefined {
  if (engine === 'chromium') return had(findBrowser(), 'playwright');
  if (engine === 'firefox')
    return (
      had(process.env['FIREFOX'], 'webdriver') ??
      own(firefox.executablePath()) ??
      had(onPath('firefox-esr', 'firefox'), 'webdriver')
    );
  const browser = globSync('/usr/lib/*/webkit*/MiniBrowser').sort().at(-1);
  return (
    own(webkit.executablePath()) ??
    had(onPath('WebKitWebDriver') && onPath('xvfb-run') ? browser : undefined, 'webdriver')
  );
}

/** What to install where an engine is missing. */
export const whereToGet: Readonly<Record<Engine, string>> = {
  chromium: 'npx playwright install chromium',
  firefox: 'npx playwright install firefox, or in Debian: apt-get install firefox-esr',
  webkit: 'npx playwright install webkit, or in Debian: apt-get install webkit2gtk-driver xvfb',
};

const had = (program: string | undefined, by: Had['by']): Had | undefined =>
  program === undefined ? undefined : { program, by };
const own = (program: string): Had | undefined =>
  existsSync(program) ? { program, by: 'playwright' } : undefined;
