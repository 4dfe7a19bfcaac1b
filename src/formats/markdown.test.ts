import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced } from '../library/fixture.ts';
import { fullAddress } from '../model/address.ts';
import { markdownOf } from './markdown.ts';

test('every passage has its number and address, lists and quotations too', () => {
  const library = libraryOf(
    replaced('documents/report/01-hive.mdx', '[^1]: Counted', '- Wax\n- Honey\n\n> A hum.\n\n[^1]: Counted'),
  );
  const [, report] = library.documents;
  assert(report);
  const text = markdownOf(library, report, report.sections, report.title);
  const link = (number: number) => `[¶${number}](${fullAddress(`/report/hive/#hive-${number}`)})`;
  assert(text.includes(`\n- ${link(3)} Wax\n- Honey\n`), text);
  assert(text.includes(`\n> ${link(4)} A hum.\n`), text);
});

test('terms in a box stand with what they mean', () => {
  const library = libraryOf(
    replaced(
      'documents/report/01-hive.mdx',
      '[^1]: Counted',
      '<Box title="Words">\n\nHive\n: Where bees live.\n\n</Box>\n\n[^1]: Counted',
    ),
  );
  const [, report] = library.documents;
  assert(report);
  const text = markdownOf(library, report, report.sections, report.title);
  assert(text.includes('> - **Hive**\n>\n>   Where bees live.\n'), text);
});
