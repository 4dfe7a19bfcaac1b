import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = [
  // Chromium without windows, in Debian: in it the tests take less time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium for the tests: the one that CHROMIUM names, the system's, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return onPath(...names) ?? [...elsewhere, chromium.executablePath()].find((path) => existsSync(path));
}

/** The first of these programs that the system finds by its name. */
export function onPath(...programs: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * The same, installing one where there is none: Playwright's own build, or where that cannot be had, Debian's.
 * @throws Error that says what to do by hand
 */
export function findOrInstallBrowser(): string {
  const attempts: [string, string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']],
    ['apt-get', ['install', '-y', '-qq', 'chromium']],
  ];
  for (const [command, parameters] of attempts) {
    const found = findBrowser();
    if (found) return found;
    console.log(`No Chromium found; trying: ${command} ${parameters.join(' ')}`);
    try {
      execFileSync(command, parameters, {
        stdio: 'ignore',
        timeout: 300_000,
        shell: process.platform === 'win32',
      });
    } catch {
      // The next way may work; what is left when none does is said below.
    }
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'There is no Chromium to test with. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  );
}
