import type { Annotation } from './annotation.ts';

/*
 * Notes as the Web Annotation Data Model of the W3C has them, in JSON-LD: what leaves the device (`write-annotation.ts`), and
 * what comes to it (`read-annotation.ts`).
 */

/** Where a site stands, so that addresses in files are whole and those in notes are the site's own. */
export interface Site {
  /** "https://example.org/reader/", with a slash at the end. */
  root: string;
  /** First steps of the addresses that the site has: a file may come from where it stood before. */
  steps: readonly string[];
}

/** What a file holds. */
export interface Collection {
  /** An IRI. */
  id: string;
  /** Whose notes these are, as they typed it; empty where nobody did. */
  name: string;
  notes: Annotation[];
}

export type Json = Record<string, unknown>;
