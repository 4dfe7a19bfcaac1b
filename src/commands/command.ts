import { explainDisk } from '../build/disk.ts';
import { PortError } from '../build/port-error.ts';
import { SiteFolderError } from '../build/publish.ts';
import { asText } from '../build/report.ts';
import { SiteError } from '../build/site-fault.ts';
import { UsageError } from '../build/usage-error.ts';
import { contentFolder, wrongSettings } from '../config.ts';
import { ContentError } from '../syntax/problem.ts';

/** The options that a command takes; `'words'` for one that takes other words, and refuses some of them itself. */
type Parameters = string[] | 'words';

/**
 * How every command begins. Asked for --help, it prints what it does and ends with 0; called with an option that it does
 * not know it ends with 2; where something is set wrong in the environment, it says what and ends with 1.
 * @param usage what `--help` prints; its first line says how the command is called
 */
export function begin(usage: string, takes: Parameters = []): void {
  const words = process.argv.slice(2);
  if (words.some((word) => word === '--help' || word === '-h')) {
    console.log(usage.trim());
    process.exit(0);
  }
  const unknown = takes === 'words' ? undefined : words.find((word) => !takes.includes(word));
  if (unknown !== undefined) {
    tellUsage(`"${unknown}" is nothing that this command knows.`, usage);
    process.exit(2);
  }
  const wrong = wrongSettings();
  if (wrong.length === 0) return;
  console.error(wrong.join('\n'));
  process.exit(1);
}

/**
 * Runs a command of the project, once it has begun. A wrong call ends with status 2, content with problems or anything
 * that fails with status 1.
 */
export async function runCommand(
  usage: string,
  run: (words: string[]) => void | Promise<void>,
  takes?: Parameters,
): Promise<void> {
  begin(usage, takes);
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (error instanceof UsageError) tellUsage(error.message, usage);
    else console.error(explain(error) ?? error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** What can be mended, in the words of whoever can; undefined for an error that is the code's. */
export function explain(error: unknown): string | undefined {
  if (error instanceof ContentError) return asText(error.problems, contentFolder);
  const isTold = [SiteError, SiteFolderError, PortError].some((kind) => error instanceof kind);
  return isTold ? (error as Error).message : explainDisk(error);
}

function tellUsage(message: string, usage: string): void {
  console.error(`${message}\n\n${usage.trim().split('\n')[0]}`);
}
