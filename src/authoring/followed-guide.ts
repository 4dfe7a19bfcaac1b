import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/* “A document of your own” of the authors’ guide, followed to the letter. For tests only. */

/** The steps of the guide: commands to run, files to write or to add to. */
function* steps(): Iterable<{ command: string } | { file: string; text: string; isAddition: boolean }> {
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

/**
 * Writes what the guide says in the folder of a project, and has its commands run, one after the other.
 * @param run gets the name of a command and its words
 */
export async function followGuide(
  project: string,
  run: (name: string, words: string[]) => unknown,
): Promise<void> {
  for (const step of steps()) {
    if ('command' in step) {
      const [, name = '', , rest = ''] = /^npm run (\S+)( -- (.*))?$/.exec(step.command) ?? [];
      await run(name, rest.split(' ').filter(Boolean));
      continue;
    }
    const path = join(project, step.file);
    if (step.isAddition) {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\[\]\n/m, ''));
      appendFileSync(path, step.text);
    } else writeFileSync(path, step.text);
  }
}

/** That the document of the guide is linked, searchable and citable on a site. */
export function assertGuide(site: string): void {
  const page = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
  const hive = page('bees/hive');
  assert.match(hive, /id="hive-2"/);
  assert.match(hive, /href="\/data\/bees-in-hive\/">30,000</);
  assert.match(hive, /property="og:image" content="[^"]*\/cards\/bees\/hive\.png"/);
  assert.match(page('sources/seeley-2010'), /href="\/bees\/hive\/#(note-1|hive-2)"/);
  assert(existsSync(join(site, 'cards/bees/hive.png')));
  assert(existsSync(join(site, 'bees/hive.md')));
  const book = unzipSync(readFileSync(join(site, 'bees.epub')));
  assert.match(strFromU8(book['book/package.opf'] ?? new Uint8Array()), /<dc:source [^<]*, May 1, 2020</);
  assert.match(page('search'), /<a href="\/bees\/">How Bees Keep House<\/a>/);
  const home = page('');
  assert.match(home, /How Bees Keep House/);
  // One is no plural, and dates are in words.
  assert.match(home, /2 paragraphs · 1 note</);
  assert.match(home, /\(Roe, May\u00a01, 2020\)/);
}
