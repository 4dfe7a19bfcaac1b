import { UsageError } from '../syntax/usage-error.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run sources -- import <file> [--cited] [--encoding=<name>]

Adds the works of a CSL-JSON (.json), BibTeX or BibLaTeX (.bib) or RIS (.ris) file, as Zotero exports them, to
content/sources.yaml, behind those that are there. A work that is there already, by its DOI, its ISBN, or its title and
year, is passed over; the key that it has in the file is written with it (custom, keys), and nothing else of what is there is changed. An
entry that cannot be read costs that entry, a field that is wrong that field; what a work could not keep is told. Its former key goes with
it: texts may cite it by either.

  --cited              takes only works that a text cites
  --encoding=<name>    of the file's letters where they are not UTF-8, e.g. windows-1252

CONTENT_DIR names another content folder.
Ends with 0 when every work is there now, 1 when some could not be taken over, 2 when the file cannot be read.
`;

export const sources: Command = {
  usage,
  takes: 'words',
  run: async ({ words: [word, ...rest], content, print, complain }) => {
    const options = rest.filter((one) => one.startsWith('--'));
    const [file, ...others] = rest.filter((one) => !one.startsWith('--'));
    const encoding = options.find((one) => one.startsWith('--encoding='))?.slice('--encoding='.length);
    const strange = options.find((one) => one !== '--cited' && !one.startsWith('--encoding='));
    if (strange) throw new UsageError(`"${strange}" is nothing that this command knows.`);
    if (word !== 'import' || file === undefined || others.length > 0) {
      throw new UsageError('Name one file to import.');
    }
    const [{ importSources }, { progressLine }] = await Promise.all([
      import('../bibliographies/import-sources.ts'),
      import('./progress-line.ts'),
    ]);
    const cited = options.includes('--cited');
    const progress = progressLine(complain, 'works read');
    const imported = importSources(content, file, { encoding, cited, progress });
    const { added, doubles, left, passed, guessed, capitals, changed } = imported;
    for (const { name, key } of added) print(`added   ${key}${name === key ? '' : `, there called ${name}`}`);
    for (const { name, key } of doubles) print(`there   ${name}, as ${key}`);
    const uncited = passed.filter(({ why }) => why === 'no text cites it').length;
    for (const { name, line, why } of passed) {
      if (why !== 'no text cites it') print(`passed  ${name} (line ${line}): ${why}`);
    }
    if (uncited > 0) print(`passed  ${uncited} that no text cites`);
    for (const { name, line, why } of left) print(`left    ${name} (line ${line}): ${why}`);
    if (changed.length > 0) {
      print('\nThese are not here as they are in the file:');
      for (const { key, how } of changed) print(`        ${key}: ${how}`);
    }
    if (guessed.length > 0) {
      const list = guessed.map(({ key, language }) => `${key} (${language})`).join(', ');
      print(`\nThese name no language; what their titles seem to be in is written: ${list}.`);
    }
    if (capitals.length > 0) {
      print(`\nThese titles look capitalized; write them in sentence case: ${capitals.join(', ')}.`);
    }
    if (added.length > 0) {
      print(
        '\nNext: cite each work, as [@key] in a note. The check names those left over; with --cited, none is taken.',
      );
    }
    return left.length > 0 ? 1 : 0;
  },
};

if (import.meta.main) await runCommand(sources);
