import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../config.ts';

/*
 * What of others’ work reaches readers, with the notices that its licenses ask for: one file of the site. Packages are those whose
 * modules the bundler has put into scripts, not those that somebody thought of.
 */

export const licensesFile = 'licenses.txt';

/** What comes by other ways than the bundle of the pages. */
const others = {
  pagefind: 'searches the texts (pagefind/)',
  'world-atlas': 'draws the maps, from Natural Earth, which is in the public domain',
};

/** What the service worker is made of: its list holds the hash of this file, so it is known before. */
const ofWorker = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const bundled = new Set<string>();

/** Notes the packages whose modules are in the scripts for browsers. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const name of packagesOf(chunk.moduleIds)) bundled.add(name);
      }
    },
  };
}

/** The packages that modules are of, each once. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((id) => {
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id) ?? [];
    return name === undefined ? [] : name.replace('\\', '/');
  });
  return [...new Set(names)].sort();
}

/** @throws Error where the service worker holds a package whose notice no file has */
export function checkWorkerPackages(names: readonly string[]): void {
  const unknown = names.filter((name) => !ofWorker.includes(name));
  if (unknown.length > 0)
    throw new Error(`Name the license of ${unknown.join(', ')} in formats/licenses.ts.`);
}

export function writeLicenses(folder: string): void {
  const names = [...new Set([...bundled, ...ofWorker, ...Object.keys(others)])].sort();
  const font = readFileSync(join(projectFolder, 'src/styles/fonts/OFL.txt'), 'utf8');
  const notices = [
    `What of others’ work comes with these pages, and under which license. ${names.length} packages and a typeface.`,
    ...names.map(noticeOf),
    `Annotated Serif, a subset of Source Serif 4 under another name (SIL Open Font License 1.1)\n\n${font.trim()}`,
  ];
  writeFileSync(join(folder, licensesFile), `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** Name, release, license and notice of an installed package. @throws Error where it has none */
export function noticeOf(name: string): string {
  const folder = join(projectFolder, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const isNotice = /^licen[cs]e(?:\.\w+)?$/i;
  const notices = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isNotice.test(entry.name))
    .flatMap((entry) => (entry.isFile() ? [entry.name] : filesIn(folder, entry.name)));
  if (notices.length === 0) throw new Error(`The package ${name} brings no license.`);
  const what = Object.hasOwn(others, name) ? `, ${others[name as keyof typeof others]}` : '';
  const texts = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}${license ? ` (${license})` : ''}${what}`, ...texts].join('\n\n');
}

/** Some packages have a folder of notices. */
const filesIn = (folder: string, inner: string): string[] =>
  readdirSync(join(folder, inner)).map((file) => join(inner, file));
