import { begin } from '../build/begin.ts';

/** A mistake of whoever typed the command: told without a trace, and the command ends with status 2. */
export class UsageError extends Error {}

/**
 * Runs a command of the project. `--help` and `-h` print what it does and end with status 0; a wrong call ends with
 * status 2, content with problems or anything that fails with status 1.
 * @param usage what `--help` prints; its first line says how the command is called
 */
export async function runCommand(
  usage: string,
  run: (parameters: string[]) => void | Promise<void>,
): Promise<void> {
  begin(usage);
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage.trim().split('\n')[0]}`);
    process.exitCode = 2;
  }
}
