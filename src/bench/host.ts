import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl } from '../hosting/headers.ts';
import { compressible, types } from '../hosting/types.ts';
import { own } from '../syntax/own.ts';

/** A line as slow as some readers have it: milliseconds to each answer, and bytes a second for all together. */
export interface Line {
  latency: number;
  throughput: number;
}

/** Bytes that come at once, as a page comes over a network: its head is read while its end is on the way. */
const packet = 1_460;

export interface Host {
  address: string;
  server: Server;
  /** Answers from now on come as fast as this line lets them; at once without one. */
  slowDown: (line?: Line) => void;
  /** Bytes that have been sent, in bodies. */
  sent: () => number;
}

/** Serves a site as a content delivery network does: compressed with Brotli, once a file. */
export async function host(folder: string): Promise<Host> {
  let line: Line | undefined;
  let sent = 0;
  /** When the line is free again for the next answer. */
  let free = 0;
  /** Waits until the line has brought a packet, the first of an answer after its latency. */
  const wait = async (bytes: number, isFirst: boolean): Promise<void> => {
    if (!line) return;
    const now = performance.now();
    free = Math.max(isFirst ? now + line.latency : now, free) + (bytes / line.throughput) * 1000;
    await new Promise((resolve) => setTimeout(resolve, free - now));
  };
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const isPacked = !compressible.test(name);
      const bytes = kept.get(name) ?? (isPacked ? read(name) : brotliCompressSync(read(name)));
      kept.set(name, bytes);
      sent += bytes.length;
      // Without a line, all comes at once.
      const size = line ? packet : Math.max(bytes.length, 1);
      for (let start = 0; start === 0 || start < bytes.length; start += size) {
        const part = bytes.subarray(start, start + size);
        await wait(part.length, start === 0);
        if (start === 0)
          response.writeHead(200, {
            'content-type': own(types, extname(name).slice(1)) ?? 'application/octet-stream',
            'cache-control': cacheControl(name.slice(1)),
            ...(!isPacked && { 'content-encoding': 'br' }),
          });
        response.write(part);
      }
      response.end();
    } catch {
      response.writeHead(404).end();
    }
  });
  const read = (name: string) => readFileSync(join(folder, name));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    server,
    slowDown: (slower) => {
      line = slower;
    },
    sent: () => sent,
  };
}
