import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/build/browser.ts';

const executablePath = findBrowser();

/** The site as it is built for a folder of somebody's domain, made for these tests. */
const based = { BASE_PATH: '/some/base/', SITE_DIR: '.results/based', PORT: '4398' };

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/playwright',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: 'http://localhost:4399/',
    ...(executablePath && { launchOptions: { executablePath, args: ['--no-sandbox'] } }),
  },
  webServer: [
    { command: 'node src/build/serve.ts', cwd: '..', port: 4399, env: { PORT: '4399' } },
    { command: 'node src/build/build.ts && node src/build/serve.ts', cwd: '..', port: 4398, env: based },
  ],
});
