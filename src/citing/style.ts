import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL from 'citeproc';
import { catalogues, type Language } from '../messages/catalogues.ts';
import type { CslItem } from './csl-item.ts';

/*
 * The manuals' styles, and the words and dates of each language, as the CSL project keeps them (styles/*.csl and styles/locales-*.xml,
 * CC BY-SA 3.0, their authors named inside, what was changed marked), run by the processor that Zotero uses. All of it happens at build.
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

/** What CSL calls the languages of the interface, in the names of its files, too. */
export const cslLocales = {
  en: 'en-US',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar',
  zh: 'zh-CN',
} satisfies Record<Language, string>;

/** By style and language. */
const engines = new Map<string, (item: CslItem, pages?: string) => Rendered>();

// Astro runs the pages as separate modules of one process: what is set for them is not set again when they are verified.
const shared = globalThis as { annotatedReaderCitations?: Map<string, Rendered> };
shared.annotatedReaderCitations ??= new Map();

/** Memoized: to set a work takes milliseconds, and it is cited on many pages. By style, language, locator and item. */
const rendered = shared.annotatedReaderCitations;

/**
 * @param pages locator in the work, e.g. "4" or "4-5"
 */
export function render(style: Style, language: Language, item: CslItem, pages?: string): Rendered {
  const key = JSON.stringify([style, language, pages, item]);
  const known = rendered.get(key);
  if (known) return known;
  const name = `${style} ${language}`;
  const engine = engines.get(name) ?? newEngine(style, language);
  engines.set(name, engine);
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

/** The words and the signs that a style has as English does, whatever the language is. */
function translated(style: string, language: Language): string {
  const { cited, signs } = catalogues[language];
  const words = new Map(cited.inStyles());
  return style.replace(
    /\b(value|delimiter|prefix|suffix)="( ?)([^"]+?)( ?)"/g,
    (_all, name, before, text: string, behind) => {
      const inWords = words.get(text);
      if (inWords !== undefined) return `${name}="${before}${inWords}${behind}"`;
      const inSigns = `${before}${text}${behind}`
        .replaceAll(', ', signs.comma)
        .replaceAll('; ', signs.semicolon)
        .replaceAll(': ', signs.colon);
      return `${name}="${inSigns}"`;
    },
  );
}

function newEngine(style: Style, language: Language): (item: CslItem, pages?: string) => Rendered {
  let current: CslItem | undefined;
  const retrieveItem = (): CslItem => {
    if (!current) throw new Error('No work is being cited.');
    return current;
  };
  const engine = new CSL.Engine(
    { retrieveLocale: (tag) => read(`locales-${tag}.xml`), retrieveItem },
    translated(alone(read(`${styles[style].file}.csl`)), language),
    cslLocales[language],
    true,
  );
  let count = 0;
  return (item, pages) => {
    // The processor remembers works by id, and the same work is cited in more than one form.
    const id = String(count++);
    current = shield({ ...titledIn(language, item), id }, language);
    engine.updateItems([id]);
    const cite = engine.makeCitationCluster([{ id, ...(pages && { locator: pages, label: 'page' }) }]);
    if (style === 'note') return { entry: clean(cite, language) };
    const [, [entry = '']] = engine.makeBibliography();
    return { entry: clean(entry, language), inText: clean(cite, language) };
  };
}

/** Chinese has its titles in marks, where the processor sets neither italics nor, in some styles, anything. */
function titledIn(language: Language, item: CslItem): CslItem {
  if (language !== 'zh') return item;
  const { ofBook } = catalogues[language].cited;
  const marked = (text: unknown) => ofBook(String(text))?.join(String(text)) ?? text;
  const container = item['container-title'];
  return {
    ...item,
    title: String(marked(item.title)),
    ...(container !== undefined && { 'container-title': marked(container) }),
  };
}

/** Markup of ours, by which the processor leaves the case of words alone. */
const ours = /(<span class="nocase">|<\/span>)/;

/** The processor takes all markup in a field for its own: what else stands there is text, and comes back as text. */
function shield<T>(value: T, language: Language): T {
  if (typeof value === 'string') {
    const asText = (part: string) => part.replaceAll('<', '\uE000').replaceAll('>', '\uE001');
    // Russian closes with the mark that opens in English: the processor would look for its other half until the end.
    const marked = language === 'ru' ? value.replace(/“([^“”„]*)”/g, '«$1»') : value;
    return marked
      .split(ours)
      .map((part) => (ours.test(part) ? part : asText(part)))
      .join('') as T;
  }
  if (Array.isArray(value)) return value.map((part) => shield(part, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shield(part, language)])) as T;
}

/** Titles in the marks that their letters have: of books, where those have no italics, and of articles in other letters than the text. */
function inMarks(html: string, language: Language): string {
  const { inner, ofBook, quotes } = catalogues[language].cited;
  return html
    .replace(/<i>([^<]*)<\/i>/g, (all, title: string) => ofBook(title)?.join(title) ?? all)
    .replace(/《[《〈]([^〉》]*)[〉》]》/g, '《$1》')
    .replace(/《([^》]*)》/g, (_all, title: string) => quotes(title).join(inner(title)));
}

/** Without the processor's wrapping; of its markup only italics are left. */
function clean(html: string, language: Language): string {
  return catalogues[language].cited
    .agreeing(inMarks(html, language))
    .replace(/<\/?(?:div|span)[^>]*>/g, '')
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('\uE000', '&lt;')
    .replaceAll('\uE001', '&gt;')
    .trim();
}
