import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { meaningsOf } from '../library/address-texts.ts';
import { listed, soundContent, withContent } from '../library/fixture.ts';
import { type Files, KeptFolder } from '../library/kept-folder.ts';
import { loadLibrary } from '../library/load-library.ts';
import { ContentError } from '../syntax/problem.ts';
import { acceptAddresses, checkAddresses } from './address-lock.ts';

// What an author does to published content, and what the build says to it, word for word.

type Replacement = [file: string, what: string, by: string];

function edit(folder: string, replacements: Replacement[]): void {
  for (const [file, what, by] of replacements) {
    writeFileSync(join(folder, file), edited(readFileSync(join(folder, file), 'utf8'), what, by, file));
  }
}

function edited(text: string, what: string, by: string, file: string): string {
  assert.equal(text.split(what).length, 2, `"${what}" stands once in ${file}.`);
  return text.replace(what, () => by);
}

/** What the build says of a folder, without the lines of its files. */
function saidOf(folder: string): string {
  try {
    checkAddresses(loadLibrary(folder), folder);
    return '';
  } catch (error) {
    if (error instanceof ContentError) return listed(error.problems);
    throw error;
  }
}

/** The files of the made site. */
const made: Record<string, string | Buffer> = Object.fromEntries(
  readdirSync('e2e/fixture', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative('e2e/fixture', path).replaceAll('\\', '/'), readFileSync(path)]),
);
const kept = new KeptFolder();

/** What the build says after edits of what was published, a copy of the made site. */
function afterEdit(...replacements: Replacement[]): string {
  const files: Files = { ...made, 'addresses.lock.json': lock };
  for (const [file, what, by] of replacements) files[file] = edited(String(files[file]), what, by, file);
  return saidOf(kept.holding(files));
}

function withCopy<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('e2e/fixture', folder, { recursive: true });
    writeFileSync(join(folder, 'addresses.lock.json'), lock);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const accept = 'To break the links that others have made, on purpose, run npm run addresses.';

/** What is written when they are published. */
const lock = (() => {
  const folder = kept.holding(made);
  acceptAddresses(loadLibrary(folder), folder);
  return readFileSync(join(folder, 'addresses.lock.json'), 'utf8');
})();

/** What is said of an address that is gone. */
function lost(address: string, now = '', published = lock): string {
  return `${placeIn(published, address)}  lost-address
  "${address}" was published and is no longer there.${now && ` What stood there is at "${now}" now.`}
  Add to redirects.yaml: { from: "${address}", to: "${now || '…'}" }. ${accept}`;
}

/** What is said of an address that means other text now. */
function changed(address: string, now = '', published = lock): string {
  return `${placeIn(published, address)}  changed-address
  "${address}" means other text than when it was published.${now && ` What it meant is at "${now}" now.`}
  Put new text where no published one moves (at the end of its section), or give a rewritten one back its words. ${accept}`;
}

function placeIn(published: string, address: string): string {
  return `addresses.lock.json:${published.split(`"${address}":`)[0]?.split('\n').length}:3`;
}

/** The whole message. */
function refusal(...problems: string[]): string {
  return problems.join('\n\n');
}

const winter = 'documents/report/03-winter.mdx';
const hives = 'documents/report/04-hives.mdx';

test('the lock lists every address of the content', () => {
  withCopy((folder) => {
    const library = loadLibrary(folder);
    assert.deepEqual(checkAddresses(library, folder), { kept: meaningsOf(library).size, added: 0 });
  });
});

test('a corrected sentence is no other text', () => {
  assert.equal(
    afterEdit([winter, 'a fence had to be paid for, and a sign', 'a fence and a sign had to be paid for']),
    '',
  );
});

test('a paragraph inserted before others: each that means other text, and where its text went', () => {
  const inserted =
    'Editors sometimes add whole paragraphs, which they should rather not do in the middle of a section.';
  assert.equal(
    afterEdit([winter, 'Beekeeping that is', `${inserted}\n\nBeekeeping that is`]),
    refusal(
      changed('/report/winter/#winter-3', '/report/winter/#winter-4'),
      lost('/report/winter/#winter-3-editors', '/report/winter/#winter-4-editors'),
    ),
  );
});

test('a paragraph at the end of a section moves nothing', () => {
  const last = 'clover, and keeps no bees.';
  assert.equal(afterEdit(['documents/letter/02-author.mdx', last, `${last}\n\nThe garden still grows.`]), '');
});

