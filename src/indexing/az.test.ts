import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced, soundContent } from '../library/fixture.ts';
import { indexOf } from './az.ts';

test('other spellings and plurals of a name do not stand beside it, other names do; numbers are in order', () => {
  const event = (key: string, title: string) =>
    soundContent['events.yaml'].replace('key: count', `key: ${key}`).replace('The count', title);
  const letters = indexOf(
    libraryOf({
      ...replaced(
        'terms.yaml',
        '  term: worker\n',
        '  term: Worker\n  also: [workers, WORKER, work-er, drone]\n',
      ),
      'events.yaml': [event('a', '3,084 bees'), event('b', '59 bees'), event('c', '395 bees')].join(''),
    }),
  );
  const labels = new Map(letters.map(({ letter, entries }) => [letter, entries.map(({ label }) => label)]));
  assert.deepEqual(labels.get('#'), ['59 bees', '395 bees', '3,084 bees']);
  assert.deepEqual(labels.get('W'), ['Worker', 'Workers']);
  assert.ok(labels.get('D')?.includes('drone'));
});

test('a statistic keeps its hedge, the work of an author tells its year, and an abbreviation of one name stands once', () => {
  const letters = indexOf(
    libraryOf({
      ...replaced(
        'statistics.yaml',
        '  value: 20\n  unit: bees\n',
        '  value: 20\n  stated: about two thirds\n  unit: bees\n',
      ),
      'terms.yaml':
        '- key: worker\n  term: worker\n  definition: A bee that works.\n- key: hive\n  term: The Hive\n  also: [TH]\n  definition: A hive.\n',
      'names.yaml':
        '- key: hive\n  kind: place\n  name: The Hive\n  acronym: TH\n  role: A hive.\n  places: [hive-1]\n',
    }),
  );
  const lines = letters.flatMap(({ entries }) => entries.map(({ label, detail }) => `${label} | ${detail}`));
  assert.ok(lines.includes('Workers | about two thirds'), lines.join('\n'));
  assert.ok(lines.includes('Doe, John | 2019') && lines.includes('Bees | source'), lines.join('\n'));
  assert.equal(lines.filter((line) => line.startsWith('TH ')).length, 1);
});
