import { buildSite } from './build.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm start

Builds the site (see npm run build -- --help) and serves it on this machine, on PORT or the next port that is free.
`;

export const start: Command = {
  usage,
  run: async (effects) => {
    await buildSite(effects);
    const { serve } = await import('../serving/static-server.ts');
    const { address } = await serve(effects.site);
    effects.print(`\nOpen ${address} (Ctrl+C ends it)`);
    return 0;
  },
};

if (import.meta.main) await runCommand(start);
