import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { UsageError } from '../build/usage-error.ts';
import { withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { importSources } from './import-sources.ts';
import { jsonSchemas, schemaFolder } from './json-schemas.ts';
import { newDocument } from './new-document.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

function temporary<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'authoring-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a new document passes the check as it is, in an empty folder and beside others', () => {
  temporary((folder) => {
    const content = join(folder, 'content');
    newDocument(content, 'bees');
    newDocument(content, 'wasps');
    assert.deepEqual(
      loadLibrary(content).documents.map(({ key }) => key),
      ['bees', 'wasps'],
    );
  });
});

test('a key that is taken, reserved or none is refused, and nothing is touched', () => {
  withContent({}, (folder) => {
    const before = readdirSync(folder, { recursive: true });
    for (const key of ['report', 'data', 'Bad Key', '../up']) {
      assert.throws(() => newDocument(folder, key), UsageError, key);
    }
    assert.deepEqual(readdirSync(folder, { recursive: true }), before);
  });
});

const bibtex = `
@article{Fung2016, author={Fung, Courtney J.}, title={What Explains {China}'s Deployment?}, journal={IRAP}, volume={16}, pages={409--441}, year={2016}, doi={10.1093/irap/lcv020}}
@book{other, author={von Frisch, Karl}, title={Bees}, year={2019}, publisher={Press}}
@misc{w, author={{Food and Agriculture Organization}}, title={Bees at work}, url={https://example.org/bees}, month=may, year={2019}}
@article{lost, author={A, B}, title={No journal}, year={2001}}
`;

test('works come in from BibTeX, doubles are found, what is there stays byte for byte', () => {
  withContent({ 'works.bib': bibtex }, (folder) => {
    const before = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const { added, doubles, left } = importSources(folder, join(folder, 'works.bib'));
    assert.deepEqual(added, [
      { name: 'Fung2016', key: 'fung-2016' },
      { name: 'w', key: 'w' },
    ]);
    // The fixture has “Bees” of 2019 under another key.
    assert.deepEqual(doubles, [{ name: 'other', key: 'doe-2019' }]);
    assert.match(left[0]?.why ?? '', /container-title: Name the journal/);
    const after = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    assert(after.startsWith(before));
    assert.match(after, /issued: "?2019-05"?\n/);
    assert.match(after, /- literal: Food and Agriculture Organization/);
    assert.deepEqual(importSources(folder, join(folder, 'works.bib')).added, []);
    assert.equal(readFileSync(join(folder, 'sources.yaml'), 'utf8'), after);
  });
});

test('works come in from CSL-JSON; the DOI tells a double however it is written', () => {
  const item = {
    id: 'X1',
    type: 'book',
    title: 'Hives',
    DOI: '10.1000/ABC',
    issued: { 'date-parts': [[2001, 2, 3]] },
  };
  const again = { ...item, id: 'X2', title: 'Hives, second look', DOI: 'https://doi.org/10.1000/abc' };
  withContent({ 'works.json': JSON.stringify([item, again]) }, (folder) => {
    const { added, doubles, guessed } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual(
      [added, doubles, guessed],
      [
        [{ name: 'X1', key: 'hives-2001' }],
        [{ name: 'X2', key: 'hives-2001' }],
        [{ key: 'hives-2001', language: 'en' }],
      ],
    );
  });
  withContent({ 'works.json': '{"no": "list"}' }, (folder) => {
    assert.throws(
      () => importSources(folder, join(folder, 'works.json')),
      /is not CSL-JSON: it is no list of works/,
    );
  });
});

test('two introductions of one year are two works', () => {
  const chapter = (id: string, family: string, book: string) => ({
    ...{ id, type: 'chapter', title: 'Introduction', author: [{ family, given: 'J.' }] },
    ...{ 'container-title': book, issued: { 'date-parts': [[2019]] }, language: 'en' },
  });
  const works = [chapter('a', 'Roe', 'Hives'), chapter('b', 'Poe', 'Combs'), chapter('c', 'Roe', 'Hives')];
  withContent({ 'works.json': JSON.stringify(works) }, (folder) => {
    const { added, doubles } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual([added.map(({ name }) => name), doubles.map(({ name }) => name)], [['a', 'b'], ['c']]);
  });
});

test('languages and capitals that an export leaves open are guessed, and told', () => {
  const book = (id: string, title: string, more = {}) => ({ id, type: 'book', title, ...more });
  const items = [
    book('nl-1', 'De bijen van het dorp en de vraag van morgen', { language: 'Dutch' }),
    book('fr-1', 'La vie des abeilles dans les villes'),
    book('zh-1', '蜜蜂的生活'),
    book('en-1', 'The Life of the Bee in Modern Cities', { language: 'eng' }),
    book('en-2', 'The life of the bee in Paris'),
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added, guessed, capitals } = importSources(folder, join(folder, 'works.json'));
    assert.equal(added.length, items.length);
    assert.deepEqual(
      guessed.map(({ key, language }) => `${key} ${language}`),
      ['fr-1 fr', 'zh-1 zh', 'en-2 en'],
    );
    assert.deepEqual(capitals, ['en-1']);
    const written = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    assert.deepEqual(written.match(/(?<=language: )\w+/g)?.slice(1), ['nl', 'fr', 'zh', 'en', 'en']);
  });
});

