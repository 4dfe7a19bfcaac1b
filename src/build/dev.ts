import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { begin } from './command.ts';
import { projectFolder, siteFolder } from './folders.ts';

begin(`
Usage: npm run dev

Serves the site and reloads it on every edit of prose, data or code. Search answers from the last build.
CONTENT_DIR names another content folder.
`);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Astro’s store of texts keeps those of another folder, too.
rmSync(join(projectFolder, '.astro/data-store.json'), { force: true });
const { address } = await dev({ logLevel: 'warn' });
const indexed = existsSync(join(siteFolder, 'pagefind'));
console.log(`Open http://localhost:${address.port}/ (Ctrl+C ends it)`);
console.log(
  indexed
    ? 'Search answers from the last build; run npm run build to bring it up to date.'
    : 'Search has no index yet: npm run build makes one.',
);