const renamed: Replacement = [
  'documents/letter/01-letter.mdx',
  '## A first in the clover',
  '## A first time in the clover',
];

test('a renamed heading: the address that is gone, and the one that is meant now', () => {
  assert.equal(
    afterEdit(renamed),
    refusal(lost('/letter/#a-first-in-the-clover', '/letter/#a-first-time-in-the-clover')),
  );
});

test('a renamed heading with letters beyond a to z: the entry that is proposed holds', () => {
  const news = (heading: string) => ({
    'documents/news/01-news.mdx': soundContent['documents/news/01-news.mdx'].replace(
      'There are',
      `## ${heading}\n\nThere are`,
    ),
  });
  withContent(news('Côte d’Ivoire'), (folder) => {
    acceptAddresses(loadLibrary(folder), folder);
    edit(folder, [['documents/news/01-news.mdx', 'Côte d’Ivoire', 'Ivory Coast']]);
    const [, entry] = /Add to redirects\.yaml: (\{.*?\})\./.exec(saidOf(folder)) ?? [];
    assert.equal(entry, '{ from: "/news/#côte-divoire", to: "/news/" }');
    writeFileSync(join(folder, 'redirects.yaml'), `- ${entry}\n`);
    assert.equal(saidOf(folder), '');
  });
});

test('accepting tells what it accepts, and then the change holds', () => {
  withCopy((folder) => {
    edit(folder, [renamed]);
    assert.deepEqual(acceptAddresses(loadLibrary(folder), folder), {
      added: ['/letter/#a-first-time-in-the-clover'],
      lost: [{ address: '/letter/#a-first-in-the-clover', now: '/letter/#a-first-time-in-the-clover' }],
      changed: [],
    });
    assert.equal(saidOf(folder), '');
  });
});

/** Whoever extends the made site moves its lines; where a problem is in a file is tested with small ones. */
const withoutLines = (said: string): string => said.replace(/:\d+:\d+(?= )/g, '');

test('a deleted note: the gap in the numbers, and what named it', () => {
  const said = afterEdit(
    [winter, 'and a sign.[^8]', 'and a sign.'],
    [winter, '[^8]: A keeper’s calendar has more of this: [@keepers-calendar, 12 March].\n\n', ''],
  );
  assert.equal(
    withoutLines(said),
    refusal(
      `documents/report/03-winter.mdx  misnumbered-note
  There is a note 9, but no note 8.
  Write every note under its printed number.`,
      `events.yaml  unknown-place
  No document has "report/note-8".
  Did you mean "report/note-1"? Otherwise name a paragraph that is there, or a note as "brief/note-12".`,
    ),
  );
});

test('sections in another order: the pages and notes that are out of order', () => {
  const said = withCopy((folder) => {
    renameSync(join(folder, winter), join(folder, 'documents/report/04-winter.mdx'));
    renameSync(join(folder, hives), join(folder, 'documents/report/03-hives.mdx'));
    return saidOf(folder);
  });
  const page = (file: string, is: number, should: number) => `documents/report/${file}  misnumbered-page
  Page ${is} begins where page ${should} should.
  Mark every printed page once, in order.`;
  assert.equal(
    withoutLines(said),
    refusal(
      page('03-hives.mdx', 5, 4),
      `documents/report/04-winter.mdx  misnumbered-note
  Note 7 is first marked after note 12.
  Number the notes in the order of their first marks.`,
      page('04-winter.mdx', 4, 7),
      page('05-honey.mdx', 7, 5),
    ),
  );
});

// What touches many files of the content is done to a small one.
const food = 'documents/report/02-food.mdx';
const published = {
  [food]: `---
key: food
title: Food
summary: What they eat.
---

Bees fly to many meadows for pollen.[^2] In winter, the honey of the summer has to do.[^3]

[^2]: Watched on two hundred flowers over a whole season.

[^3]: Weighed in autumn and again in spring, comb after comb.
`,
};

/** @param use gets the folder after the edits, and the lock that was written before them */
function afterPublishing(replacements: Replacement[], use: (folder: string, lock: string) => void): void {
  withContent(published, (folder) => {
    acceptAddresses(loadLibrary(folder), folder);
    const lock = readFileSync(join(folder, 'addresses.lock.json'), 'utf8');
    edit(folder, replacements);
    use(folder, lock);
  });
}

