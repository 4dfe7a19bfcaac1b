import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basesOf, telling, wordsOf } from './words.ts';

const alike = (...texts: string[]) => {
  for (const text of texts) assert.deepEqual(wordsOf(text), wordsOf(texts[0] ?? ''), text);
};

test('accents, letters in two parts, capitals and apostrophes make no other word', () => {
  alike('Hervé', 'HERVE', 'herve\u0301');
  alike('Peru’s', "Peru's", 'peru');
  alike('U.S.', 'US');
});

test('what French and Italian elide is cut off', () => {
  alike('l’union', "l'Union", 'union');
  alike('d’État', "D'ÉTAT", 'état');
  alike('qu’une', 'une');
  alike('jusqu’ici', 'ici');
  alike('aujourd’hui', 'aujourdhui');
  alike('dell’acqua', "l'acqua", 'acqua');
  alike('Côte d’Ivoire', 'cote ivoire');
  // English hangs it on behind.
  alike('the UN’s', 'the un');
  alike('it’s', 'it');
  alike('rock’n’roll', 'rocknroll');
  alike('O’Brien', 'obrien');
});

test('the Arabic article is no part of a word, nor are signs that readers leave out', () => {
  alike('النحل', 'نحل', 'والنحل', 'بالنحل', 'للنحل', 'نَحْل', 'نحـل');
  alike('الأمم المتحدة', 'امم متحده', 'للأمم المتحدة');
  alike('مستشفى', 'المستشفي');
  // A word that only begins like one.
  assert.deepEqual(wordsOf('الم ألف'), ['الم', 'الف']);
});

test('a number is one number, however it is written', () => {
  alike('8,000', 'eight thousand', '8000', '8 000', '8\u00a0000', '8k', '8 thousand');
  alike('$1 billion', '1bn', '1 bn', '1,000 million', '1000000000');
  alike('2.3 million', '2.3m', '2300000', 'two point three million');
  alike('twelve point five', '12.5');
  alike('2017/18', '2017–18', '2017 2018');
  assert.deepEqual(wordsOf('2012/09, 12/2016'), ['2012', '09', '12', '2016']);
  alike('20%', '20 percent', '20 per cent', '20 %');
  alike('10.25%', '10,25 %');
  alike('1.5 million', '1,5 million', '1,500,000');
  assert.deepEqual(wordsOf('10.25%'), ['10.25', 'percent']);
  assert.deepEqual(wordsOf('notes 4, 6 and 8,10,12'), ['notes', '4', '6', 'and', '8', '10', '12']);
  assert.deepEqual(wordsOf('In 2015 100 came'), ['in', '2015', '100', 'came']);
});

test('a hyphen parts words', () => {
  assert.deepEqual(wordsOf('non-interference'), ['non', 'interference']);
  assert.deepEqual(wordsOf('Article 4(h)'), ['article', '4', 'h']);
});

test('a word may be a form of another', () => {
  assert.deepEqual(basesOf('troops'), ['troops', 'troop']);
  assert.ok(basesOf('arriving').includes('arrive'));
  assert.ok(basesOf('stopped').includes('stop'));
  assert.ok(basesOf('contributors').includes('contribute'));
  assert.deepEqual(basesOf('used'), ['used']);
});

test('words without a meaning of their own count only where there are no others', () => {
  assert.deepEqual(telling(['who', 'was', 'fung']), ['fung']);
  assert.deepEqual(telling(['who', 'was', 'he']), ['who', 'was', 'he']);
});

test('Chinese characters are found in pairs, wherever they stand in a run', () => {
  assert.deepEqual(wordsOf('联合国维和行动2018'), ['联合', '合国', '国维', '维和', '和行', '行动', '2018']);
  assert.deepEqual(wordsOf('He Yin 何银'), ['he', 'yin', '何银']);
  const title = wordsOf('中国参与联合国维和行动');
  for (const asked of ['维和', '联合国', '中国参与']) {
    assert.ok(
      wordsOf(asked).every((pair) => title.includes(pair)),
      asked,
    );
  }
});
