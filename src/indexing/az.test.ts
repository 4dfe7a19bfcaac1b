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
