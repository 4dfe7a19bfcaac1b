import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../build/fingerprint.ts';
import { loadLibrary } from '../library/load-library.ts';
import { anchor, type Block } from './anchoring.ts';
import { quoteOf, type Target } from './annotation.ts';

const paragraph: Block = {
  id: 'hive-2',
  text: 'A hive sends out scouts in spring, and each of them looks for a hollow tree. When a scout has found one, she dances for it; the better the tree, the longer the dance.',
};
const next: Block = {
  id: 'hive-3',
  text: 'Other scouts follow the dance and judge for themselves. A hive never votes twice, and it seldom errs.',
};

function on(block: Block, words?: string): Target {
  const start = words === undefined ? -1 : block.text.indexOf(words);
  return {
    page: '/bees/hive/',
    place: block.id,
    ...(words !== undefined && { quote: quoteOf(block.text, start, start + words.length) }),
    fingerprint: fingerprint(block.text),
    label: '',
    printed: '',
  };
}

function words(target: Target, ...blocks: Block[]): string | undefined {
  const found = anchor(target, blocks);
  return found && `${found.block.id} ${found.how}: ${found.block.text.slice(found.start, found.end)}`;
}

test('words stand where they stood', () => {
  assert.equal(words(on(paragraph, 'a hollow tree'), paragraph, next), 'hive-2 exact: a hollow tree');
  assert.equal(words(on(paragraph), paragraph, next)?.slice(0, 22), 'hive-2 place: A hive s');
});

test('of words that recur, those are found that have the same neighbors, in whichever paragraph they are now', () => {
  const second = { ...paragraph, id: 'hive-1', text: `The scouts decide. ${paragraph.text}` };
  assert.equal(words(on(next, 'A hive'), { ...next, id: 'hive-4' }, second), 'hive-4 exact: A hive');
  const scouts = { ...on(paragraph), quote: quoteOf(paragraph.text, 12, 23) };
  assert.equal(words(scouts, second), 'hive-1 exact:  out scouts');
});

test('a word for which another one stands now is the other one', () => {
  const mended = { ...paragraph, text: paragraph.text.replace('hollow', 'empty') };
  assert.equal(words(on(paragraph, 'hollow'), mended, next), 'hive-2 near: empty');
  assert.equal(
    words(on(paragraph, 'looks for a hollow tree'), mended, next),
    'hive-2 near: looks for a empty tree',
  );
});

test('where the words were cut the paragraph is found, where that was cut nothing is', () => {
  const cut = {
    ...paragraph,
    text: paragraph.text.replace('; the better the tree, the longer the dance', ''),
  };
  assert.match(words(on(paragraph, 'the better the tree, the longer'), cut, next) ?? '', /^hive-2 place/);
  assert.equal(words(on(paragraph, 'a hollow tree'), next), undefined);
  // Its id is another paragraph's now.
  assert.equal(words(on(paragraph, 'a hollow tree'), { ...next, id: 'hive-2' }), undefined);
  assert.equal(words(on(paragraph), { ...next, id: 'hive-2' }), undefined);
});

test('what somebody else’s program says, a quote without a paragraph, is found as well', () => {
  const foreign: Target = { ...on(paragraph, 'she dances for it'), place: '', fingerprint: '' };
  assert.equal(words(foreign, paragraph, next), 'hive-2 exact: she dances for it');
});

/*
 * A hundred notes, and ten ways in which an edition is mended. Each letter of a mended text knows which letter it was, so that
 * the test knows where a person would put a note.
 */

/** A letter and where it was in the text before: none for one that is new. */
interface Letter {
  letter: string;
  block?: number;
  at?: number;
}
type Text = Letter[];

const fresh = (text: string): Text => [...text].map((letter) => ({ letter }));
const plain = (text: Text): string => text.map(({ letter }) => letter).join('');

/** Pieces of a text that a pattern finds, replaced; what is replaced letter by letter stays the same place. */
function replace(
  text: Text,
  pattern: RegExp,
  by: (found: string, count: number) => string | undefined,
): Text {
  const result: Text = [];
  let from = 0;
  let count = 0;
  for (const match of plain(text).matchAll(pattern)) {
    const instead = by(match[0], count++);
    if (instead === undefined) continue;
    const end = match.index + match[0].length;
    result.push(...text.slice(from, match.index));
    const sameLength = instead.length === match[0].length;
    result.push(
      ...fresh(instead).map((letter, index) => {
        const old = text[match.index + index];
        return sameLength && old ? { ...old, letter: letter.letter } : letter;
      }),
    );
    from = end;
  }
  return [...result, ...text.slice(from)];
}

function sentences(text: Text): Text[] {
  const ends = [...plain(text).matchAll(/[.?!]”?\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]));
}

