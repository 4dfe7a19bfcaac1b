/*
 * What Pandoc does not read of a Word file and hands on where a style says it: lists in notes, and words in another language. Their
 * paragraphs and runs get styles of these names.
 */

const listStyle = /^reader list (bullet|number) (\d)$/;
const languageStyle = /^reader language ([a-z-]+)$/i;

/** Whether a style says that a paragraph is an entry of a list, and of which. */
export function listOfStyle(name: string): { isNumbered: boolean; level: number } | undefined {
  const [, kind, level] = listStyle.exec(name) ?? [];
  return kind === undefined ? undefined : { isNumbered: kind === 'number', level: Number(level) };
}

/** The word with which an entry of a list begins, in a file whose styles Pandoc does not hand on; and bullets that somebody typed. */
export const listMark = (kind: 'bullet' | 'number', level: number): string => `reader:${kind}:${level}`;

export function listOfMark(word: string): { isNumbered: boolean; level: number } | undefined {
  if (/^[•●▪‣·]$/.test(word)) return { isNumbered: false, level: 0 };
  if (/^[◦○]$/.test(word)) return { isNumbered: false, level: 1 };
  const [, kind, level] = /^reader:(bullet|number):(\d+)$/.exec(word) ?? [];
  return kind === undefined ? undefined : { isNumbered: kind === 'number', level: Number(level) };
}

/** The language that a style says. */
export const languageOfStyle = (name: string): string | undefined => languageStyle.exec(name)?.[1];

/** Styles of our own, in the order of their numbers. */
export class ReaderStyles {
  readonly #ids = new Map<string, { id: string; type: 'paragraph' | 'character' }>();

  id(name: string, type: 'paragraph' | 'character'): string {
    const known = this.#ids.get(name) ?? { id: `ReaderStyle${this.#ids.size + 1}`, type };
    this.#ids.set(name, known);
    return known.id;
  }

  /** Adds them to word/styles.xml. */
  addTo(xml: string): string {
    const added = [...this.#ids].map(
      ([name, { id, type }]) =>
        `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    );
    return xml.replace(/<\/w:styles>\s*$/, `${added.join('')}</w:styles>`);
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }
}

/** Entries of lists in word/footnotes.xml by a style: Pandoc makes lists of the text alone. */
export function styleLists(xml: string, numbering: string, styles: string, ours: ReaderStyles): string {
  const isBullet = bulletsOf(numbering);
  const ofStyle = new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>([\s\S]*?)<\/w:style>/g)].flatMap(
      ([, id = '', inner = '']): [string, string][] => {
        const list = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(inner)?.[0];
        return list ? [[id, list]] : [];
      },
    ),
  );
  return xml.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, inner: string) => {
    const style = /<w:pStyle w:val="([^"]+)"\s*\/>/.exec(inner)?.[1];
    const list = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(inner)?.[0] ?? ofStyle.get(style ?? '');
    const number = /<w:numId w:val="(\d+)"/.exec(list ?? '')?.[1];
    if (list === undefined || number === undefined || number === '0') return whole;
    const level = Number(/<w:ilvl w:val="(\d)"/.exec(list)?.[1] ?? 0);
    const kind = isBullet(number, level) ? 'bullet' : 'number';
    return `<w:pPr><w:pStyle w:val="${ours.id(`reader list ${kind} ${level}`, 'paragraph')}"/></w:pPr>`;
  });
}

/** By word/numbering.xml, whether a list has bullets at a level. */
function bulletsOf(xml: string): (number: string, level: number) => boolean {
  const formats = new Map<string, string>();
  for (const [, id = '', inner = ''] of xml.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    for (const [, level = '', format = ''] of inner.matchAll(
      /<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>[\s\S]*?<w:numFmt w:val="(\w+)"/g,
    ))
      formats.set(`${id}/${level}`, format);
  }
  const abstracts = new Map(
    [...xml.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>[\s\S]*?<w:abstractNumId w:val="(\d+)"/g)].map(
      ([, id = '', abstract = '']) => [id, abstract],
    ),
  );
  return (number, level) => {
    const format = formats.get(`${abstracts.get(number)}/${level}`);
    return format === undefined || format === 'bullet' || format === 'none';
  };
}

/** Letters that a language is not written without; Latin ones where it is not here. */
const scripts: Record<string, RegExp> = {
  ...{
    ar: /\p{Script=Arabic}/u,
    fa: /\p{Script=Arabic}/u,
    ur: /\p{Script=Arabic}/u,
    he: /\p{Script=Hebrew}/u,
  },
  ...{ ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u, el: /\p{Script=Greek}/u },
  ...{ zh: /\p{Script=Han}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u },
  ko: /\p{Script=Hangul}/u,
};

/** More of a text than this in another language is the setting of a keyboard. */
const mostForeign = 0.2;

/**
 * Words in another language by a style. Word marks what its spelling was set to: what most of the text is marked with is no other
 * language, nor is one of whose letters the words have none.
 */
export function styleLanguages(texts: string[], styles: string, ours: ReaderStyles): string[] {
  const common = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
  const runs = texts.flatMap((xml) => [...xml.matchAll(run)].map(([, inner = '']) => inner));
  const lengths = new Map<string, number>();
  let all = 0;
  for (const inner of runs) {
    const letters = wordsOf(inner).match(/\p{L}/gu)?.length ?? 0;
    const language = languageOf(inner, common);
    all += letters;
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + letters);
  }
  const foreign = new Set(
    [...lengths].filter(([, letters]) => letters <= all * mostForeign).map(([language]) => language),
  );
  if (foreign.size === 0) return texts;
  return texts.map((xml) =>
    xml.replace(run, (whole, inner: string) => {
      const language = languageOf(inner, common);
      const isStyled = /<w:rStyle\b/.test(inner);
      if (!language || !foreign.has(language) || isStyled || !/\p{L}{2}/u.test(wordsOf(inner))) return whole;
      const id = ours.id(`reader language ${language}`, 'character');
      return whole.replace('<w:rPr>', `<w:rPr><w:rStyle w:val="${id}"/>`);
    }),
  );
}

const run = /<w:r(?:\s[^>]*)?>((?:(?!<w:r[\s>])[\s\S])*?)<\/w:r>/g;

const wordsOf = (inner: string): string =>
  [...inner.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');

/** The language of a run where it says one that its letters may be of, and not that of the whole document. */
function languageOf(inner: string, common: string): string | undefined {
  const properties = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(inner)?.[1] ?? '';
  const words = wordsOf(inner);
  const isFromRight = /<w:rtl(?:\s*\/>| w:val="(?:1|true|on)")/.test(properties);
  const isEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words);
  const name = isFromRight ? 'w:bidi' : isEastern ? 'w:eastAsia' : 'w:val';
  const said = (xml: string, attribute: string): string | undefined =>
    new RegExp(`<w:lang\\b[^>]*\\b${attribute}="([A-Za-z-]+)"`).exec(xml)?.[1];
  const tag = said(properties, name) ?? said(properties, 'w:val');
  const usual = said(common, 'w:val');
  if (tag === undefined || tag.split('-')[0] === usual?.split('-')[0]) return undefined;
  const [language = ''] = tag.toLowerCase().split('-');
  const letters = Object.hasOwn(scripts, language) ? scripts[language] : /\p{Script=Latin}/u;
  return letters?.test(words) ? language : undefined;
}
