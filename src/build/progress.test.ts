import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Progress } from './progress.ts';

test('a short build tells its results in one line, a long one tells each part as it goes, and none twice', async ({
  mock,
}) => {
  let now = 0;
  const said: string[] = [];
  mock.method(performance, 'now', () => now);
  mock.method(console, 'log', (text: string) => said.push(...stripVTControlCharacters(text).split('\n')));
  mock.timers.enable({ apis: ['setTimeout'] });
  const pass = (seconds: number) => {
    now += seconds * 1000;
    mock.timers.tick(seconds * 1000);
  };

  const progress = new Progress();
  await progress.phase(
    'check',
    () => pass(2),
    () => '2 documents',
  );
  await progress.phase(
    'index',
    () => pass(1),
    () => '9 records',
  );
  assert.deepEqual(said, []);
  assert.equal(progress.summary('Built it'), 'Built it in 3.0 s: 2 documents, 9 records.');

  await progress.phase(
    'pages',
    () => pass(6),
    () => '158 pages',
  );
  assert.deepEqual(said, [
    '✓ check       2.0 s  2 documents',
    '✓ index       1.0 s  9 records',
    '  pages …',
    '✓ pages       6.0 s  158 pages',
  ]);
  assert.equal(progress.summary('Built it'), 'Built it in 9.0 s.');
});
