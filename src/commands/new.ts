import { relative } from 'node:path';
import { UsageError } from '../syntax/usage-error.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run new -- <key>

Makes content/documents/<key>/ with a document.yaml and a first section that pass the check, and what the content folder
lacks around it. Nothing that is there is changed. The key becomes the address: /<key>/.

CONTENT_DIR names another content folder.
Ends with 0 when the folder is made, 2 when the key cannot be used.
`;

export const newCommand: Command = {
  usage,
  takes: 'words',
  run: async ({ words: [key, ...rest], content, print }) => {
    if (key === undefined || rest.length > 0) throw new UsageError('Name one key for the document.');
    const { newDocument } = await import('../authoring/new-document.ts');
    const folder = relative('', content) || '.';
    for (const file of newDocument(content, key)) print(`${folder}/${file}`);
    print(`\nNext: fill in ${folder}/documents/${key}/document.yaml, then look at it with npm run dev.`);
    return 0;
  },
};

if (import.meta.main) await runCommand(newCommand);
