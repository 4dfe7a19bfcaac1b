import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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
