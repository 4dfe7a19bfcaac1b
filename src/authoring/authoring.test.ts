import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { copyProject } from '../build/copied-project.ts';
import { replaced, soundContent, withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { UsageError } from '../syntax/usage-error.ts';
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

test('nothing in the code, its tests included, speaks of what the content is about', () => {
  // Chinese is no such word: it is the name of a language.
  const names =
    /\b(china|mali|malian|liberia\w*|cambodia\w*|minusma|passblue|leimbach|songying|fang-\d+|peacekeep\w*)\b/i;
  const speaking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|cjs)$/.test(file) && !file.endsWith('authoring.test.ts'))
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
      const project = copyProject(join(folder, 'project'));
      if (from !== 'an empty folder') {
        const news = replaced('documents/news/document.yaml', 'edition: restatement', 'edition: translation');
        for (const [file, text] of Object.entries({ ...soundContent, ...news })) {
          mkdirSync(dirname(join(content, file)), { recursive: true });
          // The guide has a section "hive" of its own.
          writeFileSync(join(content, file), text.replaceAll(/\bhive(?=-\d|$)/gm, 'comb'));
        }
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
          execFileSync(process.execPath, [file, ...words], { cwd: project, env, stdio: 'pipe' });
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
      assert.match(strFromU8(book['book/package.opf'] ?? new Uint8Array()), /<dc:source [^<]*, May 1, 2020</);
      const index = readFileSync(join(site, 'search/index.html'), 'utf8');
      assert.match(index, /<a href="\/bees\/">How Bees Keep House<\/a>/);
      const home = readFileSync(join(site, 'index.html'), 'utf8');
      assert.match(home, /How Bees Keep House/);
      // One is no plural, dates are in words, and menus name no room in which nothing stands.
      assert.match(home, /2 paragraphs · 1 note</);
      const teach = readFileSync(join(site, 'teach/index.html'), 'utf8');
      if (from === 'an empty folder') assert.match(teach, /ask <a [^>]+>1 open question<\/a>, /);
      else {
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
      }
      assert.match(home, /\(Roe, May\u00a01, 2020\)/);
      assert.equal(home.includes('>Timeline<'), from !== 'an empty folder');
    });
  });
}
