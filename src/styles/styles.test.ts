import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(?:css|astro|ts)$/.test(entry.name) &&
      // Broken code, in which any name may stand.
      !/\.test\.ts$|^mutations\.ts$/.test(entry.name),
  )
  .map(({ parentPath, name }) => posix.join(parentPath.replaceAll('\\', '/'), name));
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const sheets = files.filter((file) => file.endsWith('.css'));

/** What may be set in a size of its own, since it goes by what surrounds it, or stands where no token reaches. */
const ownSizes = {
  'font: 600 0.66em / 1 var(--sans)': 'the mark of a note, raised as an exponent is',
  'font-size: 0.9em': 'code, whose letters are wide',
  'font-size: 0.85em': 'the address behind a link, on paper',
  'font-size: max(1em, 16px)': 'fields, around which a phone would enlarge the page',
  'font: 9pt var(--sans)': 'the number of a printed page: the margins of a page inherit no tokens',
};

test('the six roles of type are the only sizes', () => {
  const tokens = textOf.get('src/styles/tokens.css') ?? '';
  const roles = [...tokens.matchAll(/--(\w+): [46]00|--(\w+): 500/g)].map(([, a, b]) => a ?? b);
  assert.deepEqual(roles, ['title', 'heading', 'text', 'aside', 'small', 'tiny']);
  const allowed = new Set([
    'font: inherit',
    ...roles.map((role) => `font: var(--${role})`),
    ...Object.keys(ownSizes),
  ]);
  const others = files
    .filter((file) => /\.(?:css|astro)$/.test(file) && file !== 'src/styles/tokens.css')
    .flatMap((file) =>
      [...(textOf.get(file) ?? '').matchAll(/(?<![\w-])font(?:-size)?: [^;]+/g)]
        .filter(([rule]) => !allowed.has(rule))
        .map(([rule]) => `${file}: ${rule}`),
    );
  assert.deepEqual(others, []);
});

test('the styles of a component stand in its folder', () => {
  // What paper and what no script leave out is told in one place for all.
  const general = sheets.filter((file) => /^src\/(?:styles|pages)\/(?!print|states)/.test(file));
  const strays = general.flatMap((sheet) => {
    const names = (textOf.get(sheet) ?? '')
      .replace(/\/\*.*?\*\//gs, '')
      .matchAll(/\.([a-z][\w-]*)(?=[^;{}]*\{)/g);
    return [...new Set([...names].map(([, name]) => name))].flatMap((name) => {
      const users = files.filter(
        (file) =>
          !file.endsWith('.css') &&
          new RegExp(`['"\`. ]${name}(?![\\w-])['"\`. ]?`).test(textOf.get(file) ?? ''),
      );
      const folders = new Set(users.map((file) => /^src\/components\/\w+\//.exec(file)?.[0] ?? ''));
      const [folder] = folders;
      return folders.size === 1 && folder ? [`${sheet}: .${name} belongs to ${folder}`] : [];
    });
  });
  assert.deepEqual(strays, []);
});

test('every stylesheet comes into a page by one way, and places the layers first', () => {
  const index = textOf.get('src/styles/index.css') ?? '';
  for (const sheet of sheets) {
    const name = posix.basename(sheet);
    if (index.includes(`/${name}"`) || sheet === 'src/styles/index.css') continue;
    const importers = files.filter((file) => (textOf.get(file) ?? '').includes(`/${name}`));
    assert.notEqual(importers.length, 0, `${sheet} is in no page`);
    const text = textOf.get(sheet) ?? '';
    const isPart = importers.every((file) => file.endsWith('.css'));
    assert.ok(
      isPart || /^(?:\/\*[^*]*\*\/\s*)?@import "[./\w-]+\.css";\n/.test(text),
      `${sheet} does not begin with the layers`,
    );
  }
});

test('no list stands within :lang(), which Chromium does not know, and drops the rule', () => {
  for (const sheet of sheets)
    assert.doesNotMatch((textOf.get(sheet) ?? '').replace(/\/\*.*?\*\//gs, ''), /:lang\([^)]*,/, sheet);
});

test('what stands at one side of a page is mirrored in one from right to left', () => {
  // What mirrors the sheets does not know this property. What a script moves begins at a corner.
  const oneSided = sheets.flatMap((sheet) =>
    [...(textOf.get(sheet) ?? '').matchAll(/\binset: (?!0 auto auto 0;)([^;]*);([^;]*)/g)]
      .filter(([, value = '', next = '']) => {
        const plain = value.replace(/\/\*.*?\*\//gs, '').trim();
        const sides = plain.replace(/\((?:[^()]|\([^()]*\))*\)/g, '').split(/\s+/);
        return sides.length === 4 && sides[1] !== sides[3] && !`${value}${next}`.includes('rtl:');
      })
      .map(([rule]) => `${sheet}: ${rule}`),
  );
  assert.deepEqual(oneSided, []);
});

test('what a stylesheet says is signs, in no language', () => {
  const said = sheets.flatMap((sheet) =>
    [...(textOf.get(sheet) ?? '').matchAll(/\bcontent: [^;"]*"([^"]*)"/g)]
      .filter(([, words = '']) => /[A-Za-z]{3}/.test(words))
      .map(([rule]) => `${sheet}: ${rule}`),
  );
  assert.deepEqual(said, []);
});
