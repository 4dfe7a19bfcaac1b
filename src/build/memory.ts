import { setFlagsFromString } from 'node:v8';

/*
 * A build in half the memory: the first import of whatever builds. Nothing of it changes what is built.
 */

// What threads free is kept for each of them, a hundred megabytes of a thousand pages, unless they share it. The system's
// allocator is told when a process begins, so this one begins anew, as the same process; elsewhere than on Linux nothing reads it.
if (process.platform === 'linux' && process.env['MALLOC_ARENA_MAX'] === undefined) {
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, command, { ...process.env, MALLOC_ARENA_MAX: '1' });
}

// What the bundler has freed goes back at once, and it takes no more than it writes to.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';

// Pagefind, which ends before what it has freed would be given back, gives it back at once: a sixth of what it takes.
process.env['_RJEM_MALLOC_CONF'] ??= 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0';

// JavaScript's heap is swept when it has grown by a quarter.
setFlagsFromString('--heap-growing-percent=25');
