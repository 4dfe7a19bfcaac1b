import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../../library/load-library.ts';
import { apparatusOf } from '../../model/packet.ts';
import { limits, packetHash, readPacketHash, unchanged } from './packet-link.ts';

const library = loadLibrary('e2e/fixture');

test('a packet comes back from its link as it was', () => {
  const packet = {
    parts: [
      'winter',
      'letter-4',
      'letter-caption',
      'hives/note-12',
      'hives/chart-six-plots',
      'hives/question-2',
    ],
    questions: true,
    tasks: true,
    editors: true,
    skips: ['winter-2'],
    asks: [
      { part: 'winter', text: 'Why “winter”? & who says so: 100%?' },
      { part: 'letter-4', text: 'And why not?' },
    ],
    cuts: { 'letter-4': { of: 5, out: [1, 2] }, 'winter-2': { of: 3, out: [0] } },
    title: 'Wer ging zuerst? 谁先去? “&=#+%”',
    instruction: 'Read + compare; 100% of it & more.\nThen: write.',
    notes: 'eJw_-a',
  };
  assert.deepEqual(readPacketHash(packetHash(packet)), { packet, problems: [] });
});

test('the largest packet, everything in single paragraphs with title and instruction, stays under 2,000 characters', () => {
  const hash = packetHash({
    parts: library.passages.map(({ id }) => id),
    questions: true,
    tasks: true,
    editors: true,
    ...unchanged,
    title: 'A title of the length that teachers give, or even a little longer than that',
    instruction: 'Read each paragraph and say what it claims, on what ground, and how sure it is. '
      .repeat(5)
      .trim(),
  });
  assert.ok(
    hash.length + 'https://a-rather-long-name.example.org/reader/teach/packet/'.length < limits.link,
    `${hash.length}`,
  );
});

test('what was chosen on a part goes with it', () => {
  const { packet } = readPacketHash(
    '#parts=winter-1&ask=winter-1:Why?&ask=hives:And?&cut=winter-1:4:1&cut=hives-2:4:1',
  );
  assert.equal(packetHash(packet), '#parts=winter-1&ask=winter-1:Why%3F&cut=winter-1:4:1');
});

test('hostile links: cut, told, never thrown', () => {
  const many = readPacketHash(
    `#parts=${Array.from({ length: 10_000 }, (_, index) => `winter-${index}`).join('.')}`,
  );
  assert.equal(many.packet.parts.length, limits.parts);
  assert.deepEqual(many.problems, ['A packet has 120 parts at most; the others are left out.']);
  const bare = { questions: false, tasks: false, editors: false, title: '', instruction: '', ...unchanged };
  assert.deepEqual(readPacketHash('#parts=<script>.winter-1."x'), {
    packet: { parts: ['winter-1'], ...bare },
    problems: ['The link is damaged: 2 parts of it cannot be read.'],
  });
  assert.deepEqual(readPacketHash('#parts=winter&notes=<img>'), {
    packet: { parts: ['winter'], ...bare },
    problems: ['The link is damaged: the notes in it cannot be read.'],
  });
  assert.equal(readPacketHash('#parts=winter&title=%E0%A4%A').packet.parts[0], 'winter');
  assert.equal(readPacketHash(`#parts=winter&title=${'a'.repeat(5000)}`).packet.title.length, limits.title);
  assert.deepEqual(readPacketHash('#parts=winter.winter.winter').packet.parts, ['winter']);
  assert.deepEqual(
    readPacketHash('#parts=winter&ask=nothing&ask=<b>:x&ask=winter:&cut=winter-1:x:1&cut=<i>:3:1&skip=.<b>.')
      .packet,
    {
      parts: ['winter'],
      ...bare,
    },
  );
  assert.deepEqual(readPacketHash('').packet.parts, []);
});

test('the notes of a packet are exactly those that its paragraphs mark', () => {
  for (const { key, parts } of library.packets.values()) {
    const marked = parts
      .flatMap((part) => ('passages' in part ? part.passages : [part]))
      .flatMap(({ marks }) => marks.map(({ note }) => note.number));
    const printed = apparatusOf(parts).notes.map(({ number }) => number);
    assert.deepEqual(
      printed,
      [...new Set(marked)].sort((a, b) => a - b),
      key,
    );
  }
});

test('a title that is cut inside a character can be written again', () => {
  const title = `${'a'.repeat(limits.title - 1)}🐝 and more`;
  const { packet } = readPacketHash(`#parts=hive&title=${encodeURIComponent(title)}`);
  assert.equal(packet.title, 'a'.repeat(limits.title - 1));
  assert.match(packetHash({ ...packet, title: '\uD83D' }), /title=%EF%BF%BD$/);
});
