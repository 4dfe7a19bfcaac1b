import { getHeapStatistics } from 'node:v8';
import { type Command, type Effects, runCommand } from './command.ts';

const usage = `
Usage: npm run build [-- --docx] [-- --drafts]

Checks content/, renders the pages and their index, verifies them, and only then puts them in the place of .site/.
--docx makes a Word file of every text, too, with notes and with citations as Zotero’s fields, where Pandoc is there.
--drafts builds documents whose day of publication (publish-on) is still to come, too.
SITE_URL and BASE_PATH say where the site will stand, CONTENT_DIR and SITE_DIR name other folders to build from and to.
Ends with 0 when the site is there, else with 1; the former site then still stands.
`;

/** Megabytes of Node’s heap, of which the smallest site takes a third. */
const leastMemory = 250;

const untouched = 'The site that stood is untouched.';

/**
 * Builds the site: what an author can mend is told in plain words, anything else with its trace.
 * @returns the status with which the command ends
 */
export async function buildSite({ words, content, complain }: Effects): Promise<number> {
  const memory = Math.round(getHeapStatistics().heap_size_limit / 1e6);
  if (memory < leastMemory)
    complain(
      `Node may use ${memory} MB here, and ends without a word where that is too little. It gets more by NODE_OPTIONS=--max-old-space-size=1000`,
    );
  if (words.includes('--drafts')) process.env['DRAFTS'] = 'on';
  if (words.includes('--docx')) {
    // Read when the rest is loaded.
    process.env['DOCX'] = 'on';
    const { findPandoc } = await import('../pandoc/pandoc.ts');
    if (!(await findPandoc())) {
      complain('Word files need Pandoc 3, which is not here: install it, or let npm run import fetch it.');
      return 1;
    }
  }
  const [{ BusyError }, { build }, { diskTrouble }, { SiteFolderError }, { explain }] = await Promise.all([
    import('../build/build-lock.ts'),
    import('../build/build-site.ts'),
    import('../build/disk.ts'),
    import('../build/publish.ts'),
    import('./explain.ts'),
  ]);
  const interrupted = () => {
    complain(`Interrupted. ${untouched}`);
    process.exit(1);
  };
  // Node's status for a program that waits for what never comes: so ends the renderer where it cannot write.
  const stalled = 13;
  const ended = (code: number) => {
    if (code !== stalled) return;
    complain(`${diskTrouble() ?? 'The renderer ended without a word.'} ${untouched}`);
    process.exitCode = 1;
  };
  /** What there is to say of a build that failed: in plain words, or the error itself where it is the code's. */
  const tell = (error: unknown): unknown => {
    if (error instanceof BusyError || error instanceof SiteFolderError) return error.message;
    const told = explain(error, content) ?? diskTrouble();
    return told === undefined ? error : `${told} ${untouched}`;
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted).once('exit', ended);
  try {
    await build();
  } catch (error) {
    complain(tell(error));
    // What the renderer has begun may still be at work.
    process.exit(1);
  }
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('exit', ended);
  return 0;
}

export const build: Command = { usage, takes: ['--docx', '--drafts'], run: buildSite };

if (import.meta.main) await runCommand(build);
