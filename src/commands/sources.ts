import { UsageError } from '../build/usage-error.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run sources -- import <file>

Adds the works of a CSL-JSON (.json) or BibTeX (.bib) file, as Zotero exports them, to content/sources.yaml, behind those
that are there. A work that is there already, by its DOI, its ISBN, or its title and year, is passed over. Nothing that
is there is changed. What a work could not keep is told.

CONTENT_DIR names another content folder.
Ends with 0 when every work is there now, 1 when some could not be taken over, 2 when the file cannot be read.
`;

export const sources: Command = {
  usage,
  takes: 'words',
  run: async ({ words: [word, file, ...rest], content, print }) => {
    if (word !== 'import' || file === undefined || rest.length > 0)
      throw new UsageError('Name one file to import.');
    const { importSources } = await import('../authoring/import-sources.ts');
    const { added, doubles, left, guessed, capitals, changed } = importSources(content, file);
    for (const { name, key } of added) print(`added   ${key}${name === key ? '' : `, there called ${name}`}`);
    for (const { name, key } of doubles) print(`there   ${name}, as ${key}`);
    for (const { name, why } of left) print(`left    ${name}: ${why}`);
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
      print('\nNext: cite each work, as [@key] in a note. The check names those left over.');
    }
    return left.length > 0 ? 1 : 0;
  },
};

if (import.meta.main) await runCommand(sources);
