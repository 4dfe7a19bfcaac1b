import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownOf } from '../formats/markdown.ts';
import { libraryOf, replaced } from '../library/fixture.ts';
import { htmlElsewhere } from '../render/html.ts';
import { printedValue } from './statistic.ts';

test('a number in a text is written as the language of the text has it, and that of the editors as the site’s', () => {
  const library = libraryOf({
    ...replaced('documents/report/document.yaml', 'edition: restatement', 'edition: original\nlanguage: fr'),
    ...replaced(
      'documents/report/01-hive.mdx',
      'The editors counted too,',
      'The editors counted <Stat is="bees" /> too,',
    ),
    ...replaced(
      'statistics.yaml',
      'value: 30',
      'value: 30000.5',
      'value: 20\n  unit: bees\n  printed: twenty',
      'value: 29990.5\n  unit: bees',
    ),
  });
  const section = library.sections.find(({ key }) => key === 'hive');
  const [first] = section?.passages ?? [];
  assert(section && first);
  const [remark] =
    first.annotations.length > 0 ? first.annotations : (section.passages[1]?.annotations ?? []);
  assert(remark);
  assert.match(first.text, /holds 30\s000,5 bees/u);
  assert.match(remark.text, /counted 30,000\.5 too/);
  assert.match(htmlElsewhere(library, section, first.id, []), />30\s000,5<\/a>/u);
  assert.match(htmlElsewhere(library, section, remark.id, []), />30,000\.5<\/a>/);
  assert.match(markdownOf(library, section.document, [section], ''), /holds 30\s000,5 bees/u);
});

test('a number has the signs of each language', () => {
  const of = (unit: string, value: number) => ({ value, unit, printed: undefined });
  assert.equal(printedValue(of('percent', 2.7), 'en'), '2.7%');
  assert.match(printedValue(of('percent', 2.7), 'fr'), /^2,7\s%$/u);
  assert.match(printedValue(of('US dollars', 5e6), 'zh'), /500万/);
  assert.equal(printedValue(of('year', 2012), 'ru'), '2012');
});
