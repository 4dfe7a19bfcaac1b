import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'vite';

/**
 * Has Node give back what bundling the pages took, before they are rendered: it would keep the room, and what the bundler holds
 * until the last thing that refers to it has been collected, some 450 MB of a thousand pages.
 */
export function freeMemory(): Plugin {
  return {
    name: 'free-memory',
    apply: 'build',
    closeBundle() {
      if (this.environment.name !== 'prerender') return;
      setFlagsFromString('--expose-gc');
      // The last resort is the one that gives pages back to the system at once.
      runInNewContext('gc')({ type: 'major', flavor: 'last-resort' });
    },
  };
}
