import { basename, relative } from 'node:path';
import { z } from 'zod';
import { documentSchema } from '../model/document.ts';
import { originalWordsSchema } from '../model/original.ts';
import { recordKinds } from '../model/record-kind.ts';
import { redirectSchema } from '../model/redirect.ts';
import { sectionSchema } from '../model/section.ts';
import { siteSchema } from '../model/site.ts';

/** The schemas of the YAML files by the name of their file; `section` is that of front matter. */
const schemas: Record<string, z.ZodType> = {
  site: siteSchema,
  document: documentSchema,
  section: sectionSchema,
  ...Object.fromEntries(
    Object.values(recordKinds).map(({ file, schema }) => [
      basename(file, '.yaml'),
      z.array(schema as z.ZodType),
    ]),
  ),
  redirects: z.array(redirectSchema),
  'original-words': z.array(originalWordsSchema),
};

/** Where editors find them, from the root of the project. */
export const schemaFolder = '.schemas';

/**
 * JSON schemas of the YAML files, by file name, so that editors complete fields and underline what is wrong. They hold
 * what JSON Schema can say; `npm run check` knows the rest, such as keys that lead nowhere.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title: `${name}.yaml`, ...rest }, null, 2)}\n`];
    }),
  );
}

/** The comment by which editors with a YAML language server find the schema of a file in a folder. */
export function modeline(name: string, folder: string): string {
  const way = relative(folder, schemaFolder).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${way}/${name}.json\n`;
}
