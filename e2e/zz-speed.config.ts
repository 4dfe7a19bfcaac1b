import { defineConfig } from 'playwright/test';
import base from './playwright.config.ts';
import { inLanguages, site } from './sites.ts';
export default defineConfig({
  ...base,
  projects: base.projects?.filter(({ name }) => name === 'engine' || name === 'content'),
  webServer: [
    { command: 'node src/commands/serve.ts', cwd: '..', port: site.port, env: { PORT: String(site.port) } },
    ...inLanguages.map(({ content, folder, port }) => ({ command: 'node src/commands/serve.ts', cwd: '..', port, env: { CONTENT_DIR: content, SITE_DIR: folder, PORT: String(port) } })),
  ],
});
