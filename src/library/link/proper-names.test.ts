import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortedName } from '../../model/proper-name.ts';
import { libraryOf, replaced } from '../fixture.ts';

const hive = (text: string, names: string) =>
  libraryOf({
    ...replaced('documents/news/01-news.mdx', 'There are bees again.', text),
    'names.yaml': names,
  });

test('a name is found as a whole word, by any of its forms, and the longest counts', () => {
  const { names } = hive(
    'South Bee is not Bee, nor is Beeton; but 蜂 is, and so is the B.E.E. (BEE).',
    `- { key: bee, kind: place, name: Bee, acronym: BEE, forms: [{ text: 蜂, lang: zh }], role: A town. }
- { key: south-bee, kind: place, name: South Bee, role: Another. }
`,
  );
  assert.deepEqual(
    [...names.values()].map(({ key, passages }) => `${key}: ${passages.map(({ id }) => id)}`),
    ['bee: news-1', 'south-bee: news-1'],
  );
});

test('a longer name alone does not speak of the shorter one inside it', () => {
  const { names } = hive(
    'South Bee is far.',
    `- { key: bee, kind: place, name: Bee, role: A town., places: [hive-1] }
- { key: south-bee, kind: place, name: South Bee, role: Another. }
`,
  );
  const bee = names.get('bee');
  assert.deepEqual([bee?.passages.length, bee?.meant.map(({ id }) => id)], [0, ['hive-1']]);
});

test('sources, editors’ notes and events speak of names, too; the glossary and the names lead to each other', () => {
  const { names } = hive(
    'There are bees again.',
    `- { key: doe, kind: person, name: John Doe, family: Doe, role: An author. }
- { key: editors, kind: organization, name: editors, role: They count. }
- { key: count, kind: organization, name: counted, role: What is done. }
- { key: worker, kind: organization, name: worker, role: A bee that works., places: [hive-2] }
`,
  );
  assert.deepEqual(
    names.get('doe')?.sources.map(({ id }) => id),
    ['doe-2019'],
  );
  assert.deepEqual(
    names.get('editors')?.annotations.map(({ annotation }) => annotation.id),
    ['hive-2-editors'],
  );
  assert.deepEqual(
    names.get('count')?.events.map(({ key }) => key),
    ['count'],
  );
  assert.equal(names.get('worker')?.term?.key, 'worker');
});

test('people are sorted by family, but for those whose family name comes first', () => {
  assert.equal(sortedName({ name: 'Hervé Ladsous', family: 'Ladsous' }), 'Ladsous, Hervé');
  assert.equal(sortedName({ name: 'Xi Jinping', family: 'Xi' }), 'Xi Jinping');
});