test('what an import changes or loses is told, work by work; a field that is kept is not', () => {
  const roe = [{ family: 'Roe', given: 'Jane' }];
  const items = [
    {
      ...{ id: 'kept', type: 'thesis', author: roe, title: 'Combs', genre: 'PhD thesis', publisher: 'Bee U' },
      ...{
        translator: roe,
        'collection-title': 'Bees',
        'collection-number': '2',
        version: '1',
        language: 'en',
      },
      ...{ issued: { 'date-parts': [[2001]] }, abstract: 'Long.', 'title-short': 'H', 'event-place': '' },
    },
    {
      ...{ id: 'changed', type: 'bill', title: 'An act on bees', language: 'bee', event: 'Fair' },
      ...{ issued: { literal: 'Summer 2014' }, 'original-date': { 'date-parts': [[1]] }, director: roe },
    },
    { id: 'season', type: 'book', title: 'A', language: 'en', issued: { 'date-parts': [[2014]], season: 2 } },
    { id: 'several', type: 'book', title: 'B', language: 'en', issued: { literal: '2014 or 2015' } },
    { id: 'bib', type: 'book', title: 'C', language: 'ngerman' },
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added, changed, guessed } = importSources(folder, join(folder, 'works.json'));
    assert.equal(added.length, items.length);
    assert.deepEqual(changed, [
      {
        key: 'changed',
        how: 'bill taken as legislation; issued “Summer 2014” taken as 2014; not kept: original-date, director, language “bee”',
      },
      { key: 'season', how: 'not kept: season of issued' },
      { key: 'several', how: 'not kept: issued' },
    ]);
    assert.deepEqual(guessed, [{ key: 'changed', language: 'en' }]);
    const written = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    assert.match(written, /type: thesis\n {2}author:\n.*\n.*\n {2}translator:\n/);
    assert.match(written, /event-title: Fair/);
    assert.match(written, /title: C\n {2}language: de/);
  });
});

test('the key of a work comes from what has Latin letters: author, title, container, or the language', () => {
  const work = (family: string, title: string, container: string, language: string) => ({
    ...{ id: '1', type: 'article-journal', author: [{ family, given: '大明' }], title, language },
    ...{ 'container-title': container, issued: { 'date-parts': [[1999]] } },
  });
  const items = [
    work('Ruíz', '水', '地理', 'zh-CN'),
    work('何', 'WTO 与水', '地理', 'zh-CN'),
    work('何', '1998年的水', 'Acta 地理', 'zh-CN'),
    work('何', '1999年的水', '地理', 'zh-CN'),
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual(
      added.map(({ key }) => key),
      ['ruiz-1999', 'wto-1999', 'acta-1999', 'chinese-1999'],
    );
  });
});

test('the schemas for editors are those of the code; npm run schemas writes them', () => {
  for (const [file, text] of jsonSchemas()) {
    assert.equal(readFileSync(join(schemaFolder, file), 'utf8'), text, file);
  }
});

test('an editor finds the schema of every list, and words on every field', () => {
  const bare: string[] = [];
  const walk = (schema: JsonSchema, path: string): void => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (!field.description) bare.push(`${path} ${name}`);
      walk(field, `${path} ${name}`);
    }
    for (const member of schema.anyOf ?? []) walk(member, path);
    if (schema.items) walk(schema.items, path);
  };
  for (const [file, text] of jsonSchemas()) walk(JSON.parse(text), file);
  assert.deepEqual(bare, []);
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const files = Object.values<string>(settings['yaml.schemas']).map((path) => path.replace('/content/', ''));
  const lists = readdirSync('e2e/fixture').filter((name) => name.endsWith('.yaml'));
  assert.deepEqual(files.sort(), [...lists, 'documents/*/document.yaml'].sort());
  for (const path of Object.keys(settings['yaml.schemas'])) assert.ok(existsSync(path), path);
});

test('an old Node is told what to do, first', () => {
  const pretend =
    "Object.defineProperty(process.versions, 'node', { value: '18.19.0' }); require('./src/build/need-node.cjs')";
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^Install Node 22\.18 or later/);
});

test('nothing in the code speaks of what the content is about', () => {
  const names =
    /\b(china|chinese|mali|malian|liberia\w*|cambodia\w*|minusma|passblue|leimbach|songying|fang-\d+|peacekeep\w*)\b/i;
  const speaking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|cjs)$/.test(file) && !/\.test\.ts$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join('src', file), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        names.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      );
    });
  assert.deepEqual(speaking, []);
});

