import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import sirv from 'sirv';
import { base, namedPort } from '../config.ts';
import { cacheControl, headers } from '../hosting/headers.ts';
import { inlineCodeOf } from '../hosting/inline-code.ts';
import { compressible, types } from '../hosting/types.ts';
import { own } from '../syntax/own.ts';
import { PortError } from './port-error.ts';

/**
 * Serves a built site to this machine as a static host does, under the policy that the site asks of one.
 * @param port to listen on; 0 is any that is free. Without one it is the usual one, or the next that is free.
 * @returns the address under which it answers
 * @throws PortError when another program has the port
 */
export async function serve(folder: string, port = namedPort): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path.slice(1)));
      const type = own(types, extname(path).slice(1)) ?? (path.endsWith('/') ? types['html'] : undefined);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    // Whatever happens to the folder or comes in a request, the next request is answered.
    try {
      answer(folder, files, request, response);
    } catch {
      if (!response.headersSent) response.writeHead(500, plain);
      response.end('This page cannot be read.\n');
    }
  });
  const free = await listen(server, port);
  return { address: `http://localhost:${free}${base}`, server };
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

function answer(
  folder: string,
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const [name, value] of Object.entries(headers(inlineCodeOf(folder)))) response.setHeader(name, value);
  // A page from elsewhere that has its name lead to this machine gets nothing (DNS rebinding).
  if (!isHere(request.headers.host)) {
    response.writeHead(421, plain).end('Ask for localhost.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...plain, allow: 'GET, HEAD' }).end('There are only pages to read here.\n');
    return;
  }
  // A part of a file is never needed, and a server may always send the whole.
  delete request.headers.range;
  const url = request.url ?? '/';
  const notFound = () => {
    const page = readFileSync(join(folder, '404.html'));
    response.writeHead(404, { 'content-type': types['html'] }).end(page);
  };
  if (!url.startsWith(base)) {
    if (url === '/') response.writeHead(302, { location: base }).end();
    else notFound();
    return;
  }
  request.url = `/${url.slice(base.length)}`;
  compress(request, response);
  files(request, response, notFound);
}

const isHere = (host = ''): boolean =>
  /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

/** What is sent goes through Brotli or gzip, where the browser takes it and the file gets smaller. */
function compress(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').replace(/[?#].*/, '');
  if (!compressible.test(path) && !path.endsWith('/')) return;
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = String(request.headers['accept-encoding']);
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (!encoding || request.method === 'HEAD') return;
  const { writeHead, write, end } = response;
  response.writeHead = ((status: number, fields: Record<string, string> = {}) => {
    response.writeHead = writeHead;
    if (status !== 200) return response.writeHead(status, fields);
    const packed =
      encoding === 'br'
        ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : createGzip();
    packed.on('data', (bytes) => write.call(response, bytes, 'utf8'));
    packed.on('end', () => end.call(response, undefined, 'utf8'));
    // The files are small: nobody need wait until a part is sent.
    response.write = ((bytes: Buffer) => packed.write(bytes) || true) as typeof write;
    response.end = (() => {
      packed.end();
      return response;
    }) as typeof end;
    const { 'Content-Length': _ofTheFile, ...others } = fields;
    return response.writeHead(status, { ...others, 'Content-Encoding': encoding });
  }) as typeof writeHead;
}

/** Where a site is looked at while nobody names another port. */
const usual = 4321;

async function listen(server: Server, named: number | undefined): Promise<number> {
  for (let port = named ?? usual; ; port += 1) {
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (named !== undefined) throw new PortError(named);
    }
  }
}
