import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from './header-rules.ts';
import { cacheControl, headers, metaPolicy } from './headers.ts';

const inline = { scripts: ["'sha256-one'"], styles: ["'sha256-two'", "'sha256-three'"] };
const policy = headers(inline)['Content-Security-Policy'] ?? '';

test('the header is the meta tag and what only a header can say', () => {
  assert.equal(policy, `${metaPolicy(inline)}; frame-ancestors 'self'`);
});

// Word for word, so that whoever adds a source or drops a header says so here, too.
test('this is all that a page may do, and all that is said of it', () => {
  assert.deepEqual(metaPolicy(inline).split('; '), [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-one'",
    "style-src 'self' 'sha256-two' 'sha256-three'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types offline',
  ]);
  const { 'Content-Security-Policy': _, 'Permissions-Policy': features, ...others } = headers(inline);
  assert.deepEqual(others, {
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  const named =
    'accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen geolocation gyroscope ' +
    'magnetometer microphone midi payment usb';
  assert.deepEqual(
    features?.split(', '),
    named.split(' ').map((feature) => `${feature}=()`),
  );
});

test('every configuration sends the same headers', () => {
  const netlify = [...netlifyHeaders(inline).matchAll(/^ {2}([\w-]+): (.*)$/gm)];
  const nginx = [...nginxHeaders(inline).matchAll(/^add_header ([\w-]+) "(.*)" always;$/gm)];
  const caddy = [...caddyHeaders(inline).matchAll(/^\t([\w-]+) "(.*)"$/gm)];
  for (const found of [netlify, nginx, caddy]) {
    const sent = found.map(([, name, value]) => [name, value]).filter(([name]) => name !== 'Cache-Control');
    assert.deepEqual(Object.fromEntries(sent), headers(inline));
  }
});

test('only what changes its name with its content is kept unasked', () => {
  assert.match(cacheControl('assets/Page.BoQ1sA98.css'), /immutable/);
  for (const path of ['', 'brief/', 'pagefind/quick.json', 'worker.js', 'theme-init.js'])
    assert.equal(cacheControl(path), 'no-cache');
});

/*
 * The scores of the HTTP Observatory (github.com/mdn/mdn-http-observatory: src/grader/charts.js, src/analyzer/tests/csp.js
 * and its neighbors, src/scanner/index.js), for what a static site without cookies, whose scripts are its own, can gain
 * and lose. Gains count from 90 points on; 100 is an A+. What it may give for the opener policy is not counted here.
 */
function score(sent: Record<string, string>): number {
  const policy = sent['Content-Security-Policy'];
  const directives = new Map(
    (policy ?? '').split(';').map((text) => {
      const [name = '', ...values] = text.trim().split(/\s+/);
      return [name, values];
    }),
  );
  const of = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const broad = (values: string[]) =>
    values.some((value) => /^(?:ftp:|https?:|\*)$|^https?:\/\/\*(?:\.\*)?$/.test(value));
  const inline = (values: string[]) => values.some((value) => /^(?:'unsafe-inline'|data:)$/.test(value));
  const http = (values: string[]) => values.some((value) => /^(?:http|ftp):/.test(value));
  const [script, style] = [of('script-src'), of('style-src')];
  const passive = ['img-src', 'media-src'];
  const active = [...directives].flatMap(([name, values]) => (passive.includes(name) ? [] : values));

  /** Of the first rule that holds. */
  const first = (...rules: [holds: boolean, points: number][]): number =>
    rules.find(([holds]) => holds)?.[1] ?? 0;
  const age = Number(/max-age=(\d+)/.exec(sent['Strict-Transport-Security'] ?? '')?.[1] ?? Number.NaN);
  const framing = sent['X-Frame-Options'];
  const referring = sent['Referrer-Policy'];
  const sharing = sent['Cross-Origin-Resource-Policy'];
  const points = [
    first(
      [policy === undefined, -25],
      [inline(script) || broad(script) || broad(of('object-src')), -20],
      [http(active), -20],
      [[...script, ...style].includes("'unsafe-eval'"), -10],
      [passive.some((name) => http(of(name))), -10],
      [inline(style) || broad(style), 0],
      [
        directives.get('default-src')?.join() === "'none'" && !broad(directives.get('form-action') ?? ['*']),
        10,
      ],
      [true, 5],
    ),
    first([Number.isNaN(age), -20], [age < 15_552_000, -10]),
    first([sent['X-Content-Type-Options'] !== 'nosniff', -5]),
    first([directives.has('frame-ancestors'), 5], [!/^(?:deny|sameorigin)$/i.test(framing ?? ''), -20]),
    first(
      [referring === undefined, 0],
      [/^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(referring ?? ''), 5],
      [true, -5],
    ),
    first(
      [sharing === undefined || sharing === 'cross-origin', 0],
      [/^same-(?:origin|site)$/.test(sharing ?? ''), 10],
      [true, -5],
    ),
  ];
  const sum = (some: number[]) => some.reduce((all, each) => all + each, 100);
  const kept = sum(points.filter((each) => each < 0));
  return kept >= 90 ? sum(points) : kept;
}

describe('the HTTP Observatory', () => {
  test('gives the headers an A+, with every point that there is for them', () =>
    assert.equal(score({ ...headers(inline) }), 130));

  test('would give less without any of those that it looks at, and for a policy that allows more', () => {
    for (const name of [
      'Content-Security-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cross-Origin-Resource-Policy',
    ]) {
      const { [name]: _, ...others } = headers(inline);
      assert.ok(score(others) < 130, name);
    }
    for (const [strict, loose] of [
      ["default-src 'none'", "default-src 'self'"],
      ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
      ["script-src 'self'", 'script-src https:'],
      ["style-src 'self' 'sha256-two' 'sha256-three'", "style-src 'self' 'unsafe-inline'"],
      ["img-src 'self'", 'img-src http:'],
      ["form-action 'self'; ", ''],
      ["; frame-ancestors 'self'", ''],
      ["'wasm-unsafe-eval'", "'unsafe-eval'"],
    ] as const) {
      assert.ok(policy.includes(strict), strict);
      assert.ok(
        score({ ...headers, 'Content-Security-Policy': policy.replace(strict, loose) }) < 130,
        loose || strict,
      );
    }
  });
});
