import { cpSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { basename } from 'node:path';
import { serve } from '../../src/serving/static-server.ts';
import { made } from '../sites.ts';

/** A copy of the made site that one test or worker serves, so that it can be changed and go away. */
export interface Served {
  folder: string;
  /** With a slash at the end. */
  url: string;
  /** Puts the built site where it stood before. */
  publish(withWorker?: boolean): void;
  /** The network is gone. */
  close(): Promise<void>;
  end(): Promise<void>;
}

/** Serves the made site without its worker, which would fetch all of it at the first visit and answer in the place of the server. */
export async function serveMade(name: string): Promise<Served> {
  const folder = `.results/served-${name}-${process.pid}`;
  const publish = (withWorker = false) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(made.folder, folder, {
      recursive: true,
      filter: (path) => withWorker || basename(path) !== 'worker.js',
    });
  };
  publish();
  const { address, server } = await serve(folder, 0);
  return {
    folder,
    url: address,
    publish,
    close: () => close(server),
    end: async () => {
      await close(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
