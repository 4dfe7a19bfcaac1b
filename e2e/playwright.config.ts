import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/build/browser.ts';
import { based, site } from './sites.ts';

const executablePath = findBrowser();

const basedBuild = {
  BASE_PATH: based.path,
  CONTENT_DIR: based.content,
  OFFLINE: 'on',
  SITE_DIR: '.results/based',
  PORT: String(based.port),
};

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/playwright',
  fullyParallel: true,
  // A shared machine can be slow; what is tested is never the time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: site.url,
    // A worker would answer in the place of the servers and routes of the other tests.
    serviceWorkers: 'block',
    ...(executablePath && { launchOptions: { executablePath, args: ['--no-sandbox'] } }),
  },
  webServer: [
    { command: 'node src/commands/serve.ts', cwd: '..', port: site.port, env: { PORT: String(site.port) } },
    {
      command: 'node e2e/based-content.ts && node src/commands/build.ts && node src/commands/serve.ts',
      cwd: '..',
      port: based.port,
      // It builds the site first.
      timeout: 300_000,
      env: basedBuild,
    },
  ],
});
