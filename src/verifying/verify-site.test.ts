import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { platformHeaders } from '../hosting/configuration.ts';
import { metaPolicy } from '../hosting/headers.ts';
import { hashOf } from '../hosting/inline-code.ts';
import { knownAddresses } from '../library/check/links.ts';
import { libraryOf } from '../library/fixture.ts';
import { href } from '../model/address.ts';
import { madeFiles } from './made-files.ts';
import { printedWords } from './printed-words.ts';
import { SiteError, siteFaultCodes } from './site-fault.ts';
import { verifySite } from './verify-site.ts';

/*
 * A sound site for the content of library/fixture.ts, as plain as verifying allows, and what is told of each thing
 * that is wrong with it. Rendered sites are verified by every build.
 */

const library = libraryOf({});

const annotations = library.passages.flatMap((passage) => passage.annotations);

/** The first script of the made site is empty. */
const inline = { scripts: [hashOf('')], styles: [] };
const head = `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy(inline)}"><title>x</title></head>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const printed = printedWords(library);
  for (const [path, ids] of idsByPage()) {
    const said = Map.groupBy(printed.get(path) ?? [], ({ within }) => within);
    const wordsOf = (within: string) =>
      (said.get(within) ?? []).map(({ words }) => `<p>${escaped(words)}</p>`).join('');
    const texts = ids.map((id) => {
      const place = library.places.get(id);
      const added = annotations.find((one) => one.id === id);
      if (added) return `<aside class="editors" id="${id}"><p>${added.text}</p></aside>`;
      if (place) return `<div class="passage" id="${id}"><p>${place.text}</p></div>`;
      if (id === 'ref-1') return '<a id="ref-1" role="doc-noteref" href="#note-1">1</a>';
      return `<div id="${id}">${wordsOf(`#${id}`)}</div>`;
    });
    const rows = [...said.keys()].filter(
      (within) => within.startsWith('#') && !ids.includes(within.slice(1)),
    );
    const parts = [...said.keys()].filter((within) => within.startsWith('.'));
    const others = [
      ...rows.map((within) => `<div id="${within.slice(1)}">${wordsOf(within)}</div>`),
      ...parts.map((within) => `<div class="${within.slice(1)}">${wordsOf(within)}</div>`),
      `<main>${wordsOf('main')}</main>`,
    ];
    write(`${path}index.html`, `${head}<h1>x</h1>${[...texts, ...others].join('\n')}`);
  }
  write('404.html', `${head}<h1>x</h1><a href="${href('/about/')}">About</a>`);
  for (const [file, make] of madeFiles(library)) write(file, make?.() ?? '');
  write('_headers', platformHeaders(inline));
});
after(() => rmSync(folder, { recursive: true }));

function idsByPage(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const address of knownAddresses(library)) {
    const [path = '', id] = address.split('#');
    pages.set(path, [...(pages.get(path) ?? []), ...(id ? [id] : [])]);
  }
  return pages;
}

function write(file: string, html: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

/** What is told of the site after a page of it, or a file beside, has been changed. */
function faultsAfter(file: string, change: (html: string) => string | undefined): string {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  try {
    const changed = change(readOr(path));
    if (changed === undefined) rmSync(path);
    else write(file, changed);
    verifySite(folder, library);
    return '';
  } catch (error) {
    if (error instanceof SiteError) return error.message.split('\n\n').slice(0, -1).join('\n');
    throw error;
  } finally {
    // The next finds it sound.
    if (before) writeFileSync(path, before);
    else rmSync(path);
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const about = 'about/index.html';
const figure = 'data/bees/index.html';
const instead = (words: string, others: string) => (page: string) => {
  assert.ok(page.includes(words), words);
  return page.replace(words, others);
};
const adding = (html: string) => (page: string) => page + html;

/** What somebody could change in a site after it was built, each with what is told of it, in part. */
function tamperings(): typeof cases {
  const unsaid = (address: string, where: string, words: string) =>
    `${address}  lost-words\n  ${where} does not say “${words}”.`;
  return [
    [
      'the policy taken out',
      about,
      instead(head, '<title>x</title><body>'),
      '/about/  wrong-policy\n  No policy stands before <body>.',
    ],
    [
      'another policy',
      about,
      instead("default-src 'none'", "default-src 'self'"),
      `/about/  wrong-policy\n  Its policy is ${metaPolicy(inline).replace("'none'", "'self'")}.`,
    ],
    [
      'a script of another site',
      about,
      adding('<script src="https://example.org/x.js"></script>'),
      '/about/  forbidden-element\n  <script> loads https://example.org/x.js.',
    ],
    [
      'styles of another site',
      about,
      adding('<link rel="stylesheet" href="https://example.org/x.css">'),
      '/about/  forbidden-element\n  <link> loads https://example.org/x.css.',
    ],
    [
      'a frame',
      about,
      adding('<iframe src="https://example.org/"></iframe>'),
      '/about/  forbidden-element\n  <iframe> stands in it.',
    ],
    [
      'a page that leads on by itself',
      about,
      adding('<meta http-equiv="refresh" content="0; url=https://example.org/">'),
      '/about/  forbidden-element\n  <meta http-equiv="refresh"> stands in it.',
    ],
    [
      'a form that sends words elsewhere',
      about,
      adding('<form action="https://example.org/"></form>'),
      '/about/  forbidden-element\n  <form> sends what is typed to https://example.org/.',
    ],
    [
      'a mark that leads to another note',
      'report/hive/index.html',
      instead('href="#note-1"', 'href="#hive-2"'),
      '/report/hive/  wrong-mark\n  The mark #ref-1 leads to #hive-2, not to #note-1.',
    ],
    [
      'a figure',
      figure,
      instead('<div class="figure-value"><p>30 bees', '<div class="figure-value"><p>2,900 bees'),
      unsaid('/data/bees/', '.figure-value', '30 bees'),
    ],
    [
      'a figure in the list',
      'data/index.html',
      instead('<p>20 bees', '<p>21 bees'),
      unsaid('/data/', '#workers', '20 bees'),
    ],
    [
      'a definition',
      'glossary/index.html',
      instead('A bee that works', 'A bee that rests'),
      unsaid('/glossary/', '#worker', 'A bee that works'),
    ],
    [
      'an event',
      'timeline/index.html',
      instead('The bees are counted', 'The bees are sold'),
      unsaid('/timeline/', '#count', 'The bees are counted'),
    ],
    [
      'a comparison',
      'compare/index.html',
      instead('No number', 'One number'),
      unsaid('/compare/', '#number', 'No number'),
    ],
    [
      'a citation',
      'sources/doe-2019/index.html',
      instead('Doe, J. (2019)', 'Doe, J. (2020)'),
      unsaid('/sources/doe-2019/', '.formats', 'Doe J (2019) Bees'),
    ],
    [
      'a value of a chart',
      'report/hive/index.html',
      instead('Workers twenty', 'Workers twelve'),
      unsaid('/report/hive/', '#callout-castes', 'Workers twenty'),
    ],
    [
      'a value of a download',
      'data/statistics.csv',
      instead(',30,', ',31,'),
      '/data/statistics.csv  wrong-file\n  It reads “in a hive,31,bees,30,,,,2020,,All b”, its source “in a hive,30,bees,30,,,,2020,,All b”.',
    ],
    [
      'a twin in Markdown',
      'report/hive.md',
      instead('A hive holds 30', 'A hive holds 31'),
      '/report/hive.md  wrong-file\n  It reads “hive holds 31 bees.[^1] Of these twe”, its source “hive holds 30 bees.[^1] Of these twe”.',
    ],
    [
      'headers that are gone',
      '_headers',
      () => '',
      '/_headers  wrong-file\n  It reads “”, its source “/*\n  Content-Security-Po”.',
    ],
    [
      'a book that is gone',
      'news.epub',
      () => undefined,
      '/news.epub  missing-file\n  It is a file of the site, and is not there.',
    ],
    [
      'a file of somebody’s',
      'secrets.txt',
      () => 'x',
      '/secrets.txt  unknown-file\n  Nothing links to it, and no reader should get it.',
    ],
  ];
}

const cases: [name: string, file: string, change: (html: string) => string | undefined, told: string][] = [
  [
    'a page that is missing',
    about,
    () => undefined,
    '/about/  missing-page\n  It is an address of the site, but nothing answers it.\n/404.html  broken-link\n  It links to /about/, which is not there.',
  ],
  [
    'a paragraph that is missing',
    'report/hive/index.html',
    (html) => html.replace('id="hive-2"', 'id="hive-9"'),
    '/report/hive/#hive-2  missing-page\n  It is an address of the site, but nothing answers it.',
  ],
  [
    'a page too many',
    'draft/index.html',
    () => `${head}<h1>x</h1>`,
    '/draft/  unknown-page\n  The page is there, but is no address of the site.',
  ],
  [
    'a page that says it repeats one that is not there',
    about,
    adding('<link rel="canonical" href="http://localhost:4321/abuot/">'),
    '/about/  broken-link\n  Its canonical link leads to http://localhost:4321/abuot/, which is not there.',
  ],
  [
    'code of the renderer left behind',
    '.prerender/page.mjs',
    () => '',
    '/.prerender/page.mjs  unknown-file\n  Nothing links to it, and no reader should get it.',
  ],
  [
    'a link that leads nowhere',
    about,
    adding('<a href="/abuot/">x</a>'),
    '/about/  broken-link\n  It links to /abuot/, which is not there.',
  ],
  [
    'a fragment that leads nowhere',
    about,
    adding('<a href="/glossary/#workers">x</a>'),
    '/about/  broken-link\n  It links to /glossary/#workers, which is not there.',
  ],
  [
    'a link that runs code, and one to another origin without a scheme',
    about,
    adding('<a href="javascript:alert(1)">x</a><img src="//example.org/x.png" alt="" />'),
    '/about/  unsafe-address\n  It links to javascript:alert(1).\n/about/  unsafe-address\n  It links to //example.org/x.png.',
  ],
  [
    'ids that stand twice, or are empty',
    about,
    adding('<p id="a"></p><p id="a"></p><p id=""></p>'),
    '/about/  broken-id\n  The id "a" stands twice.\n/about/  broken-id\n  <p> has an empty id.',
  ],
  [
    'no title, two headings',
    about,
    () => `${head.replace('<title>x</title>', '')}<h1>x</h1><h1>y</h1>`,
    '/about/  no-title\n  The page has no title.\n/about/  no-title\n  The page has 2 headings of the first level.',
  ],
  [
    'an image without a text alternative',
    about,
    adding('<img src="/about/index.html" />'),
    '/about/  no-alternative\n  The image /about/index.html has no text alternative.',
  ],
  [
    'inline code and styles',
    about,
    adding('<script>x</script><style>x</style><p style="color: red" onclick="x()">x</p>'),
    [
      '/about/  inline-code\n  A script stands in the page, which the policy forbids.',
      '/about/  inline-code\n  <style> has styles of its own, which the policy forbids.',
      '/about/  inline-code\n  <p> has styles of its own, which the policy forbids.',
      '/about/  inline-code\n  <p> has onclick="…", which the policy forbids.',
    ].join('\n'),
  ],
  [
    'a stylesheet in the page, which its policy allows and the site does not have',
    about,
    (html) =>
      adding('<style>x</style>')(html).replace(
        metaPolicy(inline),
        metaPolicy({ scripts: [], styles: [hashOf('x')] }),
      ),
    [
      '/about/  inline-code\n  <style> has styles of its own, which the policy forbids.',
      `/about/  wrong-policy\n  Its policy is ${metaPolicy({ scripts: [], styles: [hashOf('x')] })}.`,
    ].join('\n'),
  ],
  [
    'words that ran together',
    'news/index.html',
    (html) => html.replace('are bees', 'arebees'),
    '/news/  lost-words\n  #news-1 reads “There arebees again”, its source “There are bees again”.',
  ],
  [
    'a digit that changed',
    'report/hive/index.html',
    (html) => html.replace('holds 30', 'holds 31'),
    '/report/hive/  lost-words\n  #hive-1 reads “hive holds 31 bees Of these twenty a”, its source “hive holds 30 bees Of these twenty a”.',
  ],
  ...tamperings(),
  [
    'a word that the editors did not write',
    'report/hive/index.html',
    (html) => html.replace('The editors counted', 'The editors guessed'),
    '/report/hive/  lost-words\n  #hive-2-editors reads “The editors guessed too see the firs”, its source “The editors counted too see the firs”.',
  ],
];

describe('verifying names', () => {
  for (const [name, file, change, told] of cases) {
    test(name, () => assert.equal(faultsAfter(file, change), told));
  }
  test('nothing in a sound site', () =>
    assert.equal(
      faultsAfter(about, (html) => html),
      '',
    ));
  test('nothing in a page that repeats another and says so', () =>
    assert.equal(
      faultsAfter(
        'draft/index.html',
        () => `${head}<link rel="canonical" href="http://localhost:4321/about/"><h1>x</h1>`,
      ),
      '',
    ));
  test('nothing in the parts of the index of a large collection', () =>
    assert.equal(
      faultsAfter('pagefind/parts/0123456789/words-0.json', () => '{}'),
      '',
    ));
  test('every code in a case', () => {
    const told = cases.flatMap(([, , , text]) => text.match(/(?<= {2})[a-z-]+$/gm) ?? []);
    // Checksums are read by checksums.test.ts.
    const codes = Object.keys(siteFaultCodes).filter((code) => code !== 'other-bytes');
    assert.deepEqual([...new Set(told)].sort(), codes.sort());
  });
});
