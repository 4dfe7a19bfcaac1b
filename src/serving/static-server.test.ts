import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../config.ts';
import { serve } from './static-server.ts';

test('a port that is named is had, or told in a line; where none is, the next that is free is found', async () => {
  const [first, second] = [await serve(siteFolder, undefined), await serve(siteFolder, undefined)];
  try {
    assert.notEqual(first.address, second.address);
    const { port } = new URL(first.address);
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/serve.ts'], {
      env: { ...process.env, PORT: port },
      encoding: 'utf8',
      timeout: 10_000,
    });
    assert.equal(
      stderr,
      `Port ${port} is taken. Name another by PORT, or none: then the next that is free is found.\n`,
    );
    assert.equal(status, 1);
  } finally {
    first.server.close();
    second.server.close();
  }
});

/** An answer, whatever the request: `fetch` neither sends a foreign Host nor leaves bodies packed. */
function ask(
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Record<string, unknown>; size: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(address.replace('localhost', '127.0.0.1'), { method, headers }, (response) => {
      let size = 0;
      response.on('data', (bytes: Buffer) => {
        size += bytes.length;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, size }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** As much of a site as is asked for here. */
function makeSite(folder: string): void {
  const page = `<!doctype html><html lang="en"><title>Bees</title><p>${'Bees sleep. '.repeat(200)}</p></html>\n`;
  mkdirSync(join(folder, 'sources'), { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), page);
  writeFileSync(join(folder, 'sources/sources.ris'), 'TY  - BOOK\r\nER  - \r\n');
}

test('it answers as a host does, this machine alone, and no request ends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  makeSite(join(folder, 'site'));
  const { address, server } = await serve(join(folder, 'site'), 0);
  try {
    const whole = await ask(address);
    assert.equal(whole.status, 200);
    assert.equal(whole.headers['content-length'], String(whole.size));
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const packed = await ask(address, { headers: { 'accept-encoding': accepted } });
      assert.equal(packed.headers['content-encoding'], encoding);
      assert.equal(packed.headers['vary'], 'Accept-Encoding');
      assert.ok(packed.size < whole.size / 2, `${packed.size} of ${whole.size}`);
    }
    const etag = String(whole.headers['etag']);
    assert.equal((await ask(address, { headers: { 'if-none-match': etag } })).status, 304);
    assert.match((await fetch(address)).headers.get('content-encoding') ?? '', /br|gzip/);
    assert.match(await (await fetch(address)).text(), /<\/html>\s*$/);

    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const refused = await ask(address, { method });
      assert.deepEqual([refused.status, refused.headers['allow']], [405, 'GET, HEAD'], method);
    }
    assert.equal((await ask(address, { method: 'HEAD' })).size, 0);
    assert.equal((await ask(address, { headers: { host: 'evil.example' } })).status, 421);
    for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=0-1,4-5', 'bytes=x']) {
      const answered = await ask(address, { headers: { range } });
      assert.deepEqual([answered.status, answered.size], [200, whole.size], range);
    }
    assert.match(
      String((await ask(`${address}sources/sources.ris`)).headers['content-type']),
      /research-info/,
    );
    assert.equal((await ask(`${address}no/such/page/`)).status, 404);

    renameSync(join(folder, 'site'), join(folder, 'away'));
    assert.equal((await ask(address)).status, 500);
    renameSync(join(folder, 'away'), join(folder, 'site'));
    assert.equal((await ask(address)).status, 200);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
