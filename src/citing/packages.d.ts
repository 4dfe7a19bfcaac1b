/* What is used of packages that bring no types. */

declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => CslItem;
  }
  interface Cite {
    id: string;
    locator?: string;
    label?: string;
  }
  class Engine {
    /** @param isForced whether the language is this one whatever the style says */
    constructor(system: System, style: string, language?: string, isForced?: boolean);
    /** @param number 0 for one, 1 for several */
    getTerm(name: string, form: string, number: 0 | 1): string;
    updateItems(ids: string[]): void;
    /** HTML; the second element holds an entry an item. */
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cites: Cite[]): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

declare module '@citation-js/plugin-ris' {}
