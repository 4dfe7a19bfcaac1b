import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadLibrary } from '../library/library.ts';
import { meaningsOf } from '../library/meanings.ts';
import { ContentError } from '../library/problem.ts';
import { acceptAddresses, checkAddresses } from './addresses.ts';
import { fingerprint, likeness, sameText } from './fingerprint.ts';

// What an author does to the real content, and what the build says to it.

type Edit = (file: string, change: (text: string) => string) => void;

/** Reads a copy of the content after edits; what is reported, without the folder in front of the files. */
function report(edits: (edit: Edit) => void, use: (folder: string) => void = check): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', folder, { recursive: true });
    edits((file, change) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const changed = change(text);
      assert.notEqual(changed, text, 'The edit changes something.');
      writeFileSync(join(folder, file), changed);
    });
    use(folder);
    return '';
  } catch (error) {
    if (error instanceof ContentError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const check = (folder: string) => void checkAddresses(loadLibrary(folder), folder);

const threat = 'documents/brief/03-threat.mdx';
const lineOf = (address: string) =>
  readFileSync('content/addresses.lock.json', 'utf8').split(`"${address}":`)[0]?.split('\n').length;
const accept = 'To break the links that others have made, on purpose, run npm run addresses.';

test('the lock lists every address of the content', () => {
  const library = loadLibrary('content');
  assert.deepEqual(checkAddresses(library, 'content'), { kept: meaningsOf(library).size, added: 0 });
});

test('a corrected sentence is no other text', () => {
  assert.equal(
    report((edit) => edit(threat, (text) => text.replace('cuts both ways, however', 'has two sides'))),
    '',
  );
});

test('a paragraph inserted before others: each that means other text, and where its text went', () => {
  const inserted =
    'Editors sometimes add whole paragraphs, which they should rather not do in the middle of a section.';
  const message = report((edit) =>
    edit(threat, (text) => text.replace('A stronger part in UN', `${inserted}\n\nA stronger part in UN`)),
  );
  assert.equal(
    message,
    `addresses.lock.json:${lineOf('/brief/threat/#threat-3')}:3  changed-address
  "/brief/threat/#threat-3" means other text than when it was published. What it meant is at "/brief/threat/#threat-4" now.
  Put new text where no published one moves (at the end of its section), or give a rewritten one back its words. ${accept}

addresses.lock.json:${lineOf('/brief/threat/#threat-3-editors')}:3  lost-address
  "/brief/threat/#threat-3-editors" was published and is no longer there. What stood there is at "/brief/threat/#threat-4-editors" now.
  Add to redirects.yaml: { from: "/brief/threat/#threat-3-editors", to: "/brief/threat/#threat-4-editors" }. ${accept}

2 problems in the content. Nothing was built.`,
  );
});

test('a paragraph at the end of a section moves nothing', () => {
  assert.equal(
    report((edit) =>
      edit('documents/mali/02-author.mdx', (text) => `${text.trimEnd()}\n\nShe still writes.\n`),
    ),
    '',
  );
});

test('a renamed heading: the address that is gone, and the one that is meant now', () => {
  assert.equal(
    report((edit) =>
      edit('documents/mali/01-mali.mdx', (text) =>
        text.replace('## A first in Mali', '## A first time in Mali'),
      ),
    ),
    `addresses.lock.json:${lineOf('/mali/#a-first-in-mali')}:3  lost-address
  "/mali/#a-first-in-mali" was published and is no longer there. What stood there is at "/mali/#a-first-time-in-mali" now.
  Add to redirects.yaml: { from: "/mali/#a-first-in-mali", to: "/mali/#a-first-time-in-mali" }. ${accept}

1 problem in the content. Nothing was built.`,
  );
});

test('a note deleted, and those behind it counted down: which mean other works now, and which is gone', () => {
  const message = report((edit) => {
    edit(threat, (text) =>
      text
        .replace('against that narrative.[^8]', 'against that narrative.')
        .replace(/\[\^8\]: .*\n\n/, '')
        .replaceAll('[^9]', '[^8]'),
    );
    for (const name of ['04-protecting', '05-leadership', '06-intervene']) {
      edit(`documents/brief/${name}.mdx`, (text) =>
        text.replace(/\[\^(\d+)\]/g, (_mark, number) => `[^${Number(number) - 1}]`),
      );
    }
    edit('statistics.yaml', (text) =>
      text.replace(/^( {2}note: )(\d+)$/gm, (line, field, number) =>
        Number(number) > 8 ? `${field}${number - 1}` : line,
      ),
    );
    for (const file of ['statistics.yaml', 'events.yaml', 'terms.yaml', 'comparisons.yaml', 'sources.yaml']) {
      const path = /note-(\d+)(?!\d)/g;
      const lower = (text: string) =>
        text
          .replace(path, (name, number) => (Number(number) > 8 ? `note-${number - 1}` : name))
          .replace('brief/note-8, brief/note-8', 'brief/note-8');
      if (lower(readFileSync(`content/${file}`, 'utf8')) !== readFileSync(`content/${file}`, 'utf8'))
        edit(file, lower);
    }
    for (const name of [
      '01-introduction',
      '02-isolation',
      '03-threat',
      '04-protecting',
      '05-leadership',
      '06-intervene',
      '07-conclusion',
    ]) {
      const file = `documents/brief/${name}.mdx`;
      const lower = (text: string) =>
        text.replace(/((?:#|brief\/)note-)(\d+)/g, (link, start, number) =>
          Number(number) > 8 ? `${start}${number - 1}` : link,
        );
      if (lower(readFileSync(`content/${file}`, 'utf8')) !== readFileSync(`content/${file}`, 'utf8'))
        edit(file, lower);
    }
  });
  assert.match(
    message,
    /"\/brief\/threat\/#note-9" was published and is no longer there\. What stood there is at "\/brief\/threat\/#note-8" now\./,
  );
  assert.match(
    message,
    /"\/brief\/intervene\/#note-26" was published and is no longer there\. What stood there is at "\/brief\/intervene\/#note-25" now\./,
  );
  assert.match(
    message,
    /"\/brief\/protecting\/#note-11" means other text than when it was published\. What it meant is at "\/brief\/protecting\/#note-10" now\./,
  );
});

test('sections in another order: the notes are out of order, which the check says', () => {
  const message = report((edit) => {
    const [third = '', fourth = ''] = [threat, 'documents/brief/04-protecting.mdx'].map((file) =>
      readFileSync(join('content', file), 'utf8'),
    );
    edit(threat, () => fourth);
    edit('documents/brief/04-protecting.mdx', () => third);
  });
  assert.match(
    message,
    /04-protecting\.mdx:14:190 {2}misnumbered-note\n {2}Note 7 is first marked after note 12\.\n {2}Number the notes in the order of their first marks\./,
  );
});

test('a section with another key: its page and ids are gone, and redirects answer for them', () => {
  const rename = (edit: Edit) => {
    edit(threat, (text) =>
      text.replace('key: threat', 'key: menace').replaceAll(/threat-(\d)/g, 'menace-$1'),
    );
    for (const file of [
      ...['statistics.yaml', 'events.yaml', 'terms.yaml', 'comparisons.yaml', 'sources.yaml', 'packets.yaml'],
      ...[
        'brief/01-introduction',
        'brief/02-isolation',
        'brief/05-leadership',
        'brief/07-conclusion',
        'mali/01-mali',
      ].map((name) => `documents/${name}.mdx`),
    ]) {
      const text = readFileSync(join('content', file), 'utf8');
      const renamed = text
        .replaceAll(/threat-(\d)/g, 'menace-$1')
        .replaceAll('/brief/threat/', '/brief/menace/')
        .replace(', threat,', ', menace,');
      if (renamed !== text) edit(file, () => renamed);
    }
  };
  const message = report(rename);
  assert.match(
    message,
    /"\/brief\/threat\/" was published and is no longer there\. What stood there is at "\/brief\/menace\/" now\./,
  );
  assert.match(
    message,
    /Add to redirects\.yaml: \{ from: "\/brief\/threat\/#threat-2", to: "\/brief\/menace\/#menace-2" \}/,
  );
  // What the message says to write is what helps; notes keep their names, so the page's entry leads them along.
  const entries = [...message.matchAll(/redirects\.yaml: (\{ from: "([^"]+)".*?\})/g)]
    .filter(([, , from]) => !/#(note|ref|page)-/.test(from ?? ''))
    .map(([, entry]) => `- ${entry}`);
  const redirect = (edit: Edit) => {
    rename(edit);
    edit('redirects.yaml', () => `${entries.join('\n')}\n`);
  };
  assert.equal(report(redirect), '');
  // What is redirected stays locked after everything else is accepted.
  const dropped = report(redirect, (folder) => {
    acceptAddresses(loadLibrary(folder), folder);
    writeFileSync(join(folder, 'redirects.yaml'), '[]\n');
    check(folder);
  });
  assert.match(dropped, /"\/brief\/threat\/#threat-2" was published and is no longer there/);
});

test('accepting tells what it accepts, and then the change holds', () => {
  report(
    (edit) =>
      edit('documents/mali/01-mali.mdx', (text) =>
        text.replace('## A first in Mali', '## A first time in Mali'),
      ),
    (folder) => {
      assert.deepEqual(acceptAddresses(loadLibrary(folder), folder), {
        added: ['/mali/#a-first-time-in-mali'],
        lost: [{ address: '/mali/#a-first-in-mali', now: '/mali/#a-first-time-in-mali' }],
        changed: [],
      });
      check(folder);
    },
  );
});

test('a damaged lock is no empty one', () => {
  const message = report((edit) => edit('addresses.lock.json', (text) => text.slice(0, 100)));
  assert.match(
    message,
    /^addresses\.lock\.json:\d+:1 {2}wrong-value\n {2}Here the list of addresses is no JSON/,
  );
});

test('a folder that has published nothing has nothing to keep', () => {
  assert.equal(
    report(
      () => {},
      (folder) => {
        rmSync(join(folder, 'addresses.lock.json'));
        assert.deepEqual(checkAddresses(loadLibrary(folder), folder), { kept: 0, added: 0 });
      },
    ),
    '',
  );
});

test('fingerprints: near for a text with every tenth word changed, far for any other paragraph', () => {
  const texts = loadLibrary('content').passages.map(({ text }) => text);
  const prints = texts.map(fingerprint);
  const pairs = prints.flatMap((print, index) =>
    prints.slice(0, index).map((other) => likeness(print, other)),
  );
  assert.ok(Math.max(...pairs) < sameText - 1, `two texts share ${Math.max(...pairs)} digits`);
  for (const text of texts) {
    const edited = text.split(' ').map((word, index) => (index % 10 === 7 ? 'other' : word));
    assert.ok(likeness(fingerprint(text), fingerprint(edited.join(' '))) > sameText + 2, text);
  }
});
