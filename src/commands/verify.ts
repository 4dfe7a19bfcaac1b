import { checkBuilt } from '../build/publish.ts';
import { verifySite } from '../build/verify-site.ts';
import { contentFolder, siteFolder } from '../config.ts';
import { loadLibrary } from '../library/load-library.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run verify

Reads the built site (.site/, or the folder that SITE_DIR names) against the content that it was made from. Ends with 0 when
all holds, else with 1.
`;

await runCommand(usage, () => {
  const content = loadLibrary(contentFolder);
  checkBuilt();
  const links = verifySite(siteFolder, content);
  console.log(`The pages are sound: ${links.toLocaleString('en-US')} links lead somewhere.`);
});
