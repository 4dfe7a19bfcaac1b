import { filesOfSite, type Site, siteSchema } from '../../model/site.ts';
import { type Position, type Problem, suggest } from '../../syntax/problem.ts';
import { readText } from './read-text.ts';
import { type Located, parseYaml } from './yaml.ts';

/** @param pictures the files beside it that it may name: its logo, its picture */
export function readSite(folder: string, problems: Problem[], pictures: string[]): Located<Site> | undefined {
  const text = readText(folder, 'site.yaml', problems);
  const site = text === undefined ? undefined : parseYaml('site.yaml', text, siteSchema, problems);
  if (!site) return undefined;
  const { logo, picture } = site.data;
  const check = (name: string | undefined, at: Position) => {
    if (name === undefined || pictures.includes(name)) return;
    const hint = suggest(name, pictures, 'Put the file beside site.yaml, or remove the line.');
    const message = `There is no file "${name}" beside site.yaml.`;
    problems.push({ ...at, code: 'missing-file', message, hint });
  };
  check(logo, site.at('logo'));
  check(picture?.file, site.at('picture', 'file'));
  for (const file of pictures.filter((name) => !filesOfSite(site.data).includes(name))) {
    problems.push({
      ...{ file, line: 1, column: 1, code: 'unread-file' },
      message: `Nothing shows "${file}".`,
      hint: 'Name it in site.yaml, as logo or picture; put a picture of a text into the folder of its document; or move it out of the content folder.',
    });
  }
  return site;
}
