import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: object) => void;

/** Gives back the memory of what is no longer used: a phase that leaves much behind goes before one that needs much. */
export function sweep(): void {
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
