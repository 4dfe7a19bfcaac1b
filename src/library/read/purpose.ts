import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  anyOf?: Described[];
}

/**
 * What a field is for, in the words of `.schemas/`, which editors show, too.
 * @param file relative to the content folder
 * @param path of the field in its record
 */
export function purposeOf(file: string, path: readonly PropertyKey[]): string | undefined {
  const name = file.endsWith('.mdx') ? 'section' : basename(file, '.yaml');
  const schemaFile = join(import.meta.dirname, `../../../.schemas/${name}.json`);
  if (!existsSync(schemaFile)) return undefined;
  const schema: Described = JSON.parse(readFileSync(schemaFile, 'utf8'));
  return find(schema.items ?? schema, path)?.description;
}

function find(schema: Described | undefined, [step, ...rest]: readonly PropertyKey[]): Described | undefined {
  if (!schema || step === undefined) return schema;
  if (typeof step === 'number') return find(schema.items, rest);
  const holder = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties?.[String(step)]);
  return find(holder?.properties?.[String(step)], rest);
}
