import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';

/*
 * The manuals' styles, as the CSL project keeps them (styles/*.csl, CC BY-SA 3.0, their authors named inside, what was
 * changed marked), run by the processor that Zotero uses. All of it happens at build.
 */

export const styles = {
  apa: { file: 'apa' },
  mla: { file: 'modern-language-association' },
  note: { file: 'chicago-fullnote-bibliography' },
  chicago: { file: 'chicago-author-date' },
} as const;
export type Style = keyof typeof styles;

/** A work in a style, as HTML. */
export interface Rendered {
  /** The entry in a list of works; of Chicago's notes, the note. */
  entry: string;
  /** What stands in the text, e.g. "(Fung, 2016)"; notes have none. */
  inText?: string;
}

const read = (file: string) => readFileSync(resolve('src/citing/styles', file), 'utf8');

const engines = new Map<Style, (item: CslItem, pages?: string) => Rendered>();

/** Memoized: to set a work takes milliseconds, and it is cited on many pages. By style, locator and item. */
const rendered = new Map<string, Rendered>();

/**
 * @param pages locator in the work, e.g. "4" or "4-5"
 */
export function render(style: Style, item: CslItem, pages?: string): Rendered {
  const key = JSON.stringify([style, pages, item]);
  const known = rendered.get(key);
  if (known) return known;
  const engine = engines.get(style) ?? newEngine(style);
  engines.set(style, engine);
  const result = engine(item, pages);
  rendered.set(key, result);
  return result;
}

/**
 * A style without what only a list of works needs: their order, and what tells them apart. Each work is cited by itself, and
 * the processor would go through all of it each time.
 */
const alone = (style: string): string =>
  style
    .replace(/<sort>.*?<\/sort>/gs, '')
    .replace(/ (?:disambiguate-add-[a-z-]+|givenname-disambiguation-rule|collapse)="[^"]*"/g, '');

function newEngine(style: Style): (item: CslItem, pages?: string) => Rendered {
  let current: CslItem | undefined;
  const retrieveItem = (): CslItem => {
    if (!current) throw new Error('No work is being cited.');
    return current;
  };
  const engine = new CSL.Engine(
    { retrieveLocale: () => read('locales-en-US.xml'), retrieveItem },
    alone(read(`${styles[style].file}.csl`)),
  );
  let count = 0;
  return (item, pages) => {
    // The processor remembers works by id, and the same work is cited in more than one form.
    const id = String(count++);
    current = shield({ ...item, id });
    engine.updateItems([id]);
    const cite = engine.makeCitationCluster([{ id, ...(pages && { locator: pages, label: 'page' }) }]);
    if (style === 'note') return { entry: clean(cite) };
    const [, [entry = '']] = engine.makeBibliography();
    return { entry: clean(entry), inText: clean(cite) };
  };
}

/** Markup of ours, by which the processor leaves the case of words alone. */
const ours = /(<span class="nocase">|<\/span>)/;

/** The processor takes all markup in a field for its own: what else stands there is text, and comes back as text. */
function shield<T>(value: T): T {
  if (typeof value === 'string') {
    const asText = (part: string) => part.replaceAll('<', '\uE000').replaceAll('>', '\uE001');
    return value
      .split(ours)
      .map((part) => (ours.test(part) ? part : asText(part)))
      .join('') as T;
  }
  if (Array.isArray(value)) return value.map(shield) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shield(part)])) as T;
}

/** Without the processor's wrapping; of its markup only italics are left. */
function clean(html: string): string {
  return html
    .replace(/<\/?(?:div|span)[^>]*>/g, '')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('\uE000', '&lt;')
    .replaceAll('\uE001', '&gt;')
    .trim();
}
