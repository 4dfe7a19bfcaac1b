import '../build/memory.ts';
import { serve } from '../build/static-server.ts';
import { siteFolder } from '../config.ts';
import { buildOrExit } from './build.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm start

Builds the site (see npm run build -- --help) and serves it on this machine, on PORT or the next port that is free.
`;

await runCommand(usage, async () => {
  await buildOrExit();
  const { address } = await serve(siteFolder);
  console.log(`\nOpen ${address} (Ctrl+C ends it)`);
});
