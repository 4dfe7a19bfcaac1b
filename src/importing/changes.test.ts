import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { changesBetween } from './changes.ts';

test('a section before others moves them, and changes nothing in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  try {
    for (const [name, text] of Object.entries({
      '01-hive.mdx': 'Bees.[^1]\n\n[^1]: Counted.\n',
      '02-wasps.mdx': 'Wasps.[^2]\n\nAnts.\n\n[^2]: Seen.\n',
      '03-flies.mdx': 'Flies.\n',
      'document.yaml': 'key: x\n',
    }))
      writeFileSync(join(folder, name), text);
    const files = new Map([
      ['01-hive.mdx', 'Bees.[^1]\n\n[^1]: Counted.\n'],
      ['02-moths.mdx', 'Moths.[^2]\n\n[^2]: New.\n'],
      ['03-wasps.mdx', 'Wasps.[^3]\n\nAnts, too.\n\n[^3]: Seen.\n'],
      ['document.yaml', 'key: y\n'],
    ]);
    assert.deepEqual(changesBetween(folder, files), [
      { name: '02-moths.mdx', kind: 'new' },
      { name: '03-flies.mdx', kind: 'gone' },
      {
        name: '03-wasps.mdx',
        kind: 'moved',
        from: '02-wasps.mdx',
        added: 1,
        removed: 1,
        first: 'Ants, too.',
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