test('a deleted note, and the next counted down: which means another now, and which is gone', () => {
  const countDown: Replacement[] = [
    [food, '[^2] In', ' In'],
    [food, '[^2]: Watched on two hundred flowers over a whole season.\n\n', ''],
    [food, 'do.[^3]', 'do.[^2]'],
    [food, '[^3]:', '[^2]:'],
  ];
  afterPublishing(countDown, (folder, lock) => {
    assert.equal(
      saidOf(folder),
      refusal(
        changed('/report/food/#note-2', '', lock),
        lost('/report/food/#note-3', '/report/food/#note-2', lock),
        changed('/report/food/#ref-2', '', lock),
        lost('/report/food/#ref-3', '/report/food/#ref-2', lock),
        changed('/report/notes/#note-2', '', lock),
        lost('/report/notes/#note-3', '/report/notes/#note-2', lock),
      ),
    );
  });
});

test('a section with another key: what is gone, and the redirects to write, which lead its notes and citations along and stay', () => {
  afterPublishing([[food, 'key: food', 'key: diet']], (folder, lock) => {
    const said = refusal(
      lost('/report/food/', '/report/diet/', lock),
      lost('/report/food/#food-1', '/report/diet/#diet-1', lock),
    );
    assert.equal(saidOf(folder), said);
    const entries = [...said.matchAll(/redirects\.yaml: (\{.*?\})/g)].map(([, entry]) => `- ${entry}\n`);
    writeFileSync(join(folder, 'redirects.yaml'), entries.join(''));
    assert.equal(saidOf(folder), '');
    // What is redirected stays locked after everything else is accepted.
    acceptAddresses(loadLibrary(folder), folder);
    rmSync(join(folder, 'redirects.yaml'));
    assert.match(saidOf(folder), /"\/report\/food\/#food-1" was published and is no longer there\./);
  });
});

test('a document with another key: one redirect, which leads its pages along with all that is on them', () => {
  afterPublishing([], (folder, lock) => {
    renameSync(join(folder, 'documents/report'), join(folder, 'documents/apiary'));
    edit(folder, [
      ['documents/apiary/document.yaml', 'key: report', 'key: apiary'],
      ['comparisons.yaml', 'document: report', 'document: apiary'],
    ]);
    assert.equal(saidOf(folder), refusal(lost('/report/', '/apiary/', lock)));
    writeFileSync(
      join(folder, 'redirects.yaml'),
      '- { from: /report/, to: /apiary/, why: It has a new name. }\n',
    );
    assert.equal(saidOf(folder), '');
    const { redirects } = loadLibrary(folder);
    assert.deepEqual(redirects.get('/report/food/cite/'), {
      ...{ from: '/report/food/cite/', to: '/apiary/food/cite/', why: 'It has a new name.' },
    });
    assert.equal(redirects.has('/report/food/#food-1'), false);
  });
});

test('a deleted section: its page answers for what is nowhere any more, and stays redirected', () => {
  afterPublishing([], (folder, lock) => {
    rmSync(join(folder, food));
    const note = (number: number) => lost(`/report/notes/#note-${number}`, '/report/notes/#note-1', lock);
    assert.equal(saidOf(folder), refusal(lost('/report/food/', '', lock), note(2), note(3)));
    const entries = ['food/', 'notes/#note-2', 'notes/#note-3'].map(
      (from) => `- { from: '/report/${from}', to: /report/hive/ }\n`,
    );
    writeFileSync(join(folder, 'redirects.yaml'), entries.join(''));
    assert.equal(saidOf(folder), '');
    acceptAddresses(loadLibrary(folder), folder);
    rmSync(join(folder, 'redirects.yaml'));
    assert.match(saidOf(folder), /"\/report\/food\/" was published and is no longer there\./);
    assert.match(readFileSync(join(folder, 'addresses.lock.json'), 'utf8'), /"\/report\/food\/#food-1"/);
  });
});

test('a damaged lock is no empty one', () => {
  withContent({ 'addresses.lock.json': '{ "/": ' }, (folder) => {
    assert.equal(
      saidOf(folder),
      refusal(`addresses.lock.json:1:1  wrong-value
  Here the list of addresses is no JSON.
  Restore it from the history of the project: without it nobody knows what was published.`),
    );
  });
});

test('a folder that has published nothing has nothing to keep', () => {
  withContent({}, (folder) => {
    assert.deepEqual(checkAddresses(loadLibrary(folder), folder), { kept: 0, added: 0 });
  });
});
