import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { assertGuide, followGuide } from '../authoring/followed-guide.ts';
import { newDocument } from '../authoring/new-document.ts';
import { copyProject } from '../build/copied-project.ts';
import { replaced, soundContent } from '../library/fixture.ts';
import { startDevServer } from '../serving/dev-server.ts';
import { addresses } from './addresses.ts';
import { check } from './check.ts';
import { heard } from './listen.ts';
import { newCommand } from './new.ts';
import { sources } from './sources.ts';

// Builds of small collections, in a copy of the project, as an author runs them: first of the document that the authors’ guide makes
// from nothing, and at last of that beside others.

function write(folder: string, file: string, text: string): void {
  const path = join(folder, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What a renderer could take for something else than the library does: signs and spaces in headings, an element alone. */
const odd =
  '## A  wide\u00a0gap\n\n<Term is="worker">Workers</Term>\n\n## “What”&nbsp;now — 2\u00a0bees?\n\nSome.\n\n## “A”\n\nMore.\n';

/** Documents that stand in a project already, in the place of those that it had. */
function writeDocuments(folder: string): void {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true });
  const news = 'documents/news/01-news.mdx';
  const files = {
    ...soundContent,
    ...replaced('documents/news/document.yaml', 'edition: restatement', 'edition: translation'),
    [news]: `${soundContent[news].trimEnd()}\n\n${odd}`,
  };
  // The guide has a section "hive" of its own.
  for (const [file, text] of Object.entries(files))
    write(folder, file, text.replaceAll(/\bhive(?=-\d|$)/gm, 'comb'));
  // One of the least: without notes.
  newDocument(content, 'plain');
  const text = join(content, 'documents/plain/01-plain-1.mdx');
  writeFileSync(text, readFileSync(text, 'utf8').replace(/ It has a note.*/s, '\n'));
  const plain = join(content, 'documents/plain/document.yaml');
  writeFileSync(plain, readFileSync(plain, 'utf8').replace('paging: sections', 'paging: single\npages: 1'));
}

/** The author of the guide’s work under another name. */
function changeSources(folder: string): void {
  const path = join(folder, 'content/sources.yaml');
  const pieces = readFileSync(path, 'utf8').split('Thomas D.');
  assert.equal(pieces.length, 2);
  writeFileSync(path, pieces.join('Theodor D.'));
}

/** What an author changes in a folder of documents: a work that is cited, words, what a front page says, a heading, a note. */
const edits: [file: string, from: string, to: string][] = [
  ['sources.yaml', '  title: Bees\n', '  title: Bees and wasps\n'],
  ['documents/report/01-hive.mdx', 'A hive holds', 'A skep holds'],
  ['documents/report/document.yaml', 'lead: Read it.', 'lead: Read it twice.'],
  ['documents/plain/01-plain-1.mdx', 'The first paragraph.', 'The very first paragraph.'],
  ['documents/news/01-news.mdx', '## “A”', '## “B”'],
  ['documents/news/01-news.mdx', 'bees again.', 'bees again.[^1]'],
  ['documents/news/01-news.mdx', 'More.\n', 'More.\n\n[^1]: [@doe-2019].\n'],
];

/** Where the edits show. */
const edited: [page: string, words: RegExp][] = [
  ['sources/doe-2019', /Bees and wasps/],
  ['report/comb', /A skep holds/],
  ['report/all', /A skep holds/],
  ['plain', /The very first paragraph/],
  ['', /Read it twice/],
  ['news', /<h2 id="b">/],
  ['news/notes', /wasps/i],
];

