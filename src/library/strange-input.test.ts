import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Changes, problemsIn, replaced, soundContent, withContent } from './fixture.ts';

// A hundred inputs that no guide speaks of, each written before the code that meets it was read: all are named where they stand,
// with what was written, and none of them takes long.

const text = 'documents/news/01-news.mdx';
const section = soundContent[text];
const terms = soundContent['terms.yaml'];

/** The only paragraph of the article, on line 7. */
const news = (words: string): Changes => replaced(text, 'There are bees again.', words);
const link = (address: string): Changes => news(`There are [bees](${address}).`);
/** The second term, from line 4. */
const term = (definition: string): Changes => ({
  'terms.yaml': `${terms}- key: wax\n  term: wax\n  places: [hive-1]\n  definition: ${definition}\n`,
});
const source = (...pairs: [string, string, ...string[]]) => replaced('sources.yaml', ...pairs);
/** A further field of the only source, on line 7. */
const field = (written: string): Changes => ({
  'sources.yaml': `${soundContent['sources.yaml']}  ${written}\n`,
});
/** A field of the second statistic: its value stands on line 14. */
const workers = (from: string, to: string): Changes => ({
  'statistics.yaml': soundContent['statistics.yaml'].replace(from, to),
});
const event = (...pairs: [string, string, ...string[]]) => replaced('events.yaml', ...pairs);
const report = (...pairs: [string, string, ...string[]]) =>
  replaced('documents/report/document.yaml', ...pairs);
const site = (line: string): Changes => ({ 'site.yaml': `${soundContent['site.yaml']}${line}\n` });
const called = (key: string): Changes => ({ [text]: section.replace('key: news', `key: ${key}`) });
/** The article under another key. */
const document = (key: string): Changes => ({
  'documents/news/document.yaml': undefined,
  [text]: undefined,
  'comparisons.yaml': '[]\n',
  [`documents/${key}/document.yaml`]: soundContent['documents/news/document.yaml'].replace(
    'key: news',
    `key: ${key}`,
  ),
  [`documents/${key}/01-news.mdx`]: section,
});

type Case = [name: string, changes: Changes, at: string, quoted: string, prepare?: (folder: string) => void];

