import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { replaced, reportOn } from '../library/fixture.ts';
import { problemCodes } from '../syntax/problem.ts';

// The list of refusals that authors are given, held against the rules of the check.

const list = readFileSync('src/authoring/REFUSALS.md', 'utf8');
const rows = [...list.matchAll(/^\| (.*) \| (.*) \| (.*) \|$/gm)].map(([, ...cells]) =>
  cells.map((cell) => cell.replaceAll('\\|', '|').trim()),
);
const isCode = (cell = ''): boolean => Object.hasOwn(problemCodes, cell.replaceAll('`', ''));

test('every refusal of the check is on the list, with what to write, and no other is', () => {
  const told = rows.filter(([first]) => isCode(first));
  assert.deepEqual(Object.fromEntries(told.map(([code = '', what]) => [code.replaceAll('`', ''), what])), {
    ...problemCodes,
  });
  for (const [code, , mend = ''] of told) assert.match(mend, /^\p{Lu}.+\.$/u, code);
});

test('what is pasted into a text is told as the list says', () => {
  const pasted = rows.filter(([first = '', code]) => first.startsWith('`') && isCode(code));
  assert(pasted.length > 30);
  for (const [written = '', code = '', mend = ''] of pasted) {
    const text = written.replace(/^``? ?| ?``?$/g, '').replaceAll('⏎', '\n');
    const again = 'There are bees again.';
    const report = reportOn(replaced('documents/news/01-news.mdx', again, `${text}\n\n${again}`));
    const told = report.split('\n\n').map((problem) => problem.split('\n').map((line) => line.trim()));
    assert(
      told.some(
        ([head, , hint]) =>
          head?.endsWith(`  ${code.replaceAll('`', '')}`) &&
          hint?.replaceAll('`', '') === mend.replaceAll('`', ''),
      ),
      `${written}\n${report}`,
    );
  }
});
