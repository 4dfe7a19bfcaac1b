import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/build/browser.ts';
import { askedEngines, findEngine } from '../src/build/engines.ts';
import { switches } from './chromium.ts';
import type { Reading } from './engines/test.ts';
import { fixture, inLanguages, made, site } from './sites.ts';

// Where all must be had, one that is missing fails in its tests.
const tested = process.env['CI'] ? askedEngines() : askedEngines().filter(findEngine);

const executablePath = findBrowser();

/** How the made site is built and served. */
const ofFixture = {
  BASE_PATH: fixture.path,
  CONTENT_DIR: fixture.content,
  OFFLINE: 'on',
  SITE_DIR: fixture.folder,
  PORT: String(fixture.port),
};

export default defineConfig<object, Reading>({
  testDir: '.',
  outputDir: '../.results/playwright',
  fullyParallel: true,
  // A shared machine can be slow, and what is tested is never the time: these end what would never end.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // Two leave a fourth of two processors idle; other engines than Chromium are several processes each.
  workers: tested.length > 1 ? 2 : 3,
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    // A worker would answer in the place of the servers and routes of the other tests.
    serviceWorkers: 'block',
    ...(executablePath && { launchOptions: { executablePath, args: switches } }),
  },
  // Addresses in tests are relative to the site that they are about: what is absolute would leave its folder.
  projects: [
    { name: 'engine', testIgnore: ['content/**', /e2e.engines/], use: { baseURL: fixture.url } },
    { name: 'content', testMatch: 'content/**/*.spec.ts', use: { baseURL: site.url } },
    ...tested.map((engine) => ({
      name: engine,
      testDir: 'engines',
      use: { engine, serviceWorkers: 'allow' as const },
    })),
  ],
  webServer: [
    { command: 'node src/commands/serve.ts', cwd: '..', port: site.port, env: { PORT: String(site.port) } },
    {
      command: 'node src/commands/build.ts && node src/commands/serve.ts',
      cwd: '..',
      port: fixture.port,
      // It builds the site first.
      timeout: 300_000,
      env: ofFixture,
    },
    {
      command: 'node e2e/engines/made.ts && node src/commands/build.ts && node src/commands/serve.ts',
      cwd: '..',
      port: made.port,
      timeout: 300_000,
      env: { CONTENT_DIR: made.content, SITE_DIR: made.folder, OFFLINE: 'on', PORT: String(made.port) },
    },
    ...inLanguages.map(({ content, folder, port }) => ({
      command: 'node src/commands/build.ts && node src/commands/serve.ts',
      cwd: '..',
      port,
      timeout: 300_000,
      env: { CONTENT_DIR: content, SITE_DIR: folder, PORT: String(port) },
    })),
  ],
});
