import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { calloutSchema } from '../model/callout.ts';
import { comparisonSchema } from '../model/comparison.ts';
import { documentSchema } from '../model/document.ts';
import { eventSchema } from '../model/event.ts';
import { packetSchema } from '../model/packet.ts';
import { redirectSchema } from '../model/redirect.ts';
import { sectionSchema } from '../model/section.ts';
import { siteSchema } from '../model/site.ts';
import { sourceSchema } from '../model/source.ts';
import { statisticSchema } from '../model/statistic.ts';
import { termSchema } from '../model/term.ts';

/** The schemas of the YAML files by the name of their file (`section`: of front matter), and the module that has it. */
const files: Record<string, [schema: z.ZodType, module: string]> = {
  site: [siteSchema, 'site'],
  document: [documentSchema, 'document'],
  section: [sectionSchema, 'section'],
  sources: [z.array(sourceSchema), 'source'],
  statistics: [z.array(statisticSchema), 'statistic'],
  callouts: [z.array(calloutSchema), 'callout'],
  terms: [z.array(termSchema), 'term'],
  events: [z.array(eventSchema), 'event'],
  comparisons: [z.array(comparisonSchema), 'comparison'],
  packets: [z.array(packetSchema), 'packet'],
  redirects: [z.array(redirectSchema), 'redirect'],
};

/** Where editors find them, from the root of the project. */
export const schemaFolder = '.schemas';

/**
 * JSON schemas of the YAML files, by file name, so that editors complete fields and underline what is wrong. They hold
 * what JSON Schema can say; `npm run check` knows the rest, such as keys that lead nowhere.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([name, [schema, module]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      // Names are described where documents are.
      describe(rest, new Map([...commentsOf('document', 'nameSchema'), ...commentsOf(module)]));
      return [`${name}.json`, `${JSON.stringify({ $schema, title: `${name}.yaml`, ...rest }, null, 2)}\n`];
    }),
  );
}

/** What the comments of a module, or of one of its schemas, say of its fields, so that an editor says it, too. */
function commentsOf(module: string, schema = ''): Map<string, string> {
  const text = readFileSync(join(process.cwd(), `src/model/${module}.ts`), 'utf8');
  const from = text.indexOf(`const ${schema}`);
  const part = schema === '' ? text : text.slice(from, text.indexOf('\n]);', from));
  const comments = part.matchAll(/^ +\/\*\* ([^\n]+) \*\/\n +'?([\w-]+)'?: /gm);
  return new Map([...comments].map(([, comment = '', field = '']) => [field, comment]));
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function describe(schema: JsonSchema, comments: Map<string, string>): void {
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    if (typeof inner !== 'object') continue;
    const comment = comments.get(field);
    if (comment !== undefined) inner.description = comment;
    describe(inner, comments);
  }
  if (typeof schema.items === 'object' && !Array.isArray(schema.items)) describe(schema.items, comments);
  for (const member of schema.anyOf ?? []) if (typeof member === 'object') describe(member, comments);
}

/** The comment by which editors with a YAML language server find the schema of a file in a folder. */
export function modeline(name: string, folder: string): string {
  const way = relative(folder, schemaFolder).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${way}/${name}.json\n`;
}
