import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { knownAddresses } from '../library/check/links.ts';
import { libraryOf } from '../library/fixture.ts';
import { href } from '../model/address.ts';
import { SiteError, siteFaultCodes } from './site-fault.ts';
import { verifySite } from './verify-site.ts';

/*
 * A sound site for the content of library/fixture.ts, as plain as verifying allows, and what is told of each thing
 * that is wrong with it. Rendered sites are verified by every build.
 */

const library = libraryOf({});

const annotations = library.passages.flatMap((passage) => passage.annotations);

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, ids] of idsByPage()) {
    const texts = ids.map((id) => {
      const place = library.places.get(id);
      const added = annotations.find((one) => one.id === id);
      if (added) return `<aside class="editors" id="${id}"><p>${added.text}</p></aside>`;
      return place ? `<div class="passage" id="${id}"><p>${place.text}</p></div>` : `<p id="${id}"></p>`;
    });
    write(`${path}index.html`, `<title>x</title><h1>x</h1>${texts.join('\n')}`);
  }
  write('404.html', `<title>x</title><h1>x</h1><a href="${href('/about/')}">About</a>`);
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
  const copy = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, file);
    const changed = change(file.endsWith('.html') ? readOr(path) : '');
    if (changed === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, changed);
    }
    verifySite(copy, library);
    return '';
  } catch (error) {
    if (error instanceof SiteError) return error.message.split('\n\n').slice(0, -1).join('\n');
    throw error;
  } finally {
    rmSync(copy, { recursive: true });
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
const adding = (html: string) => (page: string) => page + html;

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
    () => '<title>x</title><h1>x</h1>',
    '/draft/  unknown-page\n  The page is there, but is no address of the site.',
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
    () => '<h1>x</h1><h1>y</h1>',
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
  test('every code in a case', () => {
    const told = cases.flatMap(([, , , text]) => text.match(/(?<= {2})[a-z-]+$/gm) ?? []);
    assert.deepEqual([...new Set(told)].sort(), Object.keys(siteFaultCodes).sort());
  });
});
