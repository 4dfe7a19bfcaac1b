import { relative } from 'node:path';
import { newDocument } from '../authoring/new-document.ts';
import { UsageError } from '../build/usage-error.ts';
import { contentFolder } from '../config.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run new -- <key>

Makes content/documents/<key>/ with a document.yaml and a first section that pass the check, and what the content folder
lacks around it. Nothing that is there is changed. The key becomes the address: /<key>/.

CONTENT_DIR names another content folder.
Ends with 0 when the folder is made, 2 when the key cannot be used.
`;

await runCommand(
  usage,
  ([key, ...rest]) => {
    if (key === undefined || rest.length > 0) throw new UsageError('Name one key for the document.');
    const folder = relative('', contentFolder) || '.';
    for (const file of newDocument(contentFolder, key)) console.log(`${folder}/${file}`);
    console.log(
      `\nNext: fill in ${folder}/documents/${key}/document.yaml, then look at it with npm run dev.`,
    );
  },
  'words',
);