interface Outcome {
  code: number | null;
  errors: string;
  output: string;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A command as an author starts it. */
function runCommand(folder: string, name: string, words: string[], env: Record<string, string> = {}) {
  const faults = env['FAULT'] ? ['--import', './src/build/fault.ts'] : [];
  const [, file = ''] = (scripts[name] ?? '').split(' ');
  return new Promise<Outcome>((resolve) => {
    const child = spawn(process.execPath, [...faults, file, ...words], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const outcome = { output: '', errors: '' };
    child.stdout.on('data', (chunk) => {
      outcome.output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      outcome.errors += chunk;
    });
    child.on('close', (code) => resolve({ code, ...outcome }));
  });
}

const run = (folder: string, env: Record<string, string> = {}) => runCommand(folder, 'build', [], env);

/** Every file of a site with the hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

const commands = { new: newCommand, sources, check, addresses };

/** A command of the guide, in this process. */
async function inThisProcess(folder: string, name: string, words: string[]): Promise<void> {
  const command = commands[name as keyof typeof commands];
  assert.ok(command, name);
  const { status, stderr } = await heard(command, {
    content: join(folder, 'content'),
    words: words.map((word) => (word.includes('.') ? join(folder, word) : word)),
  });
  assert.equal(status, 0, stderr);
}

const [here, there] = [
  { OFFLINE: 'on', TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  { OFFLINE: 'on', TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

// One site stands before all of these, since each build takes seconds.
describe('beside a site that stands', () => {
  let folder = '';
  let other = '';
  let otherSite = '';
  let site = '';
  let stood: Record<string, string> = {};
  before(async () => {
    [folder, other] = [copyProject(), copyProject()];
    site = join(folder, '.site');
    // A path that begins like that of the project is none of its folders.
    otherSite = `${other}-site`;
    await followGuide(folder, async (name, words) => {
      if (name === 'build') {
        cpSync(join(folder, 'content'), join(other, 'content'), { recursive: true });
        const { code, errors, output } = await run(folder, here);
        assert.equal(code, 0, errors);
        assert.match(
          output,
          /Built \S+ in [\d.]+ s(?:: 1 document, .* MB)?\.\n(?:Citations, .* set SITE_URL .*\n)?$/,
        );
        return;
      }
      // What is promised of the addresses changes the content, and another build would make another site.
      const { code, errors } = await runCommand(name === 'addresses' ? other : folder, name, words);
      assert.equal(code, 0, errors);
    });
    stood = bytesOf(site);
  });
  after(() => {
    for (const made of [folder, other, otherSite]) rmSync(made, { recursive: true });
  });

  test('the author’s guide, followed to the letter from an empty folder, makes a linked, searchable, citable document', () => {
    assertGuide(site);
    assert.match(readFileSync(join(site, 'teach/index.html'), 'utf8'), /ask <a [^>]+>1 open question<\/a>, /);
    // Menus name no room in which nothing stands.
    assert.doesNotMatch(readFileSync(join(site, 'index.html'), 'utf8'), />Timeline</);
    assert.ok(existsSync(join(other, 'content/addresses.lock.json')));
  });

  test('what of others’ work is in its scripts is there with its license', () => {
    const notices = readFileSync(join(site, 'licenses.txt'), 'utf8').split(/\n-{72}\n/);
    const named = notices.map((notice) => /^\S+/.exec(notice.trim())?.[0]);
    for (const name of ['leven', 'idb', 'approx-string-match', 'pagefind', 'workbox-precaching', 'Annotated'])
      assert.ok(named.includes(name), `${name} is not among ${named.join()}`);
    for (const notice of notices.slice(1))
      assert.match(
        notice,
        /Permission (?:is hereby granted|to use)|Apache License|Redistribution and use/,
        notice.slice(0, 80),
      );
  });

  test('nothing is built where nothing has changed', async () => {
    assert.equal((await run(folder, here)).output, 'Nothing has changed since .site was built.\n');
    assert.deepEqual(bytesOf(site), stood);
  });

  // One after the other, so that each finds what the one before it left.
  describe('a build that ends early leaves it as it was, and the next one needs no cleaning', () => {
    // What the builds below would publish is another site.
    before(() => changeSources(folder));

    describe('killed', () => {
      const killed = async (fault: string, env: Record<string, string> = {}): Promise<void> => {
        const { code, output } = await run(folder, { FAULT: `${fault} kill`, ...env });
        assert.equal(code, null, `It was not killed: ${output}`);
        assert.deepEqual(bytesOf(site), stood);
      };

      test('while the content is read', () => killed('readFileSync terms.yaml'));

      test('while the index is written', () => killed('writeFileSync pagefind/quick.json'));

      test('while pages are written, those of other content: npm run dev goes on showing its own', async () => {
        const server = await startDevServer(join(folder, 'content'), { PORT: '0' }, folder);
        try {
          const shown = async () => (await fetch(`${server.address}/bees/hive/`)).text();
          assert.match(await shown(), /A hive holds about/);
          const other = join(folder, 'other');
          cpSync(join(folder, 'content'), other, { recursive: true });
          await killed('writeFile .next-.site/glossary/index.html', { CONTENT_DIR: other });
          assert.match(await shown(), /A hive holds about/);
        } finally {
          server.stop();
        }
      });

      // What being killed at any other moment of publishing leaves, publish.test.ts tells.
      test('between the two renames, the former site is taken back', async () => {
        renameSync(site, join(folder, '.former-.site'));
        const events = readFileSync(join(folder, 'content/events.yaml'), 'utf8');
        write(folder, 'events.yaml', '- key: broken\n');
        assert.equal((await run(folder)).code, 1);
        assert.deepEqual(bytesOf(site), stood);
        write(folder, 'events.yaml', events);
      });
    });

    describe('ended by a fault', () => {
      const ends: [name: string, fault: string, message: string][] = [
        ['a full disk', 'writeFileSync pagefind/quick.json ENOSPC', 'The disk is full: pagefind/quick.json.'],
        ['a read-only disk', 'mkdirSync .astro EROFS', 'The disk cannot be written to: .astro.'],
        ['an interruption', 'mkdirSync .next-.site/pagefind interrupt', 'Interrupted.'],
        [
          'a text that is gone before it is rendered',
          'mkdirSync .next-.site/pagefind remove:content/documents/bees/01-bees-1.mdx',
          'The content was edited while the site was built (documents/bees/01-bees-1.mdx). Build again.',
        ],
      ];
      for (const [name, fault, message] of ends) {
        test(`${name} is told in one line`, async () => {
          const { code, errors } = await run(folder, { FAULT: fault });
          assert.equal(code, 1);
          // Of its own failures the renderer says a line itself.
          const told = stripVTControlCharacters(errors).replace(/^[\d:]+ \[ERROR\] \[vite\].*\n/, '');
          assert.equal(told, `${message} The site that stood is untouched.\n`);
          assert.deepEqual(bytesOf(site), stood);
        });
      }
    });
  });

  describe('of a folder with documents', () => {
    let former: string[] = [];
    let changing: string[] = [];
    let both: Outcome[] = [];
    const pages = () => Object.keys(bytesOf(site)).filter((file) => file.endsWith('.html'));
    const holding = (word: string) =>
      pages().filter((file) => former.includes(file) && readFileSync(site + file, 'utf8').includes(word));

    before(async () => {
      former = pages();
      changing = holding('Thomas D. Seeley');
      writeDocuments(folder);
      await followGuide(folder, async (name, words) => {
        if (name === 'addresses') return;
        if (name === 'build') {
          changeSources(folder);
          both = await Promise.all([run(folder, here), run(folder, here)]);
          return;
        }
        await inThisProcess(folder, name, words);
      });
    });

    test('of two builds at once one is refused, the other publishes: what changed, on every page that has it', () => {
      assert.ok(changing.length > 2, changing.join());
      assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1]);
      const [refused] = both.filter(({ code }) => code === 1);
      assert.match(
        refused?.errors ?? '',
        /^Another build is at work here \(process \d+\)\. Wait for it, or end it\.\n$/,
      );
      assert.deepEqual(holding('Thomas D. Seeley'), []);
      assert.deepEqual(holding('Theodor D. Seeley'), changing);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.site')),
        ['.site'],
      );
    });

    test('the author’s guide, followed to the letter, makes its document there, too', async () => {
      assertGuide(site);
      const home = readFileSync(join(site, 'index.html'), 'utf8');
      const [, footer = ''] = home
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .split('This site ');
      // Each edition has its own verb, and each text its authors and date behind it.
      assert.match(
        footer,
        /^publishes .*\(Roe, [^)]*\) and Plain \([^)]*\)\. It restates The State of the Hive \(.*\) in its own words\. It translates Bees Return \(/,
      );
      const plain = readFileSync(join(site, 'plain/index.html'), 'utf8');
      assert.match(plain, /\b1\spage</);
      // It has no headings, of which a list could be made.
      assert.doesNotMatch(plain, /aria-label="Contents"/);
      assert.match(home, />Timeline</);
    });

    test('headings and paragraphs have the ids that the library gave them, whatever they are made of', () => {
      const page = readFileSync(join(site, 'news/index.html'), 'utf8');
      for (const id of ['a-wide-gap', 'what-now--2-bees', 'a'])
        assert.ok(page.includes(`<h2 id="${id}">`), id);
      assert.match(page, /<div class="passage" id="news-2">.*<a class="term"[^>]*>Workers<\/a>/);
    });

    test('a site that somebody has touched is built anew', async () => {
      assert.match((await run(folder, here)).output, /^Nothing has changed/);
      rmSync(join(site, 'about'), { recursive: true });
      const { errors } = await run(folder, { FAULT: 'mkdirSync .next-.site/pagefind EROFS', ...here });
      assert.match(errors, /^The disk cannot be written to: \.next-\.site\/pagefind\./);
    });

    test('after edits, a site has the same bytes as one that is built anew in another folder, time zone and language', async () => {
      const content = join(folder, 'content');
      const guide = readFileSync(join(site, 'bees/hive/index.html'));
      for (const [file, from, to] of edits) {
        const text = readFileSync(join(content, file), 'utf8');
        assert.ok(text.includes(from), `${file} has no ${from}`);
        write(folder, file, text.replace(from, to));
      }
      rmSync(join(other, 'content'), { recursive: true });
      cpSync(content, join(other, 'content'), { recursive: true });
      const [edit, anew] = await Promise.all([
        run(folder, here),
        run(other, { ...there, SITE_DIR: otherSite }),
      ]);
      for (const { code, errors } of [edit, anew]) assert.equal(code, 0, errors);
      assert.deepEqual(bytesOf(site), bytesOf(otherSite));
      for (const [page, word] of edited)
        assert.match(readFileSync(join(site, page, 'index.html'), 'utf8'), word, page);
      // What the edits do not concern was not rendered again.
      const [, pages, taken] = /(\d+) pages, (\d+) as they stood/.exec(edit.output) ?? [];
      assert.ok(Number(taken) > Number(pages) / 3, edit.output);
      assert.doesNotMatch(anew.output, /as they stood/);
      assert.deepEqual(readFileSync(join(site, 'bees/hive/index.html')), guide);
    });

    test('the last command of the guide promises its addresses', async () => {
      await inThisProcess(folder, 'addresses', []);
      assert.match(
        readFileSync(join(folder, 'content/addresses.lock.json'), 'utf8'),
        /"\/bees\/hive\/#hive-2"/,
      );
    });
  });
});
