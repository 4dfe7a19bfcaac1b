/// <reference types="astro/client" />
declare module 'virtual:accent.css';
declare module 'virtual:note-anchors.css';

declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    /** CSL items. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
