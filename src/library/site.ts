import { z } from 'zod';
import { readText } from './files.ts';
import { textSchema } from './key.ts';
import { ContentError, type Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** site.yaml: what the site as a whole is called and says of itself. */
export const siteSchema = z.strictObject({
  /** In the header of every page and behind every title. */
  name: textSchema,
  /** The title of the front page. */
  title: textSchema,
  /** One sentence for search engines and link previews. */
  description: textSchema,
  /** Two or three sentences at the top of the front page. */
  lead: textSchema,
});
export type Site = z.output<typeof siteSchema>;

/** @throws ContentError when site.yaml is missing or wrong */
export function loadSite(folder: string): Site {
  const problems: Problem[] = [];
  const site = readSite(folder, problems);
  if (!site || problems.length > 0) throw new ContentError(problems, folder);
  return site;
}

export function readSite(folder: string, problems: Problem[]): Site | undefined {
  const text = readText(folder, 'site.yaml', problems);
  return text === undefined ? undefined : parseYaml('site.yaml', text, siteSchema, problems)?.data;
}
