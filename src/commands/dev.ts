import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PortError } from '../build/port-error.ts';
import { base, namedPort, siteFolder } from '../config.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run dev

Serves the site on this machine, on PORT or a port that is free, and reloads it on every edit of prose, data or code. Search
answers from the last build. CONTENT_DIR names another content folder.
`;

await runCommand(usage, async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const { address, stop } = await dev({
    logLevel: 'warn',
    // A build would put its own in the place of what this server has made of packages.
    vite: { cacheDir: '.astro/dev' },
    ...(namedPort !== undefined && { server: { port: namedPort } }),
  });
  // It takes the next one by itself.
  if (namedPort && address.port !== namedPort) {
    await stop();
    throw new PortError(namedPort);
  }
  console.log(`Open http://localhost:${address.port}${base} (Ctrl+C ends it)`);
  console.log(
    existsSync(join(siteFolder, 'pagefind'))
      ? 'Search answers from the last build; run npm run build to bring it up to date.'
      : 'Search has no index yet: npm run build makes one.',
  );
});
