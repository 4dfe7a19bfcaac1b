import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced, reportOn } from '../fixture.ts';

// References as Pandoc-crossref and Quarto write them.

const table = '| a | b |\n| - | - |\n| 1 | 2 |';
const body = (references: string) => `${references}

## What They Do

<Table key="castes" number="2.1">

Bees of one hive.

${table}

</Table>

$$
x^2 \\tag{3}
$$
`;
const news = (text: string, record: [string, string][] = []) => ({
  ...replaced('documents/news/01-news.mdx', 'There are bees again.', body(text)),
  ...(record.length > 0 && replaced('documents/news/document.yaml', ...(record.flat() as [string, string]))),
});
const textOf = (changes: ReturnType<typeof news>) =>
  libraryOf(changes).documents.find(({ key }) => key === 'news')?.passages[0]?.text;

test('a reference is a link with the name and the number of what it leads to, in the language of the document', () => {
  const written =
    'See @tbl-castes, [see @tbl:castes, left; @eq:3] and [-@tbl:castes]; also @sec:what-they-do and \\@tbl-castes.';
  assert.equal(
    textOf(news(written)),
    'See Table 2.1, see Table 2.1, left, Equation 3 and 2.1; also “What They Do” and @tbl-castes.',
  );
  const french: [string, string][] = [['edition: restatement', 'edition: original\nlanguage: fr']];
  assert.match(
    textOf(news('Voir @tbl:castes et [@sec-news].', french)) ?? '',
    /^Voir Tableau 2\.1 et «\sBees Return\s»\.$/u,
  );
});

test('a reference that leads nowhere is told with what to write', () => {
  const told = reportOn(news('See @fig-hive, [@tbl:caste] and [@sec:away].'));
  assert.match(
    told,
    /7:5 {2}unknown-address\n {2}"@fig-hive" names a picture .*\n {2}Give it its key, <Picture src="…" alt="…" key="hive">/,
  );
  assert.match(told, /"@tbl:caste" names a table .*\n {2}Did you mean "@tbl-castes"\?/);
  assert.match(told, /"@sec:away" names a section or heading/);
});

test('a work whose key begins so is cited all the same', () => {
  const sources = replaced('sources.yaml', 'id: doe-2019', 'id: fig-2019');
  const report = replaced(
    'documents/report/01-hive.mdx',
    'says [Doe](@doe-2019)',
    'says [Doe](@fig-2019)',
    '[@doe-2019].',
    '[@fig-2019].',
  );
  assert.equal(reportOn({ ...sources, ...report }), '');
});