const joined = (parts: Text[]): Text =>
  parts.flatMap((part, index) =>
    index > 0 && !/\s$/.test(plain(parts[index - 1] ?? [])) ? [...fresh(' '), ...part] : part,
  );

const others = ['several', 'further', 'certain', 'various', 'distant', 'recent', 'broad', 'modest'];
const added = 'Much has been written on this since, and not all of it agrees.';

/** Each takes the paragraphs of a page and gives those of its mended version, in order. */
const mendings: Record<string, (page: Text[]) => Text[]> = {
  'quotation marks, dashes and spaces are typed otherwise': (page) =>
    page.map((text) => replace(text, /[“”’–—]/g, (sign) => ({ '“': '"', '”': '"', '’': "'" })[sign] ?? '-')),
  'the spelling is British': (page) =>
    page.map((text) =>
      replace(text, /z(?=ation|e|ing)|(?<=[a-z])or\b/g, (found) => (found === 'or' ? 'our' : 's')),
    ),
  'every ninth word has a hedge before it': (page) =>
    page.map((text) => replace(text, /\s+/g, (space, count) => (count % 9 === 4 ? ' perhaps ' : space))),
  'every eighth word is another one': (page) =>
    page.map((text) =>
      replace(text, /[\p{L}’]+/gu, (_, count) =>
        count % 8 === 3 ? others[count % others.length] : undefined,
      ),
    ),
  'every tenth word is cut': (page) =>
    page.map((text) => replace(text, /[\p{L}’]+ /gu, (_, count) => (count % 10 === 6 ? '' : undefined))),
  'the first sentence comes last': (page) =>
    page.map((text) => {
      const [first = [], ...rest] = sentences(text);
      return joined([...rest, first]);
    }),
  'every paragraph begins with a new sentence': (page) => page.map((text) => joined([fresh(added), text])),
  'a new paragraph comes first, and all numbers move': (page) => [fresh(`${added} ${added}`), ...page],
  'paragraphs are parted in two': (page) =>
    page.flatMap((text) => {
      const parts = sentences(text);
      const half = Math.ceil(parts.length / 2);
      return parts.length > 1 ? [parts.slice(0, half).flat(), parts.slice(half).flat()] : [text];
    }),
  'the second paragraph is cut, numbers are written otherwise, and each last sentence is rewritten': (page) =>
    page
      .filter((_, index) => index !== 1)
      .map((text) => {
        const parts = sentences(replace(text, /\d,\d{3}/g, (number) => number.replace(',', ' ')));
        return parts.length > 2 ? [...parts.slice(0, -1).flat(), ...fresh(added)] : parts.flat();
      }),
};

interface Note {
  page: Text[];
  block: number;
  /** All of the paragraph, where there are none. */
  start?: number;
  end?: number;
  target: Target;
}

/** The pages of the site's texts, each letter with its place. */
function pages(): { id: string; page: Text[] }[] {
  return loadLibrary('e2e/fixture')
    .documents.flatMap(({ sections }) => sections)
    .filter(({ passages }) => passages.length > 2)
    .map(({ key, passages }) => ({
      id: key,
      page: passages.map(({ text }, block) => {
        const single = text.replace(/\s+/g, ' ').trim();
        return [...single]
          .filter((letter) => letter.length === 1)
          .map((letter, at) => ({ letter, block, at }));
      }),
    }));
}

/** Words, phrases, clauses, sentences and whole paragraphs, spread over all pages; always the same. */
function makeNotes(count: number): Note[] {
  let seed = 20_26;
  const random = (most: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % most;
  };
  const all = pages();
  return Array.from({ length: count }, (_, index) => {
    const { id, page } = all[index % all.length] as { id: string; page: Text[] };
    const block = random(page.length);
    const text = plain(page[block] ?? []);
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’,.%-]*/gu)];
    const size = [1, 3, 5, 8, 12, 20, 30, 0, 2, 10][index % 10] ?? 0;
    const first = random(Math.max(1, words.length - size));
    const last = words[Math.min(first + size, words.length) - 1];
    const start = words[first]?.index ?? 0;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const target = {
      ...{
        page: `/${id}/`,
        place: `${id}-${block + 1}`,
        fingerprint: fingerprint(text),
        label: '',
        printed: '',
      },
      ...(size > 0 && { quote: quoteOf(text, start, end) }),
    };
    return { page, block, target, ...(size > 0 && { start, end }) };
  });
}

