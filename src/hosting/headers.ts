/*
 * What a browser may do with the site, said once: as a meta tag in every page, for hosts that set no headers, and as
 * headers for those that do.
 */

import { indexFolder, partsFolder } from '../model/index-files.ts';
import { lastingFiles } from '../search/pagefind/full-text.ts';

/**
 * What stands in pages themselves, by the hashes of its bytes as a policy names them (`'sha256-…'`): what a page is drawn by.
 * See src/hosting/inline-code.ts.
 */
export interface InlineCode {
  scripts: readonly string[];
  styles: readonly string[];
}

export const noInlineCode: InlineCode = { scripts: [], styles: [] };

/**
 * Everything comes from the site itself, nothing else is inline, and no text becomes markup or script. `'wasm-unsafe-eval'`
 * is for search: its full text is WebAssembly, and compiling it is all that this allows.
 */
const directives = ({ scripts, styles }: InlineCode): string[][] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
  ['style-src', "'self'", ...styles],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['require-trusted-types-for', "'script'"],
  // The one policy there is names the file of the service worker.
  ['trusted-types', 'offline'],
];

const written = (some: string[][]): string => some.map((parts) => parts.join(' ')).join('; ');

/** The policy of a page as `<meta http-equiv="Content-Security-Policy">`, where browsers ignore frame-ancestors. */
export const metaPolicy = (inline: InlineCode = noInlineCode): string => written(directives(inline));

/** Where a page tells whence a reader came: within the site alone. */
export const referrer = 'same-origin';

/** What no page asks for, and so no page may. */
const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Sent with every answer, the page for what is not found included.
 * @param inline of all pages of the site
 */
export const headers = (inline: InlineCode = noInlineCode): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': written([...directives(inline), ['frame-ancestors', "'self'"]]),
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': referrer,
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * Files whose names change with their content, by how their paths from the root of the site begin: kept for a year
 * without asking.
 */
export const lastingPaths = [
  'assets/',
  ...[...lastingFiles, `${partsFolder}/`].map((path) => `${indexFolder}/${path}`),
];
export const lasting = 'public, max-age=31536000, immutable';

/** Everything else may be kept, and is asked for again: an edit shows at the next visit. */
export const changing = 'no-cache';

/** How long the file at `path`, from the root of the site and without a slash in front, may be kept. */
export function cacheControl(path: string): string {
  return lastingPaths.some((beginning) => path.startsWith(beginning)) ? lasting : changing;
}
