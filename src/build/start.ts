import { buildOrExit } from './build.ts';
import { siteFolder } from './folders.ts';
import { serve } from './serve.ts';

await buildOrExit();
const { address } = await serve(siteFolder, Number(process.env['PORT'] ?? 4321));
console.log(`\nOpen ${address} (Ctrl+C ends it)`);
