import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hosting as command } from './hosting.ts';
import { heard } from './listen.ts';

const site = mkdtempSync(join(tmpdir(), 'reader-hosting-'));
writeFileSync(
  join(site, '_headers'),
  "/*\n  Content-Security-Policy: script-src 'self' 'sha256-one'; style-src 'self' 'sha256-two'\n",
);
after(() => rmSync(site, { recursive: true }));

const hosting = (words: string[], environment: Record<string, string> = {}) =>
  heard(command, { words, environment, content: 'e2e/fixture', site });

test('a folder with a space is printed so that servers take it, a host where the site names one', async () => {
  const env = { SITE_URL: 'https://reader.example.org' };
  const nginx = (await hosting(['nginx', '/var/www/my site'], env)).stdout;
  assert.match(nginx, /^ {2}root "\/var\/www\/my site";$/m);
  assert.match(nginx, /^ {2}server_name reader\.example\.org;$/m);
  const caddy = (await hosting(['caddy', '/var/www/my site'], env)).stdout;
  assert.match(caddy, /^reader\.example\.org \{$/m);
  assert.match(caddy, /^\troot \* "\/var\/www\/my site"$/m);
});

test('the policy names what stands in the pages of the site that was built', async () => {
  for (const server of ['nginx', 'caddy']) {
    const { stdout } = await hosting([server]);
    assert.match(stdout, /script-src 'self' 'wasm-unsafe-eval' 'sha256-one'; style-src 'self' 'sha256-two';/);
  }
  const nowhere = { words: ['nginx'], content: 'e2e/fixture', site: join(site, 'none') };
  const { status, stderr } = await heard(command, nowhere);
  assert.deepEqual([status, stderr], [1, `${nowhere.site} is not built. Build it first: npm run build\n`]);
});

test('what a server would refuse is refused here, with what to write', async () => {
  for (const [words, told] of [
    [['nginx', 'www'], 'Name a folder of the server from its root, as /var/www/html, not "www".'],
    [['nginx', '/www;'], 'Name a folder of the server from its root, as /var/www/html, not "/www;".'],
    [['nginx', '/www', 'abc'], '"abc" is nothing that nginx can listen on. Name a port, as 80.'],
    [['nginx', '/www', '99999'], '"99999" is nothing that nginx can listen on. Name a port, as 80.'],
    [['caddy', '/www', '80'], '"80" is nothing that caddy can listen on. Name a port, as :80.'],
  ] as const) {
    const { status, stdout, stderr } = await hosting([...words]);
    assert.deepEqual([status, stdout, stderr.split('\n')[0]], [2, '', told]);
  }
});
