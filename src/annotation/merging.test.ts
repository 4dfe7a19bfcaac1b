import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, type Kept, newAnnotation } from './annotation.ts';
import { merge } from './merging.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 9, minute));
const target = { page: '/bees/', place: 'hive-1', fingerprint: '', label: '', printed: '' };
const note = changed(newAnnotation([target], 'solid', at(0)), { note: 'first' }, at(1));
/** As it is on a device that saved it to a file. */
const saved: Kept = { ...note, travelled: note.modified };

test('notes that are not here come in, those that are the same stay as they are', () => {
  const merged = merge([saved], [note, newAnnotation([target])]);
  assert.deepEqual([merged.added, merged.same, merged.newer, merged.both], [1, 1, 0, 0]);
  assert.equal(merged.kept.length, 1);
});

test('the newer version wins where only one was changed, whichever it is', () => {
  const theirs = changed(note, { note: 'theirs' }, at(5));
  assert.equal(merge([saved], [theirs]).kept[0]?.note, 'theirs');
  const ours: Kept = { ...changed(note, { note: 'ours' }, at(5)), travelled: note.modified };
  const merged = merge([ours], [note]);
  assert.deepEqual([merged.kept, merged.same], [[], 1]);
});

test('where both were changed the newer is shown, and the other stays beside it', () => {
  const ours: Kept = { ...changed(note, { note: 'ours' }, at(5)), travelled: note.modified };
  const theirs = changed(note, { note: 'theirs' }, at(7));
  const [kept] = merge([ours], [theirs]).kept;
  assert.deepEqual([kept?.note, kept?.other?.note], ['theirs', 'ours']);
  const older = changed(note, { note: 'theirs' }, at(3));
  const [other] = merge([ours], [older]).kept;
  assert.deepEqual([other?.note, other?.other?.note], ['ours', 'theirs']);
});

test('the same words written at two times are no conflict', () => {
  const ours: Kept = { ...changed(note, { note: 'same' }, at(5)), travelled: note.modified };
  assert.equal(merge([ours], [changed(note, { note: 'same' }, at(9))]).same, 1);
});
