import { spawn } from 'node:child_process';
import { projectFolder } from '../config.ts';

/** `npm run dev` as a process of its own: for tests and measures of what an author sees. */
export interface DevServer {
  /** Without a slash at the end. */
  address: string;
  stop: () => void;
}

/**
 * Starts it on a content folder, with further settings, here or in a copy of the project.
 * @throws Error when it ends before it answers
 */
export function startDevServer(
  content: string,
  settings: Record<string, string> = {},
  folder = projectFolder,
): Promise<DevServer> {
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: content, ...settings },
    // What it says of the mistakes that a test makes is for a person at a terminal.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout.on('data', (words) => {
      told += words;
      const [address] = /http:\S+(?=\/ )/.exec(told) ?? [];
      if (address) resolve({ address, stop: () => void server.kill() });
    });
    server.once('exit', (code) => reject(new Error(`The development server ended with ${code}.`)));
  });
}
