import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaFolder } from '../authoring/json-schemas.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run schemas

Writes ${schemaFolder}/, by which editors complete and check the YAML files of content/, anew from the schemas in
src/model/. Needed after a change of those; a test says so.
`;

await runCommand(usage, () => {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [file, text] of jsonSchemas()) writeFileSync(join(schemaFolder, file), text);
  console.log(`Wrote ${schemaFolder}/`);
});
