import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hosting as command } from './hosting.ts';
import { heard } from './listen.ts';

const hosting = (words: string[], environment: Record<string, string> = {}) =>
  heard(command, { words, environment, content: 'e2e/fixture' });

test('a folder with a space is printed so that servers take it, a host where the site names one', async () => {
  const env = { SITE_URL: 'https://reader.example.org' };
  const nginx = (await hosting(['nginx', '/var/www/my site'], env)).stdout;
  assert.match(nginx, /^ {2}root "\/var\/www\/my site";$/m);
  assert.match(nginx, /^ {2}server_name reader\.example\.org;$/m);
  const caddy = (await hosting(['caddy', '/var/www/my site'], env)).stdout;
  assert.match(caddy, /^reader\.example\.org \{$/m);
  assert.match(caddy, /^\troot \* "\/var\/www\/my site"$/m);
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
