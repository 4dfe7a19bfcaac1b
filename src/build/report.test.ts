import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsIn, withContent } from '../library/fixture.ts';
import { asText } from './report.ts';

test('what lies behind a link, a pipe or a folder is neither read nor quoted', () => {
  const told = withContent({}, (folder) => {
    writeFileSync(join(folder, '.secret'), 'key: s3cr3t\n');
    symlinkSync(join(folder, '.secret'), join(folder, 'packets.yaml'));
    rmSync(join(folder, 'documents/report/01-hive.mdx'));
    symlinkSync(join(folder, '.secret'), join(folder, 'documents/report/01-hive.mdx'));
    rmSync(join(folder, 'terms.yaml'));
    // It has no end, and no size.
    symlinkSync('/dev/zero', join(folder, 'terms.yaml'));
    rmSync(join(folder, 'events.yaml'));
    if (process.platform === 'win32') mkdirSync(join(folder, 'events.yaml'));
    else execFileSync('mkfifo', [join(folder, 'events.yaml')]);
    return asText(problemsIn(folder), folder);
  });
  assert.doesNotMatch(told, /s3cr3t/);
  for (const name of ['packets.yaml', 'terms.yaml', '01-hive.mdx'])
    assert.match(told, new RegExp(`"${name}" is a symbolic link`));
  assert.match(told, /Nothing reads "events.yaml"/);
});

test('a line break in the name of a file begins no line of its own', () => {
  if (process.platform === 'win32') return;
  const told = withContent({}, (folder) => {
    writeFileSync(join(folder, 'x\n::warning::owned.yaml'), 'a: b\n');
    return asText(problemsIn(folder), folder);
  });
  assert.match(told, /x\\u000a::warning::owned\.yaml/);
  assert.doesNotMatch(told, /^::/m);
});