/** The steps of the authors’ guide: commands to run, files to write or to add to. */
function* stepsOfGuide(): Iterable<
  { command: string } | { file: string; text: string; isAddition: boolean }
> {
  const [, guide = ''] = readFileSync('src/authoring/README.md', 'utf8').split('## A document of your own');
  const [own = ''] = guide.split('\n## ');
  for (const [, lead = '', language, text = ''] of own.matchAll(/([^\n]*)\n\n```(\w+)\n(.*?)```/gs)) {
    if (language === 'sh') for (const command of text.trim().split('\n')) yield { command };
    else {
      const file = /`([^`]+)`:$/.exec(lead)?.[1];
      assert(file, `The guide does not say where this goes: ${text}`);
      yield { file, text, isAddition: lead.startsWith('Add to') };
    }
  }
}

for (const from of ['an empty folder', 'a folder with documents']) {
  test(`the author’s guide, followed to the letter from ${from}, makes a linked, searchable, citable document`, () => {
    temporary((folder) => {
      const content = join(folder, 'content');
      const site = join(folder, 'site');
      if (from !== 'an empty folder') {
        cpSync('e2e/fixture', content, { recursive: true });
        // One of the least: without notes.
        newDocument(content, 'plain');
        const text = join(content, 'documents/plain/01-plain-1.mdx');
        writeFileSync(text, readFileSync(text, 'utf8').replace(/ It has a note.*/s, '\n'));
        const plain = join(content, 'documents/plain/document.yaml');
        writeFileSync(
          plain,
          readFileSync(plain, 'utf8').replace('paging: sections', 'paging: single\npages: 1'),
        );
      }
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        scripts: Record<string, string>;
      };
      const env = { ...process.env, CONTENT_DIR: content, SITE_DIR: site };
      for (const step of stepsOfGuide()) {
        if ('command' in step) {
          const [, name = '', , rest = ''] = /^npm run (\S+)( -- (.*))?$/.exec(step.command) ?? [];
          const words = rest
            .split(' ')
            .filter(Boolean)
            .map((word) => word.replace('bees.json', join(folder, 'bees.json')));
          const [, file = ''] = (scripts[name] ?? '').split(' ');
          execFileSync(process.execPath, [file, ...words], { env, stdio: 'pipe' });
        } else if (step.isAddition) {
          const path = join(folder, step.file);
          const before = readFileSync(path, 'utf8').replace(/^\[\]\n/m, '');
          writeFileSync(path, before);
          appendFileSync(path, step.text);
        } else writeFileSync(join(folder, step.file), step.text);
      }
      const page = readFileSync(join(site, 'bees/hive/index.html'), 'utf8');
      assert.match(page, /id="hive-2"/);
      assert.match(page, /href="\/data\/bees-in-hive\/">30,000</);
      assert.match(page, /property="og:image" content="[^"]*\/cards\/bees\/hive\.png"/);
      const source = readFileSync(join(site, 'sources/seeley-2010/index.html'), 'utf8');
      assert.match(source, /href="\/bees\/hive\/#(note-1|hive-2)"/);
      assert(existsSync(join(site, 'cards/bees/hive.png')));
      assert(existsSync(join(site, 'bees/hive.md')));
      const book = unzipSync(readFileSync(join(site, 'bees.epub')));
      assert.match(strFromU8(book['book/package.opf'] ?? new Uint8Array()), /<dc:source [^<]*, 1 May 2020</);
      const index = readFileSync(join(site, 'search/index.html'), 'utf8');
      assert.match(index, /<a href="\/bees\/">How Bees Keep House<\/a>/);
      const home = readFileSync(join(site, 'index.html'), 'utf8');
      assert.match(home, /How Bees Keep House/);
      // One is no plural, dates are in words, and menus name no room in which nothing stands.
      assert.match(home, /2 paragraphs · 1 note</);
      const teach = readFileSync(join(site, 'teach/index.html'), 'utf8');
      if (from === 'an empty folder') assert.match(teach, /ask 1 open question, /);
      else {
        const [, footer = ''] = home
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .split('This site restates');
        assert.match(
          footer,
          /^[^(]*\(Roe, [^)]*\), A Garden[^()]*\([^)]*\), Plain \([^)]*\) and What Moves[^()]*\(/,
        );
        const plain = readFileSync(join(site, 'plain/index.html'), 'utf8');
        assert.match(plain, /\b1\spage</);
        // It has no headings, of which a list could be made.
        assert.doesNotMatch(plain, /aria-label="Contents"/);
      }
      assert.match(home, /\(Roe, 1\u00a0May 2020\)/);
      assert.equal(home.includes('>Timeline<'), from !== 'an empty folder');
    });
  });
}