/** Letters of the longest stretch of a text that has them without much else between. */
function longestRun(text: Text, of: (letter: Letter) => boolean): number {
  let longest = 0;
  let run = 0;
  let last = 0;
  for (const [index, letter] of text.entries()) {
    if (!of(letter)) continue;
    run = index - last > 30 ? 1 : run + 1;
    last = index;
    longest = Math.max(longest, run);
  }
  return longest;
}

type Verdict = 'right' | 'missed' | 'wrong';

function judge({ block, start, end, target, page }: Note, mended: Text[]): Verdict {
  const blocks = mended.map((text, index) => ({
    id: target.place.replace(/\d+$/, String(index + 1)),
    text: plain(text),
    index,
  }));
  const found = anchor(target, blocks);
  const isOfBlock = (letter: Letter) => letter.block === block && letter.at !== undefined;
  const isOfWords = (letter: Letter) =>
    isOfBlock(letter) &&
    (letter.at ?? 0) >= (start ?? 0) &&
    (letter.at ?? 0) < (end ?? Number.POSITIVE_INFINITY);
  const left = (text: Text | undefined, of: (letter: Letter) => boolean) => text?.filter(of).length ?? 0;
  /** What a person would do with the paragraph as a whole: it is where most of it is, if half of it is anywhere. */
  const length = page[block]?.length ?? 0;
  const most = Math.max(...mended.map((text) => left(text, isOfBlock)));
  const isHome = (text: Text) =>
    left(text, isOfBlock) >= 0.3 * length || (most > 0 && left(text, isOfBlock) === most);
  const wordsLeft = Math.max(...mended.map((text) => longestRun(text, isOfWords)));
  const wanted = start === undefined || end === undefined ? length : end - start;
  if (start === undefined || !found || found.how === 'place') {
    // Where the words are gone, and a third of the paragraph with them, it is as good to say so.
    if (!found)
      return most < length / 2 || (start !== undefined && wordsLeft < wanted / 2 && most < length * 0.7)
        ? 'right'
        : 'missed';
    if (!isHome(mended[found.block.index] ?? [])) return 'wrong';
    // Of words that are gone, rewritten or torn apart the paragraph is the right place; of others it is too little said.
    return start === undefined || wordsLeft < wanted * 0.75 ? 'right' : 'missed';
  }
  const text = mended[found.block.index] ?? [];
  const inside = left(text.slice(found.start, found.end), isOfWords);
  const all = longestRun(text, isOfWords);
  if (inside === 0 && wordsLeft > 0) return 'wrong';
  // Words that were replaced: right is what stands between the same neighbors.
  if (wordsLeft === 0) {
    const before = text[found.start - 2];
    return before?.block === block && Math.abs((before.at ?? 0) + 2 - start) < 4 ? 'right' : 'wrong';
  }
  const foreign = text
    .slice(found.start, found.end)
    .filter((letter) => isOfBlock(letter) && !isOfWords(letter)).length;
  return inside >= 0.75 * all && foreign <= Math.max(6, wanted * 0.25) ? 'right' : 'missed';
}

test('of a hundred notes, 97 and more are found in each of ten mended versions, and none in a wrong place', (t) => {
  const notes = makeNotes(100);
  for (const [name, mend] of Object.entries(mendings)) {
    const verdicts = notes.map((note) => ({ note, verdict: judge(note, mend(note.page)) }));
    const count = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict);
    const say = ({ note }: { note: Note }) => {
      const blocks = mend(note.page).map((text, index) => ({
        id: note.target.place.replace(/\d+$/, String(index + 1)),
        text: plain(text),
      }));
      return `${note.target.place}: “${note.target.quote?.exact ?? 'the paragraph'}” → ${words(note.target, ...blocks)?.slice(0, 160)}`;
    };
    t.diagnostic(`${name}: ${count('right').length} right, ${count('wrong').length} wrong`);
    for (const one of count('missed')) t.diagnostic(`   missed ${say(one)}`);
    assert.deepEqual(count('wrong').map(say), [], name);
    assert.ok(count('right').length >= 97, `${name}: ${count('missed').map(say).join('\n')}`);
  }
});

test('a thousand notes on one page are found in a blink', () => {
  const [first] = pages();
  const page = pages().reduce(
    (most, one) => (one.page.length > most.page.length ? one : most),
    first as { id: string; page: Text[] },
  ).page;
  const blocks = page.map((text, index) => ({ id: `p-${index + 1}`, text: plain(text) }));
  const targets = Array.from({ length: 1000 }, (_, index) => {
    const { id, text } = blocks[index % blocks.length] as Block;
    return {
      ...on({ id, text }),
      quote: quoteOf(text, index % (text.length - 20), (index % (text.length - 20)) + 20),
    };
  });
  const begun = process.cpuUsage();
  for (const target of targets) assert.equal(anchor(target, blocks)?.how, 'exact');
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
});
