import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Changes, problemsOf, replaced, secondsOf, soundContent } from './fixture.ts';

/* Sound content with one thing wrong in it. For tests only. */

export const text = 'documents/news/01-news.mdx';
export const section = soundContent[text];
export const terms = soundContent['terms.yaml'];

/** The only paragraph of the article, on line 7. */
export const news = (words: string): Changes => replaced(text, 'There are bees again.', words);
export const link = (address: string): Changes => news(`There are [bees](${address}).`);
/** The second term, from line 4. */
export const term = (definition: string): Changes => ({
  'terms.yaml': `${terms}- key: wax\n  term: wax\n  places: [hive-1]\n  definition: ${definition}\n`,
});
export const source = (...pairs: [string, string, ...string[]]) => replaced('sources.yaml', ...pairs);
/** A further field of the only source, on line 7. */
export const field = (written: string): Changes => ({
  'sources.yaml': `${soundContent['sources.yaml']}  ${written}\n`,
});
/** A field of the second statistic: its value stands on line 14. */
export const workers = (from: string, to: string): Changes => ({
  'statistics.yaml': soundContent['statistics.yaml'].replace(from, to),
});
export const event = (...pairs: [string, string, ...string[]]) => replaced('events.yaml', ...pairs);
export const report = (...pairs: [string, string, ...string[]]) =>
  replaced('documents/report/document.yaml', ...pairs);
export const site = (line: string): Changes => ({ 'site.yaml': `${soundContent['site.yaml']}${line}\n` });
export const called = (key: string): Changes => ({ [text]: section.replace('key: news', `key: ${key}`) });
/** The article under another key. */
export const document = (key: string): Changes => ({
  'documents/news/document.yaml': undefined,
  [text]: undefined,
  'comparisons.yaml': '[]\n',
  [`documents/${key}/document.yaml`]: soundContent['documents/news/document.yaml'].replace(
    'key: news',
    `key: ${key}`,
  ),
  [`documents/${key}/01-news.mdx`]: section,
});

/** A content that is wrong: what was changed in a sound one, where that is to be told (file:line), and what quoted. */
export type Case = [
  name: string,
  changes: Changes,
  at: string,
  quoted: string,
  prepare?: (folder: string) => void,
];

/** Tests that each is told where it stands, with what was written, and soon. */
export function testNamed(cases: Record<string, Case[]>): void {
  for (const [group, some] of Object.entries(cases)) {
    describe(group, () => {
      for (const [name, changes, at, quoted, prepare] of some) {
        test(name, () => {
          const { seconds, result: problems } = secondsOf(() => problemsOf(changes, prepare));
          assert.ok(seconds < 5, `${seconds} s`);
          const told = problems.map(
            ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint}`,
          );
          const named = told.some((line) => line.startsWith(`${at} `) && line.includes(quoted));
          assert.ok(named, `${at} with “${quoted}” is not among:\n${told.slice(0, 5).join('\n')}`);
        });
      }
    });
  }
}
