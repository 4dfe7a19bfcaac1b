import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../build/command.ts';
import { jsonSchemas, schemaFolder } from './schemas.ts';

const usage = `
Usage: npm run schemas

Writes ${schemaFolder}/, by which editors complete and check the YAML files of content/, anew from the schemas in
src/library/. Needed after a change of those; a test says so.
`;

await runCommand(usage, () => {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [file, text] of jsonSchemas()) writeFileSync(join(schemaFolder, file), text);
  console.log(`Wrote ${schemaFolder}/`);
});