const cases: Record<string, Case[]> = {
  'what YAML understands otherwise': [
    [
      'a merge key',
      { 'terms.yaml': `- &a { key: worker, term: worker, definition: A bee. }\n- <<: *a\n  key: wax\n` },
      'terms.yaml:2',
      '*a',
    ],
    [
      'aliases of aliases',
      {
        'terms.yaml': `- &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, index) => `- &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`,
      },
      'terms.yaml:1',
      '&a',
    ],
    ['an alias to nothing', term('*nowhere'), 'terms.yaml:7', 'nowhere'],
    ['a tag of a language', term('!!python/object A bee.'), 'terms.yaml:7', '!'],
    ['bytes', term('!!binary aGVsbG8='), 'terms.yaml:7', 'binary'],
    ['two documents in a file', { 'terms.yaml': `${terms}---\n[]\n` }, 'terms.yaml:4', '---'],
    ['a field twice', { 'terms.yaml': `${terms}  term: Worker\n` }, 'terms.yaml:4', 'term'],
    ['a number that begins with 0', workers('value: 20', 'value: 020'), 'statistics.yaml:14', '020'],
    ['a number in base 8', workers('value: 20', 'value: 0o24'), 'statistics.yaml:14', '0o24'],
    ['no number', workers('value: 20', 'value: .nan'), 'statistics.yaml:14', 'nan'],
    ['minus infinity', workers('value: 20', 'value: -.inf'), 'statistics.yaml:14', 'inf'],
    ['beyond all numbers', workers('value: 20', 'value: 1e400'), 'statistics.yaml:14', '1e400'],
    ['minus nothing', workers('value: 20', 'value: -0'), 'statistics.yaml:14', '-0'],
    ['minutes', workers('value: 20', 'value: 1:30'), 'statistics.yaml:14', '1:30'],
    ['digits of another script', workers('value: 20', 'value: ٢٠'), 'statistics.yaml:14', '٢٠'],
    ['thousands by commas', workers('value: 20', 'value: "20,000"'), 'statistics.yaml:14', '20,000'],
    ['a comment that was none', term('A bee #1 makes it.'), 'terms.yaml:7', '#1'],
    [
      'a key that is yes',
      { 'terms.yaml': terms.replace('key: worker', 'key: true') },
      'terms.yaml:1',
      'true',
    ],
    [
      'a key that is a number',
      { 'terms.yaml': terms.replace('key: worker', 'key: 1e3') },
      'terms.yaml:1',
      '1e3',
    ],
    ['a key of several words', { 'terms.yaml': `${terms}  ? [a, b]\n  : c\n` }, 'terms.yaml:4', 'a'],
    ['a field that is a number', { 'terms.yaml': `${terms}  1: x\n` }, 'terms.yaml:4', '1'],
    ['a field without a name', { 'terms.yaml': `${terms}  null: x\n` }, 'terms.yaml:4', 'null'],
    ['nothing between two', { 'terms.yaml': `${terms}-\n` }, 'terms.yaml:4', 'Nothing'],
    ['a record for a word', term('{ of: wax }'), 'terms.yaml:7', 'of'],
    ['a word for a list', { 'terms.yaml': `${terms}  places: hive-1\n` }, 'terms.yaml:4', 'hive-1'],
    ['a directive', { 'terms.yaml': `%YAML 1.1\n---\n${terms}` }, 'terms.yaml:1', '%YAML'],
    ['a tab before a field', { 'terms.yaml': terms.replace('  term', '\tterm') }, 'terms.yaml:2', 'tab'],
    ['a quotation that does not end', term('"A bee.'), 'terms.yaml:7', 'quotation mark'],
  ],
  'what bytes hide': [
    ['UTF-16', { 'terms.yaml': Buffer.from(`\uFEFF${terms}`, 'utf16le') }, 'terms.yaml:1', 'UTF-16'],
    [
      'lines that end as forty years ago',
      { 'terms.yaml': terms.replaceAll('\n', '\r') },
      'terms.yaml:1',
      'CR',
    ],
    ['a mark of order in the middle', news('There are \uFEFFbees.'), `${text}:7`, 'FEFF'],
    ['a byte 0', news('There are\0 bees.'), `${text}:7`, '0000'],
    ['a character that was lost', news('There are b\uFFFDes.'), `${text}:7`, 'lost'],
    ['UTF-8 that was read as Latin-1', news('There are beesâ€™ hives.'), `${text}:7`, 'â€™'],
    ['UTF-8 read as Latin-1, in a record', term('A cafÃ© of bees.'), 'terms.yaml:7', 'Ã©'],
    ['a character of private use', news('There are \uE001 bees.'), `${text}:7`, 'E001'],
    ['what is no character', news('There are \uFFFE bees.'), `${text}:7`, 'FFFE'],
    ['a separator of lines', term('A\u2028bee.'), 'terms.yaml:7', '2028'],
    ['a next line', term('"A\\Nbee."'), 'terms.yaml:7', '0085'],
    ['a ligature of a PDF', news('There are ﬁve bees.'), `${text}:7`, 'ﬁ'],
    ['a letter of another script in a word', news('There are Вees.'), `${text}:7`, 'Вees'],
    ['letters of full width', news('There are Ｂｅｅｓ.'), `${text}:7`, 'Ｂ'],
    ['forty accents on a letter', news(`There are b${'\u0301'.repeat(40)}ees.`), `${text}:7`, '0301'],
    [
      'forty accents in a title',
      { [text]: section.replace('Bees Return', `B${'\u0323'.repeat(40)}ees`) },
      `${text}:3`,
      '0323',
    ],
    ['an entity in a record', term('Bees &amp; wax.'), 'terms.yaml:7', '&amp;'],
    ['an override by escape', term('"A \\u202E bee."'), 'terms.yaml:7', '202E'],
    ['isolates that do not end', news('There are \u2067bees.'), `${text}:7`, '2067'],
  ],
  'what MDX understands': [
    ['an export after a text', news('There are bees.\n\nexport const bees = 1'), `${text}:9`, 'export'],
    ['an import', news("import Bees from './bees'\n\nBees."), `${text}:7`, 'import'],
    ['an expression', news('There are {6 * 7} bees.'), `${text}:7`, '{expression}'],
    ['a comment of HTML', news('There are <!-- many --> bees.'), `${text}:7`, 'comment'],
    ['an attribute in braces', news('There are <Term is={"worker"}>bees</Term>.'), `${text}:7`, 'is'],
    ['attributes from elsewhere', news('There are <Term {...bees}>bees</Term>.'), `${text}:7`, '{…}'],
    ['an attribute twice', news('There are <Term is="worker" is="wax">bees</Term>.'), `${text}:7`, 'is'],
    ['an attribute without a value', news('There are <Term is>bees</Term>.'), `${text}:7`, 'is'],
    ['an element without a name', news('There are <>bees</>.'), `${text}:7`, '<>'],
    ['an element of another name space', news('There are <svg:a>bees</svg:a>.'), `${text}:7`, 'svg:a'],
    ['a member', news('There are <Term.Long is="worker">bees</Term.Long>.'), `${text}:7`, 'Term.Long'],
    ['an element in small letters', news('There are <term is="worker">bees</term>.'), `${text}:7`, 'term'],
    ['words in what has none', news('There are <Page n="1">bees</Page>.'), `${text}:7`, 'Page'],
    ['a page before the first', news('<Page n="-1" />There are bees.'), `${text}:7`, '-1'],
    [
      'an editors’ note in another',
      news(
        'There are bees.\n\n<Annotation>\n\nOne.\n\n<Annotation>\n\nTwo.\n\n</Annotation>\n\n</Annotation>',
      ),
      `${text}:13`,
      'Annotation',
    ],
    [
      'a term in a term',
      news('There are <Term is="worker">the <Term is="worker">bees</Term></Term>.'),
      `${text}:7`,
      'link',
    ],
    [
      'elements that cross',
      news('There are *many <Term is="worker">bees* here</Term>.'),
      `${text}:7`,
      'Term',
    ],
    [
      'a mark in a heading',
      news('There are bees.\n\n## Bees[^1]\n\nMore.\n\n[^1]: Counted.'),
      `${text}:9`,
      '1',
    ],
    ['a mark within a note', news('There are bees.[^1]\n\n[^1]: Counted.[^1]'), `${text}:9`, '1'],
    ['a citation that does not end', news('There are bees [@doe-2019.'), `${text}:7`, '@doe-2019'],
    ['a citation of nobody', news('There are bees.[^1]\n\n[^1]: [@].'), `${text}:9`, '@'],
    ['a table', news('| a | b |\n| - | - |\n| 1 |'), `${text}:7`, 'table'],
    ['front matter twice', { [text]: `${section}\n---\nkey: other\n---\n` }, `${text}:10`, 'hyphens'],
    [
      'front matter that does not end',
      { [text]: section.replace('\n---\n\nThere', '\n\nThere') },
      `${text}:1`,
      '---',
    ],
  ],
  addresses: [
    ['a name and a password', link('https://me:secret@example.org/'), `${text}:7`, 'me:secret'],
    [
      'a name before a host that looks like one',
      link('https://www.un.org@example.org/'),
      `${text}:7`,
      'www.un.org@',
    ],
    ['letters of two scripts in a host', link('https://ex\u0430mple.org/'), `${text}:7`, 'mple'],
    [
      'a host of letters that only look Latin',
      link('https://\u0430\u0440\u0440\u04CF\u0435.com/'.replace('\u04CF', '\u0456')),
      `${text}:7`,
      'appie',
    ],
    ['a port that is none', link('https://example.org:99999/'), `${text}:7`, '99999'],
    ['no host', link('https:///bees'), `${text}:7`, 'https:///bees'],
    ['one slash', link('https:/example.org/bees'), `${text}:7`, 'https:/example.org'],
    ['this machine', link('https://localhost/bees'), `${text}:7`, 'localhost'],
    ['this machine by its number', link('https://127.0.0.1/bees'), `${text}:7`, '127.0.0.1'],
    ['this machine by an odd number', link('https://2130706433/'), `${text}:7`, '2130706433'],
    ['this machine in the new way', link('https://[::1]/'), `${text}:7`, '::1'],
    ['a network at home', link('https://192.168.1.1/'), `${text}:7`, '192.168.1.1'],
    ['a host without a dot', link('https://intranet/bees'), `${text}:7`, 'intranet'],
    ['a host with two dots', link('https://example..org/'), `${text}:7`, 'example..org'],
    ['a broken escape', link('https://example.org/%ZZ'), `${text}:7`, '%ZZ'],
    ['code by entity', link('java&#115;cript:alert(1)'), `${text}:7`, 'javascript:'],
    ['a page within the address', link('data:text/html,bees'), `${text}:7`, 'data:'],
    ['a file', link('file:///etc/passwd'), `${text}:7`, 'file:'],
    ['mail to nobody', link('mailto:'), `${text}:7`, 'mailto:'],
    ['mail that is written already', link('mailto:a@example.org?bcc=b@example.org'), `${text}:7`, 'bcc'],
    ['steps up', link('../about/'), `${text}:7`, '../about/'],
    ['a backslash for a slash', link('/\\example.org/'), `${text}:7`, 'example.org'],
    [
      'a source at a place of this machine',
      field('URL: https://localhost:4321/x'),
      'sources.yaml:7',
      'localhost',
    ],
    ['a source with a password', field('URL: https://me:secret@example.org/'), 'sources.yaml:7', 'secret'],
  ],
  'what contradicts itself': [
    [
      'a time that ends before it begins',
      event("date: '2020-05'", "date: '2020-05/2019-05'", 'May 2020', 'May 2019 to May 2020'),
      'events.yaml:2',
      '2020-05/2019-05',
    ],
    [
      'a thirtieth of February',
      event("date: '2020-05'", "date: '2020-02-30'"),
      'events.yaml:2',
      '2020-02-30',
    ],
    ['a month 0', event("date: '2020-05'", "date: '2020-00'"), 'events.yaml:2', '2020-00'],
    ['a date without dashes', event("date: '2020-05'", "date: '20200501'"), 'events.yaml:2', '20200501'],
    ['another year in words', event('shown: May 2020', 'shown: May 2021'), 'events.yaml:3', 'May 2021'],
    ['another month in words', event('shown: May 2020', 'shown: March 2020'), 'events.yaml:3', 'March 2020'],
    [
      'revised before it was written',
      report("issued: '2020-05-01'", "issued: '2020-05-01'\nrevised: '2019-01-01'"),
      'documents/report/document.yaml:9',
      '2019-01-01',
    ],
    ['pages that run backwards', field('page: 50-40'), 'sources.yaml:7', '50-40'],
    ['read before it was written', field("accessed: '2018-01-01'"), 'sources.yaml:7', '2018-01-01'],
    [
      'an author of two kinds',
      source('{ family: Doe, given: John }', '{ family: Doe, literal: The Does }'),
      'sources.yaml:3',
      'literal',
    ],
    [
      'an author without a name',
      source('{ family: Doe, given: John }', '{ family: "", given: John }'),
      'sources.yaml:3',
      'family',
    ],
    [
      'a percentage of more than all',
      workers('value: 20\n  unit: bees', 'value: 120\n  unit: percent\n  of: bees'),
      'statistics.yaml:14',
      '120',
    ],
    [
      'one figure twice in a chart',
      replaced('callouts.yaml', '{ is: drones, label: Drones }', '{ is: workers, label: Workers too }'),
      'callouts.yaml:8',
      'workers',
    ],
    [
      'a place of the other document',
      replaced('comparisons.yaml', 'places: [news-1]', 'places: [hive-1]'),
      'comparisons.yaml:6',
      'hive-1',
    ],
    [
      'a document against itself',
      replaced(
        'comparisons.yaml',
        '{ document: news, places: [news-1]',
        '{ document: report, places: [hive-2]',
      ),
      'comparisons.yaml:6',
      'report',
    ],
    [
      'a redirect to itself',
      { 'redirects.yaml': '- { from: /old/, to: /old/ }\n' },
      'redirects.yaml:1',
      '/old/',
    ],
    [
      'a redirect to elsewhere',
      { 'redirects.yaml': '- { from: /old/, to: https://example.org/ }\n' },
      'redirects.yaml:1',
      'https://example.org/',
    ],
    [
      'a redirect of a page of the search',
      { 'redirects.yaml': '- { from: /pagefind/, to: / }\n' },
      'redirects.yaml:1',
      '/pagefind/',
    ],
    [
      'a paragraph twice in a packet',
      { 'packets.yaml': '- { key: one, title: One, instruction: Read., parts: [hive-1, hive-1] }\n' },
      'packets.yaml:1',
      'hive-1',
    ],
  ],
  identifiers: [
    [
      'an ISBN of 13 that does not add up',
      field('ISBN: 978-0-306-40615-8'),
      'sources.yaml:7',
      '978-0-306-40615-8',
    ],
    ['an ISBN of 10 that does not add up', field('ISBN: 0-306-40615-3'), 'sources.yaml:7', '0-306-40615-3'],
    ['a DOI that stops after its slash', field('DOI: 10.1000/'), 'sources.yaml:7', '10.1000/'],
    ['a DOI with a line of text', field('DOI: "10.1000/182 (read in May)"'), 'sources.yaml:7', 'read in May'],
    ['a language by its name', source('language: en', 'language: english'), 'sources.yaml:6', 'english'],
    ['a language with an underscore', source('language: en', 'language: en_US'), 'sources.yaml:6', 'en_US'],
    ['a language of one letter', source('language: en', 'language: e'), 'sources.yaml:6', 'e'],
    ['a language that nobody has', source('language: en', 'language: xq'), 'sources.yaml:6', 'xq'],
    [
      'a north beyond the pole',
      { 'names.yaml': '- { key: hive, kind: place, name: hive, role: A home., at: [91, 0] }\n' },
      'names.yaml:1',
      '91',
    ],
    [
      'an east beyond the world',
      { 'names.yaml': '- { key: hive, kind: place, name: hive, role: A home., at: [0, 200] }\n' },
      'names.yaml:1',
      '200',
    ],
    ['a color that is none', site("accent: '#ggg'"), 'site.yaml:5', '#ggg'],
  ],
  'keys and names that are taken': [
    ...['search', '404', 'pagefind', 'cards', 'robots.txt', 'sitemap.xml', 'aux'].map(
      (key): Case => [`a document "${key}"`, document(key), `documents/${key}/document.yaml:1`, key],
    ),
    ['a document "_astro"', document('_astro'), 'documents/_astro:1', '_astro'],
    ['a section in capitals', called('News'), `${text}:2`, 'News'],
    ['a section with a slash', called('a/b'), `${text}:2`, 'a/b'],
    ['a section that steps up', called('..'), `${text}:2`, '..'],
    ['a section with an escape', called('a%2fb'), `${text}:2`, 'a%2fb'],
    ['a section of a bee', called('🐝'), `${text}:2`, '🐝'],
    [
      'a packet "packet"',
      { 'packets.yaml': '- { key: packet, title: One, instruction: Read., parts: [hive-1] }\n' },
      'packets.yaml:1',
      'packet',
    ],
    [
      'a statistic "statistics"',
      { ...workers('key: workers', 'key: statistics') },
      'statistics.yaml:11',
      'statistics',
    ],
    ['a source "sources"', source('id: doe-2019', 'id: sources'), 'sources.yaml:1', 'sources'],
  ],
  files: [
    [
      'a folder that is called like a text',
      {},
      'documents/news/02-more.mdx:1',
      '02-more.mdx',
      (folder) => mkdirSync(join(folder, 'documents/news/02-more.mdx')),
    ],
    [
      'a folder in a document',
      { 'documents/news/more/01-more.mdx': section },
      'documents/news/more:1',
      'more',
    ],
    [
      'a record with the wrong ending',
      { 'documents/news/document.yml': 'key: news\n' },
      'documents/news/document.yml:1',
      'document.yml',
    ],
    [
      'a copy that a program keeps',
      { 'documents/news/01-news.mdx~': section },
      'documents/news/01-news.mdx~:1',
      '01-news.mdx~',
    ],
    [
      'a name in capitals beside itself',
      { 'documents/news/01-NEWS.mdx': section.replace('key: news', 'key: other') },
      'documents/news/01-news.mdx:1',
      '01-NEWS.mdx',
    ],
    [
      'a link to a folder',
      {},
      'documents/other:1',
      'other',
      (folder) => symlinkSync(join(folder, 'documents/news'), join(folder, 'documents/other')),
    ],
    [
      'a name that turns around',
      { 'documents/news/02-\u202Exdm.mdx': section.replace('key: news', 'key: other') },
      'documents/news/02-\u202Exdm.mdx:1',
      '202E',
    ],
    [
      'a name of two lines',
      {},
      'documents/news/02-a\nb.mdx:1',
      '\\n',
      (folder) => writeFileSync(join(folder, 'documents/news/02-a\nb.mdx'), section),
    ],
    [
      'a text of nothing but its head',
      { [text]: section.replace('\nThere are bees again.\n', '') },
      `${text}:1`,
      '01-news.mdx',
    ],
    ['a list of nothing but spaces', { 'terms.yaml': '   \n' }, 'terms.yaml:1', 'terms.yaml'],
  ],
  'words that are none': [
    ['a title of a dash', { [text]: section.replace('Bees Return', '—') }, `${text}:3`, '—'],
    ['a term of dots', { 'terms.yaml': terms.replace('term: worker', 'term: …') }, 'terms.yaml:2', '…'],
    ['a link of a full stop', news('There are bees[.](/about/)'), `${text}:7`, '.'],
    [
      'an editors’ note of a dash',
      news('There are bees.\n\n<Annotation>\n\n—\n\n</Annotation>'),
      `${text}:9`,
      'Annotation',
    ],
    ['a definition of spaces', term('"   "'), 'terms.yaml:7', ' '],
    [
      'a name of the site without letters',
      { 'site.yaml': soundContent['site.yaml'].replace('name: Bees', 'name: "***"') },
      'site.yaml:1',
      '***',
    ],
  ],
};

for (const [group, some] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, changes, at, quoted, prepare] of some) {
      test(name, { timeout: 5000 }, () => {
        const problems = withContent(changes, (folder) => {
          prepare?.(folder);
          return problemsIn(folder);
        });
        const told = problems.map(
          ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint}`,
        );
        const named = told.some((line) => line.startsWith(`${at} `) && line.includes(quoted));
        assert.ok(named, `${at} with “${quoted}” is not among:\n${told.slice(0, 5).join('\n')}`);
      });
    }
  });
}
