import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { base, namedPort } from '../config.ts';
import { cacheControl, headers } from '../hosting/headers.ts';
import { PortError } from './port-error.ts';

/**
 * Serves a built site as a static host does, under the policy that the site asks of one.
 * @param port to listen on; 0 is any that is free. Without one it is the usual one, or the next that is free.
 * @returns the address under which it answers
 * @throws PortError when another program has the port
 */
export async function serve(folder: string, port = namedPort): Promise<{ address: string; server: Server }> {
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

/** Where a site is looked at while nobody names another port. */
const usual = 4321;

async function listen(server: Server, named: number | undefined): Promise<number> {
  for (let port = named ?? usual; ; port += 1) {
    try {
      await once(server.listen(port), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (named !== undefined) throw new PortError(named);
    }
  }
}
