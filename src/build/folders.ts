import { basename, dirname, join, resolve } from 'node:path';

// npm runs every script in the project's folder; bundled pages cannot tell where they came from.
export const projectFolder = process.cwd();

/** What the site is made of: content/, unless CONTENT_DIR names another folder. */
export const contentFolder = resolve(projectFolder, process.env['CONTENT_DIR'] || 'content');

/** The site as it is served: .site/, unless SITE_DIR names another folder. */
export const siteFolder = resolve(projectFolder, process.env['SITE_DIR'] || '.site');

/** A folder beside the site, on the same disk; its name is nobody’s, and begins like no other path, which Astro goes by. */
const beside = (name: string) => join(dirname(siteFolder), `.${name}-${basename(siteFolder)}`);

/** Where the next site is built before it takes the place of the one that stands. */
export const stagingFolder = beside('next');

/** Where the site that stood lies while the next one takes its place. */
export const formerFolder = beside('former');

/** Where the search records go for an engine elsewhere: beside the site, since no reader loads them. */
export const recordsFolder = `${siteFolder}-records`;
