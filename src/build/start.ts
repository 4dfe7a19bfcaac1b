import './memory.ts';
import { buildOrExit } from './build.ts';
import { begin } from './command.ts';
import { siteFolder } from './folders.ts';
import { serve } from './serve.ts';

begin(`
Usage: npm start

Builds the site (see npm run build -- --help) and serves it on this machine, on PORT or the next port that is free.
`);
await buildOrExit();
const { address } = await serve(siteFolder, Number(process.env['PORT'] ?? 4321));
console.log(`\nOpen ${address} (Ctrl+C ends it)`);
