import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { replaced, soundContent } from './fixture.ts';
import {
  type Case,
  event,
  field,
  link,
  news,
  report,
  section,
  site,
  source,
  term,
  terms,
  testNamed,
  text,
} from './odd-content.ts';

// Further inputs, of kinds that strange-input.test.ts does not have, each written before the code that meets it was read.

const picture = 'documents/news/map.png';
const drawing = 'documents/news/map.svg:1';
/** Where a place is on the map. */
const place = (at: string) => ({
  'names.yaml': `- { key: x, kind: place, name: Bee Town, role: It is., places: [news-1], at: ${at} }\n`,
});
/** A note of the article, on line 9. */
const cited = (note: string) => news(`There are bees.[^1]\n\n[^1]: ${note}.`);
/** A picture of one format, under the words of the article. */
const shown = (file: string, bytes: string | Buffer) => ({
  ...news(`There are bees.\n\n![A map of bees](${file})\n\nFigure 1: A map`),
  [`documents/news/${file}`]: bytes,
});
const svg = (inner: string, root = '') =>
  shown('map.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${root}>${inner}</svg>`);

/** A PNG that says how wide and high it is, and holds next to nothing. */
function png(width: number, height: number): Buffer {
  const part = (name: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const [none, pixels] = [Buffer.alloc(0), deflateSync(Buffer.alloc(9))];
  return Buffer.concat([signature, part('IHDR', head), part('IDAT', pixels), part('IEND', none)]);
}

const cases: Record<string, Case[]> = {
  pictures: [
    ['of more pixels than anything holds', shown('map.png', png(60_000, 60_000)), `${picture}:1`, '60'],
    ['of no height', shown('map.png', png(20, 0)), `${picture}:1`, 'map.png'],
    ['that end after their head', shown('map.png', png(20, 20).subarray(0, 40)), `${picture}:1`, 'map.png'],
    [
      'that are a page',
      shown('map.png', '<!doctype html><script>alert(1)</script>'),
      `${picture}:1`,
      'map.png',
    ],
    ['of nothing', shown('map.png', ''), `${picture}:1`, 'map.png'],
    [
      'out of the folder',
      news('There are bees.\n\n![A map](../../site.yaml)'),
      `${text}:9`,
      '../../site.yaml',
    ],
    ['of this machine', news('There are bees.\n\n![A map](/etc/passwd)'), `${text}:9`, '/etc/passwd'],
    [
      'from elsewhere',
      news('There are bees.\n\n![A map](https://example.org/map.png)'),
      `${text}:9`,
      'https://example.org/map.png',
    ],
    ['in the address', news('There are bees.\n\n![A map](data:image/png;base64,AAAA)'), `${text}:9`, 'data:'],
    [
      'behind a link',
      news('There are bees.\n\n![A map](map.png)'),
      `${text}:9`,
      'map.png',
      (folder) => symlinkSync('/etc/hostname', join(folder, picture)),
    ],
    ['with a script', svg('<script>alert(1)</script>'), drawing, 'script'],
    [
      'with a page in them',
      svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      drawing,
      'foreignObject',
    ],
    ['that load a script as they appear', svg('', ' onload="alert(1)"'), drawing, 'onload'],
    ['that load another picture', svg('<image href="https://example.org/x.png"/>'), drawing, 'image'],
    ['that use a drawing from elsewhere', svg('<use href="https://example.org/x.svg#a"/>'), drawing, '<use'],
    ['whose style loads', svg('<style>@import "https://example.org/x.css";</style>'), drawing, 'map.svg'],
    [
      'that change their own link',
      svg('<a href="#x"><animate attributeName="href" to="javascript:alert(1)"/></a>'),
      drawing,
      'animate',
    ],
    [
      'with entities of entities',
      shown(
        'map.svg',
        `<!DOCTYPE svg [<!ENTITY a "bees"><!ENTITY b "${'&a;'.repeat(99)}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>`,
      ),
      drawing,
      'map.svg',
    ],
  ],
  'what stands in itself': [
    [
      'fields',
      { 'terms.yaml': `- key: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}` },
      'terms.yaml:1',
      'more deeply',
    ],
    [
      'terms',
      news(`${'<Term is="worker">'.repeat(200)}x${'</Term>'.repeat(200)}`),
      `${text}:7`,
      'elements stand in',
    ],
  ],
  'numbers that are too large or too small': [
    ['a place beyond the pole', place('[95, 20]'), 'names.yaml:1', 'Write a number of 90 or less.'],
    ['a place beyond all meridians', place('[5, -181]'), 'names.yaml:1', 'Write a number of -180 or more.'],
    ['a place of three numbers', place('[5, 6, 7]'), 'names.yaml:1', 'Name 2 at most.'],
  ],
  'what stands behind a work': [
    ['a page without a number', cited('[@doe-2019, p.]'), `${text}:9`, '"p."'],
    ['a chapter without a number', cited('[@doe-2019, chap. ]'), `${text}:9`, '"chap."'],
    ['a second work that is not there', cited('[@doe-2019; ]'), `${text}:9`, '";"'],
  ],
  'what nobody sees': [
    [
      'an address without words',
      news('There are bees.\n\n[hive]: https://example.org/'),
      `${text}:9`,
      'An address',
    ],
    [
      'the same address twice',
      news('[Bees][a].\n\n[a]: https://example.org/\n\n[a]: https://example.org/b'),
      `${text}:11`,
      'An address',
    ],
    ['an entity without its end', news('There are bees &amp wasps.'), `${text}:7`, '&amp'],
    ['a language that nobody has', news('There are <span lang="zz">bees</span>.'), `${text}:7`, '"zz"'],
  ],
  'lists of definitions': [
    [
      'of which a term stands alone',
      news('There are <dt>bees</dt> again.'),
      `${text}:7`,
      'stands in no list',
    ],
    ['of which a definition stands alone', news('<dd>They fly.</dd>'), `${text}:7`, 'stands in no list'],
    ['with other words', news('<dl>\n\nThere are bees.\n\n</dl>'), `${text}:9`, 'holds something else'],
  ],
  equations: [
    ['that lead to code', news('There are $\\href{javascript:alert(1)}{x}$ bees.'), `${text}:7`, 'href'],
    ['that read a file', news('There are $\\input{/etc/passwd}$ bees.'), `${text}:7`, '\\input'],
    ['that define themselves', news('There are $\\def\\a{\\a\\a}\\a$ bees.'), `${text}:7`, '\\def'],
    [
      'that load a picture',
      news('There are $\\includegraphics{https://example.org/x.png}$ bees.'),
      `${text}:7`,
      'includegraphics',
    ],
    ['with an attribute', news('There are $\\htmlData{a=b}{x}$ bees.'), `${text}:7`, 'html'],
    [
      'of braces in each other',
      news(`There are $${'{'.repeat(3000)}x${'}'.repeat(3000)}$ bees.`),
      `${text}:7`,
      '{',
    ],
    [
      'in a note that cannot be set',
      replaced(
        'documents/report/01-hive.mdx',
        '[^1]: Counted',
        '[^1]: We have\n\n    $$\n    \\foo{x}\n    $$\n\n    and more. Counted',
      ),
      'documents/report/01-hive.mdx:24',
      '\\foo{x}',
    ],
    ['that do not end', news('There are bees.\n\n$$\nx = 1'), `${text}:9`, '$$'],
  ],
  'letters that are dressed up': [
    ['as mathematics', news('There are 𝐛𝐞𝐞𝐬 again.'), `${text}:7`, '𝐛'],
    ['in circles', news('There are ⓑees again.'), `${text}:7`, 'ⓑ'],
    ['a numeral in one sign', term('Chapter Ⅳ of the hive.'), 'terms.yaml:7', 'Ⅳ'],
    [
      'a title that begins with an accent',
      { [text]: section.replace('Bees Return', '\u0301Bees') },
      `${text}:3`,
      '0301',
    ],
    ['a mark of a note as a raised figure', news('There are bees¹ again.'), `${text}:7`, '¹'],
    ['a joiner within a word', news('There are be\u200Des again.'), `${text}:7`, '200D'],
    [
      'a soft hyphen in a key',
      { 'terms.yaml': terms.replace('key: worker', 'key: wor\u00ADker') },
      'terms.yaml:1',
      '00AD',
    ],
  ],
  'links to nothing': [
    ['without an address', link(''), `${text}:7`, '""'],
    ['to a fragment without a name', link('#'), `${text}:7`, '#'],
    ['without words', news('There are bees[](/about/).'), `${text}:7`, '/about/'],
    ['of a space that nobody sees', news('There are bees[\u00A0](/about/).'), `${text}:7`, '/about/'],
    ['by telephone', link('tel:+123'), `${text}:7`, 'tel:'],
    ['in an old way', link('ftp://example.org/bees'), `${text}:7`, 'ftp:'],
    [
      'of a hundred thousand letters',
      link(`https://example.org/${'a'.repeat(100_000)}`),
      `${text}:7`,
      'https://example.org/aaa',
    ],
    ['with a line break by escape', link('https://example.org/%0d%0aSet-Cookie:x'), `${text}:7`, '%0d%0a'],
    ['into the index of the search', link('/pagefind/quick.json'), `${text}:7`, '/pagefind/quick.json'],
  ],
  redirects: [
    [
      'in a circle',
      { 'redirects.yaml': '- { from: /a/, to: /b/ }\n- { from: /b/, to: /a/ }\n' },
      'redirects.yaml:1',
      '/b/',
    ],
    ['of everything', { 'redirects.yaml': '- { from: /*, to: /report/ }\n' }, 'redirects.yaml:1', '/*'],
    [
      'with a variable of a host',
      { 'redirects.yaml': '- { from: "/:name/", to: /report/ }\n' },
      'redirects.yaml:1',
      ':name',
    ],
    [
      'with a second rule in it',
      { 'redirects.yaml': '- { from: "/a/ /b/ 200\\n/c/", to: /report/ }\n' },
      'redirects.yaml:1',
      '/a/',
    ],
    ['of a query', { 'redirects.yaml': '- { from: "/a/?x=1", to: /report/ }\n' }, 'redirects.yaml:1', '?x=1'],
    [
      'for nginx to run',
      { 'redirects.yaml': `- { from: "/a/;return 200 'x';", to: /report/ }\n` },
      'redirects.yaml:1',
      ';',
    ],
    [
      'twice from one place',
      { 'redirects.yaml': '- { from: /a/, to: /report/ }\n- { from: /a/, to: /news/ }\n' },
      'redirects.yaml:2',
      '/a/',
    ],
  ],
  'figures that are none': [
    [
      'a division by nothing',
      replaced('statistics.yaml', 'workers + drones', 'workers / (drones - drones)'),
      'statistics.yaml:10',
      'drones - drones',
    ],
    [
      'a figure from itself',
      replaced('statistics.yaml', 'workers + drones', 'bees'),
      'statistics.yaml:10',
      'bees',
    ],
    [
      'a call',
      replaced('statistics.yaml', 'workers + drones', 'eval(workers)'),
      'statistics.yaml:10',
      'eval',
    ],
    ['a year after all years', event("date: '2020-05'", "date: '10000'"), 'events.yaml:2', '10000'],
    ['a week', event("date: '2020-05'", "date: '2020-W05'"), 'events.yaml:2', '2020-W05'],
    [
      'a day that no year has',
      report("issued: '2020-05-01'", "issued: '1900-02-29'"),
      'documents/report/document.yaml:8',
      '1900-02-29',
    ],
    ['a work of next century', source("issued: '2019'", "issued: '2119'"), 'sources.yaml:5', '2119'],
  ],
  'tables of what is not there': [
    ['a theme "__proto__"', site('themes: { __proto__: Bees }'), 'site.yaml:5', '__proto__'],
    ['a room that is none', site('rooms: { nowhere: Bees. }'), 'site.yaml:5', 'nowhere'],
    [
      'a color that is a program',
      site('accent: { light: "url(https://example.org)", dark: "#fff" }'),
      'site.yaml:5',
      'url(',
    ],
    ['a synonym of nothing', site('synonyms:\n  - [bees]'), 'site.yaml:6', 'list of 1'],
    ['a menu with a room twice', site('menu: [sources, sources]'), 'site.yaml:5', 'sources'],
    [
      'five thousand authors',
      source('[{ family: Doe, given: John }]', `[${Array(5000).fill('{ family: Doe }').join(', ')}]`),
      'sources.yaml:3',
      'Doe',
    ],
    [
      'a title of twenty thousand letters',
      source('title: Bees', `title: ${'Bees '.repeat(4000)}`),
      'sources.yaml:4',
      'Bees',
    ],
    ['a volume that is a table', field('volume: { number: 1 }'), 'sources.yaml:7', 'volume'],
  ],
  'headings and lists': [
    ['a heading of the first rank', news('There are bees.\n\n# Bees\n\nMore.'), `${text}:9`, 'level 1'],
    ['a heading by underlining', news('There are bees.\n\nBees\n====\n\nMore.'), `${text}:9`, 'level 1'],
    [
      'a heading of two thousand letters',
      news(`There are bees.\n\n## ${'Bees '.repeat(400)}\n\nMore.`),
      `${text}:9`,
      'letters',
    ],
    ['a heading of nothing', news('There are bees.\n\n##\n\nMore.'), `${text}:9`, 'heading'],
    ['an entry of nothing', news('There are bees.\n\n- one\n-\n- two'), `${text}:10`, 'entry'],
    ['a note in a quotation', news('There are bees.[^1]\n\n> [^1]: Counted.'), `${text}:9`, '1'],
    ['a mark in a link', news('There are [bees[^1]](/about/).\n\n[^1]: Counted.'), `${text}:7`, '1'],
    ['a note with a number of other digits', news('There are bees.[^١]\n\n[^١]: Counted.'), `${text}:9`, '١'],
    ['a note with a zero before it', news('There are bees.[^01]\n\n[^01]: Counted.'), `${text}:9`, '01'],
  ],
  'files of other systems': [
    [
      'a name that ends with a dot',
      { 'documents/news/02-more.mdx.': section },
      'documents/news/02-more.mdx.:1',
      '02-more.mdx.',
    ],
    [
      'a name with a space at its end',
      { 'documents/news/02-more.mdx ': section },
      'documents/news/02-more.mdx :1',
      '02-more.mdx ',
    ],
    [
      'one name in two spellings of a letter',
      {
        'documents/news/02-\u00E9.mdx': section.replace('key: news', 'key: one'),
        'documents/news/02-e\u0301.mdx': section.replace('key: news', 'key: two'),
      },
      'documents/news/02-e\u0301.mdx:1',
      '02-',
    ],
    [
      'a link to the folder above',
      {},
      'documents/news/up:1',
      'up',
      (folder) => symlinkSync('..', join(folder, 'documents/news/up')),
    ],
    [
      'a text beside all documents',
      {},
      'more.mdx:1',
      'more.mdx',
      (folder) => writeFileSync(join(folder, 'more.mdx'), section),
    ],
    [
      'a document without a text',
      {
        'documents/empty/document.yaml': soundContent['documents/news/document.yaml'].replace(
          'key: news',
          'key: empty',
        ),
      },
      'documents/empty/document.yaml:1',
      'empty',
    ],
  ],
};

testNamed(cases);
