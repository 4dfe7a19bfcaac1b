import '../build/memory.ts';
import { BusyError } from '../build/build-lock.ts';
import { build } from '../build/build-site.ts';
import { diskTrouble } from '../build/disk.ts';
import { SiteFolderError } from '../build/publish.ts';
import { begin, explain } from './command.ts';

/** Runs the build as a command: what an author can mend is told in plain words, anything else with its trace. */
export async function buildOrExit(): Promise<void> {
  const interrupted = () => {
    console.error(`Interrupted. ${untouched}`);
    process.exit(1);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  // Node's status for a program that waits for what never comes: so ends the renderer where it cannot write.
  const stalled = 13;
  const ended = (code: number) => {
    if (code !== stalled) return;
    console.error(`${diskTrouble() ?? 'The renderer ended without a word.'} ${untouched}`);
    process.exitCode = 1;
  };
  process.once('exit', ended);
  try {
    await build();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('exit', ended);
  } catch (error) {
    console.error(tell(error));
    process.exit(1);
  }
}

const untouched = 'The site that stood is untouched.';

/** What there is to say of a build that failed: in plain words, or the error itself where it is the code's. */
function tell(error: unknown): unknown {
  if (error instanceof BusyError || error instanceof SiteFolderError) return error.message;
  const told = explain(error) ?? diskTrouble();
  return told === undefined ? error : `${told} ${untouched}`;
}

const usage = `
Usage: npm run build [-- --records]

Checks content/, renders the pages and their index, verifies them, and only then puts them in the place of .site/.
SITE_URL and BASE_PATH say where the site will stand, CONTENT_DIR and SITE_DIR name other folders to build from and to.
--records writes the search records for an engine elsewhere, beside the site.
Ends with 0 when the site is there, else with 1; the former site then still stands.
`;

if (import.meta.main) {
  begin(usage, ['--records']);
  await buildOrExit();
}
