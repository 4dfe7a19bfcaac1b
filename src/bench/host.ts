import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl } from '../hosting/headers.ts';
import { compressible, types } from '../hosting/types.ts';

/** Serves a site as a content delivery network does: compressed with Brotli, once a file. */
export async function host(folder: string): Promise<{ address: string; server: Server }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const isPacked = !compressible.test(name);
      const bytes = kept.get(name) ?? (isPacked ? read(name) : brotliCompressSync(read(name)));
      kept.set(name, bytes);
      response.writeHead(200, {
        'content-type': types[extname(name).slice(1)] ?? 'application/octet-stream',
        'cache-control': cacheControl(name.slice(1)),
        ...(!isPacked && { 'content-encoding': 'br' }),
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  const read = (name: string) => readFileSync(join(folder, name));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
