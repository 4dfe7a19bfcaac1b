import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** What the site is made of: content/, unless CONTENT_DIR names another folder. */
export const contentFolder = resolve(projectFolder, process.env['CONTENT_DIR'] ?? 'content');

/** The site as it is served: .site/, unless SITE_DIR names another folder. */
export const siteFolder = resolve(projectFolder, process.env['SITE_DIR'] ?? '.site');

/** Where the next site is built before it takes the place of the one that stands. */
export const stagingFolder = `${siteFolder}-next`;
