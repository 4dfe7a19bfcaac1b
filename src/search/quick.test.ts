import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Entry, QuickIndex, toRow } from './quick.ts';

const entry = (id: string, title: string, ...names: string[]): Entry => ({
  id,
  kind: id.startsWith('note') ? 'note' : 'term',
  url: `/${id}/`,
  title,
  where: '',
  documents: ['brief'],
  names,
});
const entries = [
  entry('p5', 'P5', 'permanent members'),
  entry('veto', 'Veto', 'veto power'),
  entry('note-1', 'Note 1', 'footnote 1'),
  entry('power', 'Responsible power'),
  entry('bees', 'The hive', '30 bees'),
];
const quick = new QuickIndex({
  total: entries.length,
  rows: entries.map(toRow),
  synonyms: [
    ['power', 'might'],
    ['arrive', 'come'],
  ],
});

test('an entry survives its row', () => {
  assert.deepEqual(quick.entries.get('p5'), { ...entries[0], year: undefined });
});

test('finds by title, by other names, in either number, and by the word for a kind', () => {
  assert.deepEqual([...quick.holders('member')], ['p5']);
  assert.deepEqual([...quick.holders('powers')], ['veto', 'power']);
  assert.deepEqual([...quick.holders('veto power')], ['veto']);
  assert.deepEqual([...quick.holders('endnote')], ['note-1']);
  assert.deepEqual([...quick.holdersOfPrefix('resp')], ['power']);
  assert.equal(quick.holders('constructor').size, 0);
  assert.deepEqual(quick.synonymsOf('powers'), ['might']);
  assert.deepEqual(quick.synonymsOf('veto'), []);
  for (const form of ['arrive', 'arrives', 'arrived', 'arriving']) {
    assert.deepEqual(quick.synonymsOf(form), ['come', 'came'], form);
  }
});

test('the title itself is likest, part of a name less, another word not at all', () => {
  const likeness = (id: string, ...words: string[]) =>
    quick.likeness(
      id,
      words.map((text) => ({ text, variants: [], ofForm: text === 'meaning' })),
      () => 1,
    );
  assert.equal(likeness('veto', 'veto'), 1);
  assert.ok(likeness('veto', 'veto', 'power') < 1);
  assert.ok(likeness('veto', 'veto', 'power') > likeness('power', 'veto', 'power'));
  assert.equal(likeness('p5', 'veto'), 0);
  assert.equal(likeness('veto', 'veto', 'meaning'), 1);
  assert.ok(likeness('power', 'responsible', 'might') > likeness('power', 'responsible', 'veto'));
  assert.ok(likeness('power', 'responsible', 'might') < likeness('power', 'responsible', 'power'));
  assert.equal(likeness('bees', 'bees'), 0);
  assert.ok(likeness('bees', '30', 'bees') > 0.9);
});
