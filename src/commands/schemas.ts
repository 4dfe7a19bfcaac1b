import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run schemas

Writes .schemas/, by which editors complete and check the YAML files of content/, anew from the schemas in
src/model/. Needed after a change of those; a test says so.
`;

export const schemas: Command = {
  usage,
  run: async ({ print }) => {
    const { jsonSchemas, schemaFolder } = await import('../authoring/json-schemas.ts');
    mkdirSync(schemaFolder, { recursive: true });
    for (const [file, text] of jsonSchemas()) writeFileSync(join(schemaFolder, file), text);
    print(`Wrote ${schemaFolder}/`);
    return 0;
  },
};

if (import.meta.main) await runCommand(schemas);
