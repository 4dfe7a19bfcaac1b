import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { heard } from '../commands/listen.ts';
import { verify } from '../commands/verify.ts';
import { writeChecksums } from './checksums.ts';
import { filesOf, readInputs } from './inputs.ts';

// What anybody can tell of a copy of a site, on a disk or on a host, without having built it.

let folder = '';
let server: Server;
let address = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['about', 'pagefind/fragment']) mkdirSync(join(folder, path), { recursive: true });
  for (const file of [
    'index.html',
    '404.html',
    'about/index.html',
    '_headers',
    'pagefind/fragment/en_1.pf_fragment',
  ])
    writeFileSync(join(folder, file), file);
  writeChecksums(folder, readInputs());
  writeFileSync(join(folder, 'index.html.br'), 'made afterwards');
  server = createServer(({ url = '' }, response) => {
    const file = url.slice(1).replace(/(^|\/)$/, '$1index.html');
    try {
      response.end(file === '_headers' ? '' : readFileSync(join(folder, file)));
    } catch {
      response.writeHead(404).end(readFileSync(join(folder, '404.html')));
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What is told of the copy while something in it is changed. */
async function told(where: string, change: () => void, ...list: string[]): Promise<[number, string]> {
  const stood = filesOf(folder).map((path) => [path, readFileSync(path)] as const);
  try {
    change();
    const { status, stdout, stderr } = await heard(verify, { words: [where, ...list] });
    return [status, stdout + stderr];
  } finally {
    for (const path of filesOf(folder)) rmSync(path);
    for (const [path, bytes] of stood) writeFileSync(path, bytes);
  }
}

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

test('a copy that is as it was built', async () => {
  for (const where of [folder, address, `${address}/`]) {
    const [status, text] = await told(where, () => undefined);
    assert.equal(status, 0, text);
    assert.match(text, /^All 5 files are those .*made of the content [0-9a-f]{12}\.\n$/);
  }
});

test('a byte, a lost file, one too many', async () => {
  const change = () => {
    write('about/index.html', 'about/Index.html');
    write('secrets.txt', 'x');
    rmSync(join(folder, 'pagefind/fragment/en_1.pf_fragment'));
  };
  const [, here] = await told(folder, change);
  assert.match(here, /^\/about\/index\.html {2}other-bytes\n/);
  assert.match(here, /\/pagefind\/fragment\/en_1\.pf_fragment {2}missing-file\n/);
  assert.match(here, /\/secrets\.txt {2}unknown-file\n/);
  const [status, there] = await told(address, change);
  assert.equal(status, 1);
  assert.match(there, /other-bytes\n[\s\S]*missing-file\n[\s\S]*2 faults/);
});

test('a list that was written anew beside the files is held against one that is trusted', async () => {
  const trusted = join(folder, '..', `trusted-${process.pid}.json`);
  writeFileSync(trusted, readFileSync(join(folder, 'checksums.json')));
  const change = () => {
    write('about/index.html', 'other words');
    rmSync(join(folder, 'index.html.br'));
    writeChecksums(folder, readInputs());
  };
  assert.equal((await told(folder, change))[0], 0);
  assert.match((await told(folder, change, trusted))[1], /^\/about\/index\.html {2}other-bytes\n/);
  rmSync(trusted);
});

test('no list, a list of something else, no folder, nothing that answers', async () => {
  for (const list of [
    () => rmSync(join(folder, 'checksums.json')),
    () => write('checksums.json', '{"files":[]}'),
  ])
    assert.match(
      (await told(folder, list))[1],
      /^\/checksums\.json {2}missing-file\n {2}No list of checksums is there\./,
    );
  assert.deepEqual((await told('gone', () => undefined))[0], 2);
  assert.deepEqual((await told(folder, () => undefined, 'gone.json'))[0], 2);
  assert.match((await told('http://127.0.0.1:9/', () => undefined))[1], /No list of checksums is there/);
});
