import { base } from '../config.ts';
import { href } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { fragmentOf } from '../model/redirect.ts';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from './header-rules.ts';
import type { InlineCode } from './headers.ts';
import { types } from './types.ts';

/*
 * What hosts need to be told, in the language of each, from the same two sources: the headers of src/hosting/headers.ts, and
 * the redirects of the library.
 */

type Redirects = Pick<Library, 'redirects'>;

/** Pages that have moved. Former ids are no business of a server: browsers do not send them. */
function moves({ redirects }: Redirects): { from: string; to: string }[] {
  return [...redirects.values()]
    .filter(({ from }) => fragmentOf(from) === '')
    .map(({ from, to }) => ({ from: href(from), to: href(to) }));
}

/** `_headers`, as Netlify and Cloudflare Pages read it from the root of a site. */
export function platformHeaders(inline: InlineCode): string {
  const typed = Object.entries(types).map(
    ([ending, type]) => `${base}*.${ending}\n  Content-Type: ${type}\n`,
  );
  return [netlifyHeaders(inline), ...typed].join('\n');
}

/** `_redirects`, which they read as well. */
export function platformRedirects(library: Redirects): string {
  return moves(library)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/** Where a server finds the site, and where it answers. */
export interface Server {
  /** A folder of the server; the site lies in it under its base path. */
  root: string;
  /** As the server writes it: `80`, `:80`, `example.org`. */
  listen: string;
  /** The name by which it is asked, where that is known. */
  host?: string | undefined;
  /** What its pages have in them: their policy, as a header, names it. */
  inline: InlineCode;
}

/** A `server { … }` of nginx, to be included in its `http { … }`. */
export function nginxConfiguration(library: Redirects, { root, listen, host, inline }: Server): string {
  const bare = Object.entries(types).map(([ending, type]) => ({ ending, type: type.replace(/;.*/, '') }));
  const withCharset = Object.values(types).filter(
    (type) => type.includes('charset') && !/html|xml;/.test(type),
  );
  const lines = [
    `listen ${listen};`,
    ...(host ? [`server_name ${host};`] : []),
    `root "${root}";`,
    'absolute_redirect off;',
    'server_tokens off;',
    `error_page 404 ${href('/404.html')};`,
    'types {',
    ...bare.map(({ ending, type }) => `  ${type} ${ending};`),
    '}',
    'charset utf-8;',
    `charset_types application/xml ${[...new Set(withCharset.map((type) => type.replace(/;.*/, '')))].join(' ')};`,
    '# Files that npm run compress made are sent as they are.',
    'gzip_static on;',
    'gzip_vary on;',
    ...nginxHeaders(inline).trim().split('\n'),
    ...moves(library).map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    ...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
    'location / { try_files $uri $uri/ =404; }',
  ];
  return `server {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** A site of a Caddyfile. */
export function caddyConfiguration(library: Redirects, { root, listen, inline }: Server): string {
  const lines = [
    `root * "${root}"`,
    ...moves(library).map(({ from, to }) => `redir ${from} ${to} permanent`),
    ...(base === '/' ? [] : [`redir / ${base}`]),
    ...caddyHeaders(inline).trim().split('\n'),
    ...Object.entries(types).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}"`,
    ]),
    '# Files that npm run compress made are sent as they are.',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    `\trewrite * ${href('/404.html')}`,
    '\tfile_server',
    '}',
  ];
  return `${listen} {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
}
