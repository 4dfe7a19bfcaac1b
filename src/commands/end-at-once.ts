import { existsSync } from 'node:fs';

/**
 * Lets a program end as soon as it has said that it ends. Node first waits for threads of its own, and one of these may wait for the
 * program: about once in a hundred builds that fail early, neither ever goes on (github.com/nodejs/node/issues/54918). So another
 * program, which does nothing but end with the same status, takes the place of this one, threads and all. Whoever listens for the
 * end is heard before. Windows has no such way, and ends as Node does.
 */
export function endAtOnce(): void {
  const { execve } = process;
  const shell = '/bin/sh';
  if (execve === undefined || process.platform === 'win32' || !existsSync(shell)) return;
  const end = (code: number): void => {
    for (const listener of process.listeners('exit')) if (listener !== end) listener.call(process, code);
    execve(shell, ['sh', '-c', `exit ${process.exitCode ?? code}`], {});
  };
  process.prependListener('exit', end);
}
