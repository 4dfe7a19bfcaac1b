import { publishedUntil } from '../config.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run addresses

Accepts into content/addresses.lock.json every address that is new, means other text or is gone, and says which. Commit the
file with the change. Ends with 0, or with 1 when the content itself has problems.
`;

export const addresses: Command = {
  usage,
  run: async ({ content, print }) => {
    const [{ acceptAddresses }, { loadLibrary }] = await Promise.all([
      import('../build/address-lock.ts'),
      import('../library/load-library.ts'),
    ]);
    const { added, lost, changed } = acceptAddresses(loadLibrary(content, publishedUntil()), content);
    for (const address of added) print(`new      ${address}`);
    for (const { address, now } of changed)
      print(`changed  ${address}${now ? `, whose text is at ${now}` : ''}`);
    for (const { address, now } of lost) print(`gone     ${address}${now ? `, near which is ${now}` : ''}`);
    const counts = [added, changed, lost].map(({ length }) => length);
    print(`Accepted ${counts[0]} new, ${counts[1]} changed and ${counts[2]} vanished addresses.`);
    return 0;
  },
};

if (import.meta.main) await runCommand(addresses);
