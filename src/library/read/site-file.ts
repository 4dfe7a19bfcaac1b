import { type Site, siteSchema } from '../../model/site.ts';
import type { Problem } from '../../syntax/problem.ts';
import { readText } from './files.ts';
import { type Located, parseYaml } from './yaml.ts';

export function readSite(folder: string, problems: Problem[]): Located<Site> | undefined {
  const text = readText(folder, 'site.yaml', problems);
  return text === undefined ? undefined : parseYaml('site.yaml', text, siteSchema, problems);
}
