import { relative } from 'node:path';
import { UsageError } from '../syntax/usage-error.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run original-words -- <key> <file> [<prefix>]

Makes content/documents/<key>/original-words.yaml, by which search finds the words of an original that its restatement
lacks, and knows quotations from it. The file holds the original: a line "¶ protecting-3" before a paragraph, and "[^12]: "
before a note. The original itself is not kept: of its words only those that the restatement lacks, each by itself, in the
order of the alphabet. Run it again whenever the restatement has changed.

Where ids begin otherwise in the file, name what they begin with: with "article" its article-4 is <key>-4.
CONTENT_DIR names another content folder.
Ends with 0, with 1 where the content has problems, with 2 where the key or the file is none.
`;

export const originalWords: Command = {
  usage,
  takes: 'words',
  run: async ({ words: [key, file, prefix, ...rest], content, print }) => {
    if (key === undefined || file === undefined || rest.length > 0)
      throw new UsageError('Name the key of a document and the file with its original.');
    const { writeOriginalWords } = await import('../authoring/lacking-words.ts');
    const written = writeOriginalWords(content, key, file, prefix);
    const where = `${relative('', content) || '.'}/${written.file}`;
    print(`${where}: ${written.words} words at ${written.places} places`);
    if (written.left.length > 0)
      print(`Left out, as nothing here restates them: ${written.left.join(', ')}.`);
    if (written.missing.length > 0) print(`Not in the file: ${written.missing.join(', ')}.`);
    return 0;
  },
};

if (import.meta.main) await runCommand(originalWords);
