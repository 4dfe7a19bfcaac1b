import { importSources } from '../authoring/import-sources.ts';
import { UsageError } from '../build/usage-error.ts';
import { contentFolder } from '../config.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run sources -- import <file>

Adds the works of a CSL-JSON (.json) or BibTeX (.bib) file, as Zotero exports them, to content/sources.yaml, behind those
that are there. A work that is there already, by its DOI, its ISBN, or its title and year, is passed over. Nothing that
is there is changed. What a work could not keep is told.

CONTENT_DIR names another content folder.
Ends with 0 when every work is there now, 1 when some could not be taken over, 2 when the file cannot be read.
`;

await runCommand(
  usage,
  ([word, file, ...rest]) => {
    if (word !== 'import' || file === undefined || rest.length > 0)
      throw new UsageError('Name one file to import.');
    const { added, doubles, left, guessed, capitals, changed } = importSources(contentFolder, file);
    for (const { name, key } of added)
      console.log(`added   ${key}${name === key ? '' : `, there called ${name}`}`);
    for (const { name, key } of doubles) console.log(`there   ${name}, as ${key}`);
    for (const { name, why } of left) console.log(`left    ${name}: ${why}`);
    if (changed.length > 0) {
      console.log('\nThese are not here as they are in the file:');
      for (const { key, how } of changed) console.log(`        ${key}: ${how}`);
    }
    if (guessed.length > 0) {
      const list = guessed.map(({ key, language }) => `${key} (${language})`).join(', ');
      console.log(`\nThese name no language; what their titles seem to be in is written: ${list}.`);
    }
    if (capitals.length > 0) {
      console.log(`\nThese titles look capitalized; write them in sentence case: ${capitals.join(', ')}.`);
    }
    if (added.length > 0) {
      console.log('\nNext: cite each work, as [@key] in a note. The check names those left over.');
    }
    if (left.length > 0) process.exitCode = 1;
  },
  'words',
);
