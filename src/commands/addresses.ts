import { acceptAddresses } from '../build/address-lock.ts';
import { contentFolder } from '../config.ts';
import { loadLibrary } from '../library/load-library.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run addresses

Accepts into content/addresses.lock.json every address that is new, means other text or is gone, and says which. Commit the
file with the change. Ends with 0, or with 1 when the content itself has problems.
`;

await runCommand(usage, () => {
  const { added, lost, changed } = acceptAddresses(loadLibrary(contentFolder));
  for (const address of added) console.log(`new      ${address}`);
  for (const { address, now } of changed)
    console.log(`changed  ${address}${now ? `, whose text is at ${now}` : ''}`);
  for (const { address, now } of lost)
    console.log(`gone     ${address}${now ? `, near which is ${now}` : ''}`);
  const counts = [added, changed, lost].map(({ length }) => length);
  console.log(`Accepted ${counts[0]} new, ${counts[1]} changed and ${counts[2]} vanished addresses.`);
});
