import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Thesaurus } from '../words/thesaurus.ts';
import { cleanQuery, joinedPairs, longestQuery, parseQuery, replaceWords, unquoted } from './query.ts';

const words = (text: string, typing = false) => parseQuery(text, typing).words.map(({ text }) => text);

test('questions keep the words that tell', () => {
  assert.deepEqual(words('When did Peru join beekeeping in 1990?'), ['peru', 'join', 'beekeeping', '1990']);
  assert.deepEqual(words('wich bees dont dance, and who’s the queen'), ['bees', 'dance', 'queen']);
  assert.deepEqual(words('what is it'), ['what', 'is', 'it']);
});

test('a word counts once, in either number', () => {
  assert.deepEqual(words('troops and more troops, a troop'), ['troops']);
});

test('control and format characters are dropped, length is bounded by characters', () => {
  assert.equal(cleanQuery('  a\u0000b\u202e c\u200bd \n e\ud800 '), 'a b cd e');
  assert.equal([...cleanQuery('😀'.repeat(1000))].length, longestQuery);
  assert.deepEqual(words('\u0000\r\n'), []);
  assert.deepEqual(words('<>"&\''), []);
});

test('quotation marks of any style hold a phrase; one alone holds nothing', () => {
  assert.deepEqual(parseQuery('the "view from Beijing"').phrases, [['view', 'from', 'beijing']]);
  assert.deepEqual(parseQuery('“non-traditional” x').phrases, [['non', 'traditional']]);
  assert.deepEqual(parseQuery('"unterminated words').phrases, []);
  assert.deepEqual(words('"to the point"'), ['to', 'the', 'point']);
  assert.equal(unquoted('the „view“ from "Beijing"'), 'the view from Beijing');
});

test('only the last word is unfinished, and only while one types', () => {
  const unfinished = (text: string, typing: boolean) =>
    parseQuery(text, typing)
      .words.filter((word) => word.unfinished)
      .map(({ text }) => text);
  assert.deepEqual(unfinished('peace kee', true), ['kee']);
  assert.deepEqual(unfinished('peace keeping ', true), []);
  assert.deepEqual(unfinished('peace kee', false), []);
});

test('between two numbers is any number from one to the other', () => {
  const ranges = (text: string) => parseQuery(text).words.flatMap(({ range }) => (range ? [range] : []));
  assert.deepEqual(ranges('between 2.5 and 3 percent of the honey'), [[2.5, 3]]);
  assert.deepEqual(ranges('bees between one thousand and 2k'), [[1000, 2000]]);
  assert.deepEqual(words('between 2 percent and 3 percent'), ['2–3', 'percent']);
  assert.deepEqual(ranges('between the two hives'), []);
});

test('neighbors are looked for as one word, too', () => {
  assert.deepEqual(joinedPairs(parseQuery('non-interference')), [{ at: 0, text: 'noninterference' }]);
  assert.deepEqual(joinedPairs(parseQuery('8000 troops')), []);
});

const reading = {
  thesaurus: new Thesaurus({
    same: [
      ['united states', 'america', 'american', 'us', 'usa'],
      ['united kingdom', 'britain'],
      ['democratic republic of the congo', 'drc', '刚果'],
      ['drone bee', '雄蜂'],
    ],
    like: [
      ['doctor', 'medic'],
      ['poor countries', 'global south'],
    ],
  }),
  documents: [{ key: 'news', names: ['Bees return', 'News article', 'article'] }],
};
const read = (text: string) => parseQuery(text, false, reading);
const read0 = (text: string) => read(text).words[0];

test('a name is looked for in its other forms', () => {
  assert.deepEqual(read0('USA')?.variants, ['united states', 'america', 'american', 'us']);
  assert.deepEqual(read0('nineteen')?.variants, ['19']);
  assert.deepEqual(read0('sept')?.variants, ['september', 'sep']);
  assert.deepEqual(read0('labour')?.variants, ['labor']);
  assert.deepEqual(read0('signalling')?.variants, ['signaling']);
  assert.deepEqual(read0('sent')?.variants, ['send']);
  assert.deepEqual(read0('pays')?.variants, ['pay', 'paid', 'payer']);
  assert.deepEqual(read0('sending')?.variants, ['send', 'sent']);
  assert.ok(read0('biggest')?.variants.includes('largest'));
  assert.deepEqual(read0('hive')?.variants, []);
});

test('a name of several words is one, and is looked for in its other forms', () => {
  const named = (text: string) => read(text).words.map(({ text }) => text);
  assert.deepEqual(named('the United Kingdom votes'), ['united kingdom', 'votes']);
  assert.deepEqual(read0('Democratic Republic of the Congo')?.variants, ['drc', '刚果']);
  assert.deepEqual(named('united front of states'), ['united', 'front', 'states']);
  assert.deepEqual(read0('global south')?.like, ['poor countries']);
});

test('a name in letters without spaces is found in a run of them', () => {
  assert.deepEqual(
    read('刚果雄蜂').words.map(({ text, variants }) => [text, variants[0]]),
    [
      ['雄蜂', 'drone bee'],
      ['刚果', 'democratic republic of the congo'],
    ].reverse(),
  );
});

test('notes as those write who cite', () => {
  for (const text of ['n12', 'n. 12', 'fn 12', 'FN12', 'note 12'])
    assert.deepEqual(words(text), ['note', '12'], text);
  assert.deepEqual(words('n12b'), ['n12b']);
});

test('signs narrow a search, and what only looks like one is told', () => {
  const steered = read('bees -"queen bee" NOT drones kind:notes in:article author:"Jane Roe" year:2012-2014');
  assert.deepEqual(
    steered.words.map(({ text }) => text),
    ['bees'],
  );
  assert.deepEqual(steered.excluded, [['queen', 'bee'], ['drones']]);
  assert.deepEqual(steered.filters, { kind: 'note', in: 'news', author: 'Jane Roe', year: [2012, 2014] });
  assert.deepEqual(read('lang:fr bees').unknown, ['lang:']);
  assert.deepEqual(read('kind:bee x').unknown, ['kind:bee']);
  const asked = (text: string) => read(text).words.map(({ text }) => text);
  assert.deepEqual([asked('lang:fr bees'), asked('lang:fr')], [['bees'], ['fr']]);
  assert.deepEqual(read('Peru: a view, 4:1 https://example.org').unknown, []);
  assert.deepEqual(read('drones OR workers OR queens').words[0]?.variants.slice(0, 2), ['workers', 'queens']);
  assert.equal(read('drones OR workers hive').words.length, 2);
});

test('words in quotation marks are looked for as they are spelled', () => {
  assert.deepEqual(read0('"sent"')?.variants, []);
  assert.equal(read0('"sent"')?.isExact, true);
});

test('a correction leaves the rest of the query as it was', () => {
  assert.equal(
    replaceWords('“Beekeping” in Chad?', new Map([['beekeping', 'beekeeping']])),
    '“beekeeping” in Chad?',
  );
});
