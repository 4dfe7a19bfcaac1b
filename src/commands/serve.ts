import { type Command, runCommand } from './command.ts';

const usage = `
Usage: node src/commands/serve.ts

Serves the site that stands on this machine, on PORT or the next port that is free.
`;

export const serveCommand: Command = {
  usage,
  run: async ({ site, print }) => {
    const [{ restoreSite }, { serve }] = await Promise.all([
      import('../build/publish.ts'),
      import('../serving/static-server.ts'),
    ]);
    restoreSite();
    const { address } = await serve(site);
    print(`Open ${address} (Ctrl+C ends it)`);
    return 0;
  },
};

if (import.meta.main) await runCommand(serveCommand);
