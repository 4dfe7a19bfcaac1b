import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { base } from '../library/address.ts';
import { siteFolder } from './folders.ts';
import { cacheControl, headers } from './headers.ts';
import { restoreSite } from './publish.ts';

/**
 * Serves a built site as a static host does, under the policy that the site asks of one.
 * @param port tried first; a taken one is passed over for the next that is free, 0 is any that is
 * @returns the address under which it answers
 */
export async function serve(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path.slice(1))),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/') response.writeHead(302, { location: base }).end();
      else notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
  const free = await listen(server, port);
  return { address: `http://localhost:${free}${base}`, server };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

if (import.meta.main) {
  restoreSite();
  const { address } = await serve(siteFolder, Number(process.env['PORT'] ?? 4321));
  console.log(`Open ${address} (Ctrl+C ends it)`);
}
