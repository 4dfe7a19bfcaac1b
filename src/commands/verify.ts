import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run verify

Reads the built site (.site/, or the folder that SITE_DIR names) against the content that it was made from. Ends with 0 when
all holds, else with 1.
`;

export const verify: Command = {
  usage,
  run: async ({ content, site, print }) => {
    const [{ checkBuilt }, { verifySite }, { loadLibrary }] = await Promise.all([
      import('../build/publish.ts'),
      import('../build/verify-site.ts'),
      import('../library/load-library.ts'),
    ]);
    const library = loadLibrary(content);
    checkBuilt(site);
    const links = verifySite(site, library);
    print(`The pages are sound: ${links.toLocaleString('en-US')} links lead somewhere.`);
    return 0;
  },
};

if (import.meta.main) await runCommand(verify);
