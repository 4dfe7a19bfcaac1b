import { contentFolder, type Environment, siteFolder, wrongSettings } from '../config.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { endAtOnce } from './end-at-once.ts';

/*
 * A command says what it takes and does; what it needs for that it imports when it runs (lazily), so that --help and a
 * wrong word are answered at once.
 */

/** What a command has of the world around it. Tests hand it their own and look at what it did (dependency injection). */
export interface Effects {
  /** What is written behind the command. */
  words: string[];
  environment: Environment;
  /** The folders that it reads and writes. */
  content: string;
  site: string;
  /** Prints a line for whoever, or whatever, asked. */
  print: (line: string) => void;
  /** Prints a line on what is wrong. */
  complain: (line: unknown) => void;
}

export interface Command {
  /** What --help prints; its first line says how the command is called. */
  usage: string;
  /** The options that it takes; `'words'` for one that takes other words, and refuses some of them itself. */
  takes?: string[] | 'words';
  /**
   * @returns the status with which it ends
   * @throws UsageError for a mistake of whoever typed the command
   */
  run: (effects: Effects) => Promise<number>;
}

const world: Effects = {
  words: process.argv.slice(2),
  environment: process.env,
  content: contentFolder,
  site: siteFolder,
  print: console.log,
  complain: console.error,
};

/** Runs a command as whoever typed it expects, and leaves its status to the process. */
export async function runCommand(command: Command): Promise<void> {
  endAtOnce();
  const status = await statusOf(command, world);
  if (status !== 0) process.exitCode = status;
}

/**
 * Runs a command and gives the status with which it ends. Asked for --help, it prints what it does: 0. Called with an option
 * that it does not know, or wrongly: 2. Where something is set wrong in the environment, content has problems or anything
 * fails: 1.
 */
export async function statusOf({ usage, takes = [], run }: Command, effects: Effects): Promise<number> {
  const { words, environment, complain } = effects;
  const misused = (message: string) => {
    complain(`${message}\n\n${usage.trim().split('\n')[0]}`);
    return 2;
  };
  if (words.some((word) => word === '--help' || word === '-h')) {
    effects.print(usage.trim());
    return 0;
  }
  const unknown = takes === 'words' ? undefined : words.find((word) => !takes.includes(word));
  if (unknown !== undefined) return misused(`"${unknown}" is nothing that this command knows.`);
  const wrong = wrongSettings(environment);
  if (wrong.length > 0) {
    complain(wrong.join('\n'));
    return 1;
  }
  try {
    return await run(effects);
  } catch (error) {
    if (error instanceof UsageError) return misused(error.message);
    const { explain } = await import('./explain.ts');
    complain(explain(error, effects.content) ?? error);
    return 1;
  }
}
