import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withContent } from '../library/fixture.ts';
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
