import type { Line } from './host.ts';

/** Slow 4G, held back where it is served, since what a page does beside itself (in a worker) is not held back in the browser. */
export const slow4g: Line = { latency: 150, throughput: 200_000 };

/** A processor a quarter as fast as the one that measures. */
export const slowdown = 4;
