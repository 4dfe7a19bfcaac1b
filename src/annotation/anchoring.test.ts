import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../build/fingerprint.ts';
import { anchor, type Block } from './anchoring.ts';
import { quoteOf, type Target } from './annotation.ts';
import {
  fresh,
  joined,
  judge,
  makeNotes,
  type Note,
  numbered,
  pagesOf,
  plain,
  randomOf,
  replace,
  sentences,
  type Text,
  type Verdict,
} from './tracked-text.ts';

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

/* A hundred notes, and ten ways in which an edition is mended. */

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

test('of a hundred notes, 97 and more are found in each of ten mended versions, and none in a wrong place', (t) => {
  const notes = makeNotes(pagesOf('e2e/fixture'), 100, randomOf(20_26));
  for (const [name, mend] of Object.entries(mendings)) {
    const verdicts = notes.map((note) => ({ note, verdict: judge(note, mend(note.page.blocks)) }));
    const count = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict);
    const say = ({ note }: { note: Note }) => {
      const blocks = numbered(note.page, mend(note.page.blocks));
      return `${note.target.place}: “${note.target.quote?.exact ?? 'the paragraph'}” → ${words(note.target, ...blocks)?.slice(0, 160)}`;
    };
    t.diagnostic(`${name}: ${count('right').length} right, ${count('wrong').length} wrong`);
    for (const one of count('missed')) t.diagnostic(`   missed ${say(one)}`);
    assert.deepEqual(count('wrong').map(say), [], name);
    assert.ok(count('right').length >= 97, `${name}: ${count('missed').map(say).join('\n')}`);
  }
});

test('a thousand notes on one page are found in a blink', () => {
  const { blocks: page } = pagesOf('e2e/fixture').reduce((most, one) =>
    one.blocks.length > most.blocks.length ? one : most,
  );
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
