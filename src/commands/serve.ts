import { restoreSite } from '../build/publish.ts';
import { serve } from '../build/static-server.ts';
import { siteFolder } from '../config.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: node src/commands/serve.ts

Serves the site that stands on this machine, on PORT or the next port that is free.
`;

await runCommand(usage, async () => {
  restoreSite();
  const { address } = await serve(siteFolder);
  console.log(`Open ${address} (Ctrl+C ends it)`);
});
