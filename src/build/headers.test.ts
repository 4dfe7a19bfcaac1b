import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cacheControl, caddyHeaders, headers, metaPolicy, netlifyHeaders, nginxHeaders } from './headers.ts';

const policy = headers['Content-Security-Policy'] ?? '';

test('the header is the meta tag and what only a header can say', () => {
  assert.equal(policy, `${metaPolicy}; frame-ancestors 'self'`);
});

test('every configuration sends the same headers', () => {
  const netlify = [...netlifyHeaders().matchAll(/^ {2}([\w-]+): (.*)$/gm)];
  const nginx = [...nginxHeaders().matchAll(/^add_header ([\w-]+) "(.*)" always;$/gm)];
  const caddy = [...caddyHeaders().matchAll(/^\t([\w-]+) "(.*)"$/gm)];
  for (const found of [netlify, nginx, caddy]) {
    const sent = found.map(([, name, value]) => [name, value]).filter(([name]) => name !== 'Cache-Control');
    assert.deepEqual(Object.fromEntries(sent), headers);
  }
});

test('only what changes its name with its content is kept unasked', () => {
  assert.match(cacheControl('assets/Page.BoQ1sA98.css'), /immutable/);
  for (const path of ['', 'brief/', 'pagefind/quick.json', 'worker.js', 'early.js'])
    assert.equal(cacheControl(path), 'no-cache');
});

/*
 * The scores of the HTTP Observatory (github.com/mdn/mdn-http-observatory, src/grader/charts.js, read in August 2026),
 * for what a static site without cookies can gain and lose. Gains count from 90 points on; 100 is an A+.
 */
function score(sent: Record<string, string>): number {
  const directives = new Map(
    (sent['Content-Security-Policy'] ?? '').split('; ').map((text) => {
      const [name = '', ...values] = text.split(' ');
      return [name, values];
    }),
  );
  const of = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const lost: [boolean, number][] = [
    [!sent['Content-Security-Policy'], 25],
    [/unsafe-inline|data:|\*|https?:/.test([...of('script-src'), ...of('object-src')].join(' ')), 20],
    [of('script-src').includes("'unsafe-eval'"), 10],
    [!directives.has('frame-ancestors') && !sent['X-Frame-Options'], 20],
    [!(Number(/max-age=(\d+)/.exec(sent['Strict-Transport-Security'] ?? '')?.[1]) >= 15_768_000), 20],
    [sent['X-Content-Type-Options'] !== 'nosniff', 5],
    [/unsafe-url|no-referrer-when-downgrade/.test(sent['Referrer-Policy'] ?? ''), 5],
  ];
  const gained: [boolean, number][] = [
    [of('default-src').join() === "'none'" && !of('script-src').includes("'unsafe-inline'"), 10],
    [directives.has('frame-ancestors'), 5],
    [/^(?:no-referrer|same-origin|strict-origin)/.test(sent['Referrer-Policy'] ?? ''), 5],
    [sent['Cross-Origin-Opener-Policy'] === 'same-origin', 10],
    [/^same-(?:origin|site)$/.test(sent['Cross-Origin-Resource-Policy'] ?? ''), 10],
  ];
  const sum = (some: [boolean, number][]) =>
    some.reduce((all, [holds, points]) => all + (holds ? points : 0), 0);
  const kept = 100 - sum(lost);
  return kept >= 90 ? kept + sum(gained) : kept;
}

describe('the HTTP Observatory', () => {
  test('gives the headers an A+', () => assert.equal(score({ ...headers }), 140));

  test('would give less without any of those that it demands', () => {
    for (const name of ['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options']) {
      const { [name]: _, ...others } = headers;
      assert.ok(score(others) < 140, name);
    }
  });
});
