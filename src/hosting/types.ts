import { attachmentTypes } from '../model/attachment.ts';
import { binaryEndings } from '../search/pagefind/full-text.ts';

/** The types of all files that a site has, by ending: servers differ in which they know. */
export const types: Readonly<Record<string, string>> = {
  ...attachmentTypes,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  epub: 'application/epub+zip',
  wasm: 'application/wasm',
  // Parts of the full text: compressed already, and opened by the search itself.
  ...Object.fromEntries(binaryEndings.map((ending) => [ending, 'application/octet-stream'])),
};

/** Files that get smaller when they are compressed. */
export const compressible = /\.(html|css|js|json|xml|txt|csv|md|bib|ris|svg|webmanifest|wasm)$/;
