import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/* What the environment sets, read once. Nothing else looks at it for how the site is to be built. */

export type Environment = Record<string, string | undefined>;

/** What the environment may set, and what is wrong with a value: `undefined` where nothing is. */
const settings: Record<string, (value: string) => string | undefined> = {
  SITE_URL(value) {
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol))
      return `Write it whole: https://${value.replace(/^(?:[a-z]+:)?\/*/i, '') || 'example.org'}`;
    if (url.username || url.password) return `Write it without a name and a password: ${url.origin}`;
    if (url.pathname + url.search + url.hash !== '/')
      return `Write SITE_URL=${url.origin} and, where it stands in a folder, BASE_PATH=${url.pathname}`;
    return undefined;
  },
  BASE_PATH: (value) =>
    /^\/?(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(value)
      ? undefined
      : 'Write a folder as /reader/, in letters, digits and . - _ ~',
  OFFLINE: (value) => (/^(?:on|off)$/.test(value) ? undefined : 'Write OFFLINE=on or OFFLINE=off'),
  DOCX: (value) => (/^(?:on|off)$/.test(value) ? undefined : 'Write DOCX=on or DOCX=off'),
  DRAFTS: (value) => (/^(?:on|off)$/.test(value) ? undefined : 'Write DRAFTS=on or DRAFTS=off'),
  PORT: (value) => (isNumber(value, 0, 65_535) ? undefined : 'Write a number from 0 to 65535'),
};

const isNumber = (value: string, least: number, most: number): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most;

/** The environment without what the project reads there: tests set for themselves what they build from and for. */
export function withoutSettings(environment: Environment): Environment {
  const names = new Set([...Object.keys(settings), 'CONTENT_DIR', 'SITE_DIR']);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name)));
}

/** Everything that is wrong with the settings, a line each; commands tell it before they begin. */
export function wrongSettings(environment: Environment = process.env): string[] {
  return Object.entries(settings).flatMap(([name, check]) => {
    const value = environment[name];
    const mend = value && check(value);
    return mend ? [`${name} is "${value}". ${mend}.`] : [];
  });
}

/**
 * Whether the site is kept on readers' devices. It is where SITE_URL names the host that it is built for; OFFLINE=on or
 * OFFLINE=off says otherwise. A site built with "off" takes back what an earlier one has left on devices.
 */
export const keepsOffline = process.env['OFFLINE']
  ? process.env['OFFLINE'] === 'on'
  : Boolean(process.env['SITE_URL']);

/** Whether every text can be taken as a Word file. Asked when it matters: `npm run build -- --docx` says so after this is read. */
export const makesDocx = (): boolean => process.env['DOCX'] === 'on';

/**
 * The day until which documents are published, in the time of this machine; undefined where drafts are built, too. Asked when it
 * matters, as above.
 */
export const publishedUntil = (): string | undefined =>
  process.env['DRAFTS'] === 'on' ? undefined : new Intl.DateTimeFormat('sv').format();

/** The folder under which the site is hosted, with slashes at both ends; `/` unless BASE_PATH says otherwise. */
export const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * Where the site stands, for addresses that leave it: in citations, on paper. Commands refuse a SITE_URL that is none,
 * before they begin.
 */
export const siteUrl = URL.parse(process.env['SITE_URL'] ?? '') ?? new URL('http://localhost:4321');

/** The port that PORT names; 0 is any that is free. */
export const namedPort = process.env['PORT'] ? Number(process.env['PORT']) : undefined;

// npm runs every script in the project's folder; bundled pages cannot tell where they came from.
export const projectFolder = process.cwd();

/** What the site is made of: content/, unless CONTENT_DIR names another folder. */
export const contentFolder = resolve(projectFolder, process.env['CONTENT_DIR'] || 'content');

/**
 * The language that site.yaml names, undefined where it names none: read before everything else of it, since what the site says is
 * chosen when its modules are loaded. Check reads the line with the others.
 */
export const namedLanguage: string | undefined = languageIn(join(contentFolder, 'site.yaml'));

function languageIn(file: string): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^language: *["']?([\w-]+)/m.exec(text)?.[1];
}

/** The site as it is served: .site/, unless SITE_DIR names another folder; where a link stands, what it leads to. */
export const siteFolder = real(resolve(projectFolder, process.env['SITE_DIR'] || '.site'));

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Where the next site is built before it takes the place of the one that stands: in the project, since Astro moves files
 * there from its own folder. Its name begins like no other path, which Astro goes by.
 */
export const stagingFolder = join(projectFolder, `.next-${basename(siteFolder)}`);
