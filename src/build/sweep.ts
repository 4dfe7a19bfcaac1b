import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: object) => void;

/** Gives back the memory of what is no longer used: a phase that leaves much behind goes before one that needs much. */
export function sweep(): void {
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Pages that a thread renders between two sweeps. */
export const pagesASweep = 800;

/**
 * Sweeps at every so many calls, such as pages: what each of them leaves behind is little, but they are many. Compiled code
 * stays, since it is needed at once for the next page.
 */
export function sweepEvery(calls: number): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count % calls === 0) collect({ type: 'major', execution: 'sync' });
  };
}
