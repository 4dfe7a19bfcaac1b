import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { base, contentFolder, namedPort, projectFolder } from '../config.ts';
import { PortError } from '../serving/port-error.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run dev [-- --drafts]

Serves the site on this machine, on PORT or a port that is free, and reloads it on every edit of prose, data or code. Search
answers from the last build. --drafts shows documents whose day of
publication (publish-on) is still to come. CONTENT_DIR names another content folder.
`;

/** What stands in hidden folders of the project, sites among it, programs have written: thousands of files that nobody edits. */
const isWritten = (path: string): boolean =>
  /^\.\w[^/\\]*[/\\]/.test(relative(projectFolder, path)) && !path.startsWith(contentFolder);

export const develop: Command = {
  usage,
  takes: ['--drafts'],
  run: async ({ words, site, print }) => {
    if (words.includes('--drafts')) process.env['DRAFTS'] = 'on';
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const [{ dev }, { indexFolder }] = await Promise.all([
      import('astro'),
      import('../model/index-files.ts'),
    ]);
    const { address, stop } = await dev({
      logLevel: 'warn',
      // A build would put its own in the place of what this server has made of packages.
      vite: {
        cacheDir: '.astro/dev',
        server: { watch: { ignored: isWritten } },
        // What is loaded with a reader's first press: found only then, it would have the page come anew under their hand.
        optimizeDeps: { include: ['approx-string-match', 'idb', 'leven', 'uqr'] },
      },
      ...(namedPort !== undefined && { server: { port: namedPort } }),
    });
    // It takes the next one by itself.
    if (namedPort && address.port !== namedPort) {
      await stop();
      throw new PortError(namedPort);
    }
    print(`Open http://localhost:${address.port}${base} (Ctrl+C ends it)`);
    print(
      existsSync(join(site, indexFolder))
        ? 'Search answers from the last build; run npm run build to bring it up to date.'
        : 'Search has no index yet: npm run build makes one.',
    );
    return 0;
  },
};

if (import.meta.main) await runCommand(develop);
