import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl } from '../build/headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Compressed already, as Pagefind's files are. */
const packed = (name: string): boolean =>
  ['.woff2', ''].includes(extname(name)) || /\.pf_|pagefind$/.test(name);

/** Serves a site as a content delivery network does: compressed with Brotli, once a file. */
export async function host(folder: string): Promise<{ address: string; server: Server }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const isPacked = packed(name);
      const bytes = kept.get(name) ?? (isPacked ? read(name) : brotliCompressSync(read(name)));
      kept.set(name, bytes);
      response.writeHead(200, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
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
