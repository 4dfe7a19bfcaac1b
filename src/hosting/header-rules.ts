import { base } from '../config.ts';
import { changing, headers, type InlineCode, lasting, lastingPaths } from './headers.ts';

/* The headers of src/hosting/headers.ts as hosts are told of them. */

/** `_headers`, as Netlify, Cloudflare Pages and others read it from the root of a site. They ask again by themselves. */
export function netlifyHeaders(inline: InlineCode): string {
  const rule = (path: string, some: [string, string][]): string =>
    [`${base}${path}`, ...some.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('*', Object.entries(headers(inline))),
    ...lastingPaths.map((path) => rule(`${path}*`, [['Cache-Control', lasting]])),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** Lines for a `server { … }` of nginx. A `location` with an add_header of its own would need them repeated. */
export function nginxHeaders(inline: InlineCode): string {
  const lines = Object.entries(headers(inline)).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [
    ...lines,
    `set $kept "${changing}";`,
    `if ($uri ~ "^${base}(${lastingPaths.join('|')})") { set $kept "${lasting}"; }`,
    'add_header Cache-Control $kept;',
    '',
  ].join('\n');
}

/** Lines for a site of a Caddyfile. */
export function caddyHeaders(inline: InlineCode): string {
  const paths = lastingPaths.map((path) => `${base}${path}*`).join(' ');
  return [
    'header {',
    ...Object.entries(headers(inline)).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    `@lasting path ${paths}`,
    `@changing not path ${paths}`,
    `header @lasting Cache-Control "${lasting}"`,
    `header @changing Cache-Control "${changing}"`,
    '',
  ].join('\n');
}
