import { slug } from 'github-slugger';
import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { dateInWords } from '../bibliographies/date-in-words.ts';
import { isReserved } from '../library/check/reserved.ts';
import { languageTag } from '../model/language.ts';
import type { OpenedDocument } from '../pandoc/open-document.ts';
import { type Block, plainBlocks, plainMeta } from '../pandoc/pandoc-tree.ts';
import { own } from '../syntax/own.ts';
import { type BlockContext, writeBlocks } from './blocks.ts';
import { outline, type Part } from './document-parts.ts';
import { forms } from './forms.ts';
import { clean, shortened } from './inlines.ts';
import { Pictures } from './kept-pictures.ts';
import type { Remaining } from './remaining.ts';
import { isEmpty, writeMdx } from './write-mdx.ts';

/** A document as the files of its folder, and what is left for a person. */
export interface WrittenDocument {
  /** By name: document.yaml, the sections, the pictures. */
  files: Map<string, string | Buffer>;
  remaining: Remaining[];
  counts: { sections: number; notes: number; headings: number };
}

export interface ReadOptions {
  key: string;
  /** The level of headings that begin a section. */
  split?: 1 | 2;
  /** The key of a work by what the document calls it. */
  work: (name: string) => string | undefined;
  /** Keys of sections that other documents have. */
  taken: ReadonlySet<string>;
}

/** Marks of quotation by language; where a language is not here, those of English. */
const quotes: Record<string, readonly [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  fr: ['« ', ' »', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  ar: ['«', '»', '“', '”'],
  zh: ['“', '”', '‘', '’'],
};

export function readDocument(
  { tree, media, properties }: OpenedDocument,
  options: ReadOptions,
): WrittenDocument {
  const { key, split, taken } = options;
  const remaining: Remaining[] = [];
  const meta = Object.fromEntries(Object.entries(tree.meta).map(([name, value]) => [name, plainMeta(value)]));
  const said = record(meta, properties, tree.blocks);
  const parts = outline(withAbstract(tree.meta['abstract'], tree.blocks), said.title, split);
  if (said.title === undefined && parts.title !== undefined) said.title = parts.title;
  for (const title of parts.empty) {
    remaining.push({
      what: `The heading “${shortened(title)}” has no text under it and was left out.`,
      todo: 'Nothing, or write its text.',
    });
  }
  if (parts.parts.some(({ title, role }) => title === 'Opening' && role === undefined)) {
    remaining.push({
      what: 'What stands before the first heading is a section called “Opening”.',
      todo: 'Name it as the document would.',
    });
  }
  const keys = keysOf(parts.parts, key, taken);
  const anchors = anchorsOf(parts.parts, keys, key);
  const pictures = new Pictures();
  const isAuthorDate = forms.authorDate && citesInText(parts.parts);
  const files = new Map<string, string | Buffer>();
  const width = Math.max(String(parts.parts.length).length, 2);
  let notes = 0;
  let headings = 0;

  for (const [index, part] of parts.parts.entries()) {
    const sectionKey = keys[index] ?? `section-${index + 1}`;
    const name = `${String(index + 1).padStart(width, '0')}-${sectionKey}.mdx`;
    const waiting: { number: number; blocks: Block[] }[] = [];
    const place = { paragraph: 0, table: 0, picture: 0, now: '' };
    const context: BlockContext = {
      quotes: own(quotes, said.language?.split('-')[0] ?? 'en') ?? (quotes['en'] as never),
      language: said.language ?? 'en',
      level: parts.level,
      isNote: false,
      isTop: true,
      isAuthorDate,
      waiting: [],
      note: (blocks) => {
        if (
          !blocks.some(
            (block) =>
              plainBlocks([block]) !== '' ||
              JSON.stringify(block).includes('"t":"Cite"') ||
              JSON.stringify(block).includes('"t":"Math"'),
          )
        ) {
          context.tell('A note that says nothing was left out.', 'Nothing, or write what it should say.');
          return undefined;
        }
        notes += 1;
        waiting.push({ number: notes, blocks });
        return notes;
      },
      picture: (target, alt) => context.waiting.push({ target, alt }),
      work: options.work,
      anchor: (id) => anchors.get(id),
      keep: (target) => keepPicture(context, pictures, target, media(target)),
      begin: (kind) => {
        place[kind] += 1;
        place.now = `${kind} ${place[kind]}`;
      },
      tell: (what, todo) => remaining.push({ file: name, place: place.now || undefined, what, todo }),
      comment: (author, words) =>
        remaining.push({
          ...{ file: name, place: place.now || undefined },
          what: `${author ? `${clean(author)} comments` : 'A comment'}: “${shortened(clean(words))}”`,
          todo: 'Answer it. It is not in the text.',
        }),
    };
    const body = [...marked(part), ...part.blocks];
    const written = withParagraph(
      context,
      writeBlocks(context, body).filter((node) => !isEmpty(node)),
    );
    headings += written.filter(({ type }) => type === 'heading').length + 1;
    const definitions: RootContent[] = [];
    for (let at = 0; at < waiting.length; at += 1) {
      const { number, blocks } = waiting[at] ?? { number: 0, blocks: [] };
      place.now = `note ${number}`;
      const inNote: BlockContext = { ...context, isNote: true, isTop: false, begin: () => {} };
      const children = writeBlocks(inNote, trimmedNote(blocks)).filter((node) => !isEmpty(node));
      definitions.push({
        type: 'footnoteDefinition',
        ...{ identifier: String(number), label: String(number) },
        children: children as never,
      });
    }
    const front = {
      key: sectionKey,
      title: clean(part.title),
      ...(part.part && forms.structure && { part: clean(part.part) }),
      ...(part.role && { role: part.role }),
      ...(!forms.structure && { summary: firstSentence(plainBlocks(part.blocks)) || clean(part.title) }),
    };
    if (!forms.structure && part.part) {
      remaining.push({
        file: name,
        what: `It belongs to the part “${shortened(part.part)}”.`,
        todo: 'Nothing: parts are not shown.',
      });
    }
    files.set(
      name,
      `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeMdx([...written, ...definitions])}`,
    );
  }
  for (const [name, bytes] of pictures.files) files.set(name, bytes);
  files.set('document.yaml', documentFile(key, said, parts.parts, isAuthorDate, remaining));
  return { files, remaining, counts: { sections: parts.parts.length, notes, headings } };
}

/** The marks of a heading's notes stand behind the first words under it. */
function marked({ marks, blocks }: Part): Block[] {
  if (marks.length === 0) return [];
  const [first] = blocks;
  const target = first?.t === 'Div' ? first.c[1][0] : first;
  if (target?.t === 'Para' || target?.t === 'Plain') target.c.push(...marks);
  return target?.t === 'Para' || target?.t === 'Plain'
    ? []
    : [{ t: 'Para', c: [{ t: 'Str', c: 'On this heading' }, ...marks] }];
}

/** Every section has a paragraph: one that begins with a table, and has nothing else, is introduced. */
function withParagraph(context: BlockContext, blocks: RootContent[]): RootContent[] {
  if (blocks.some(({ type }) => ['paragraph', 'list', 'blockquote'].includes(type))) return blocks;
  context.tell(
    'The section has no paragraph; a line that says so stands at its head.',
    'Say in a sentence what it shows.',
  );
  return [{ type: 'paragraph', children: [{ type: 'text', value: 'See what follows.' }] }, ...blocks];
}

/** Without the sign that a word processor sets before a note, and the blank behind it. */
function trimmedNote(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.t === 'Div') return trimmedNote(block.c[1]);
    if (block.t === 'Header') return [{ t: 'Para', c: block.c[2] }];
    return [block];
  });
}

function keepPicture(
  context: BlockContext,
  pictures: Pictures,
  target: string,
  bytes: Buffer | undefined,
): string | undefined {
  const kept = pictures.keep(target, bytes);
  if ('why' in kept) {
    context.tell(kept.why, kept.todo);
    return undefined;
  }
  if (forms.pictures) return kept.name;
  pictures.files.delete(kept.name);
  context.tell(
    `The picture “${kept.name}” was left out: texts have no pictures.`,
    'Say in words what it shows.',
  );
  return undefined;
}

/** Keys of sections by their headings, each once. */
function keysOf(parts: Part[], document: string, taken: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  return parts.map(({ title, role }, index) => {
    const words = (role ?? slug(title))
      .normalize('NFKD')
      .replace(/[^a-z0-9-]/g, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '');
    const short = words
      .split('-')
      .slice(0, 6)
      .join('-')
      .slice(0, 40)
      .replace(/-$/, '')
      .replace(/^(?=\d)/, 's');
    const plain = /^[a-z]/.test(short) ? short : `section-${index + 1}`;
    const isFree = (key: string): boolean =>
      !used.has(key) && !taken.has(key) && !isReserved('section', key) && key !== document;
    const names = [plain, `${document}-${plain}`.slice(0, 70)];
    let key = names.find(isFree) ?? plain;
    for (let number = 2; !isFree(key); number += 1) key = `${names[1]}-part-${number}`;
    used.add(key);
    return key;
  });
}

/** Where links within the document lead: to its sections and to the headings in them. */
function anchorsOf(parts: Part[], keys: string[], document: string): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const [index, { ids, blocks, role }] of parts.entries()) {
    const address =
      role === 'abstract'
        ? `/${document}/`
        : parts.length === 1
          ? `/${document}/`
          : `/${document}/${keys[index]}/`;
    for (const id of ids) if (id) anchors.set(id, address);
    const seen = new Set<string>();
    for (const id of idsIn(blocks)) {
      if (!seen.has(id)) anchors.set(id, address);
      seen.add(id);
    }
  }
  return anchors;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { t: kind, c: content } = value as { t?: string; c?: unknown };
  const inner = idsIn(content);
  if (!Array.isArray(content)) return inner;
  const attributes =
    kind === 'Header'
      ? content[1]
      : ['Div', 'Span', 'Table', 'Figure', 'Link', 'Image'].includes(kind ?? '')
        ? content[0]
        : undefined;
  const id = Array.isArray(attributes) && typeof attributes[0] === 'string' ? attributes[0] : '';
  return id ? [id, ...inner] : inner;
}

/** Whether works are cited in the text itself, and not in notes alone. */
function citesInText(parts: Part[]): boolean {
  const outside = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(outside);
    if (typeof value !== 'object' || value === null) return false;
    const { t: kind, c: content } = value as { t?: string; c?: unknown };
    return kind === 'Cite' || (kind !== 'Note' && outside(content));
  };
  return parts.some(({ blocks }) => outside(blocks));
}

function withAbstract(abstract: unknown, blocks: Block[]): Block[] {
  const { t: kind, c: content } = (abstract ?? {}) as { t?: string; c?: never };
  const inner: Block[] =
    kind === 'MetaBlocks' ? (content ?? []) : kind === 'MetaInlines' ? [{ t: 'Para', c: content ?? [] }] : [];
  return inner.length === 0
    ? blocks
    : [{ t: 'Div', c: [['', [], [['custom-style', 'Abstract']]], inner] }, ...blocks];
}

interface Said {
  title?: string | undefined;
  subtitle?: string | undefined;
  authors: object[];
  issued?: string | undefined;
  language?: string | undefined;
  publisher?: string | undefined;
  DOI?: string | undefined;
}

/** What the document says of itself. */
function record(
  meta: Record<string, unknown>,
  properties: OpenedDocument['properties'],
  blocks: Block[],
): Said {
  const words = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() ? clean(value.trim()) : undefined;
  const people = [meta['author'] ?? meta['authors'] ?? []].flat() as unknown[];
  const named = people.flatMap((person) => {
    if (typeof person === 'string') return authorsIn(person);
    const { name, family, given, literal } = (person ?? {}) as Record<string, unknown>;
    if (typeof name === 'object' && name !== null)
      return authorsIn(
        [
          (name as Record<string, string>)['given'],
          (name as Record<string, string>)['family'] ?? (name as Record<string, string>)['literal'],
        ]
          .filter(Boolean)
          .join(' '),
      );
    return authorsIn(words(name) ?? words(literal) ?? [given, family].filter(Boolean).join(' '));
  });
  const created =
    properties.creator && !/^(?:user|admin|owner|microsoft.*|office.*|author)$/i.test(properties.creator)
      ? authorsIn(properties.creator)
      : [];
  const date = words(meta['date']) ?? words(meta['issued']);
  const languageWords = words(meta['lang']) ?? words(meta['language']) ?? properties.language;
  const seen = new Map((named.length > 0 ? named : created).map((name) => [JSON.stringify(name), name]));
  return {
    title: words(meta['title']) ?? properties.title,
    subtitle: words(meta['subtitle']),
    authors: [...seen.values()],
    issued: (date && dateInWords(date)?.date) ?? properties.created,
    language: languageWords ? languageTag(languageWords) : languageIn(blocks),
    publisher: words(meta['publisher']),
    DOI: words(meta['doi']),
  };
}

/** "Jane Roe, John Doe and Li Si" as three names. */
function authorsIn(text: string): object[] {
  const [, last, first] = /^([^,;]+), ([^,;]+)$/.exec(text.trim()) ?? [];
  if (
    last &&
    first &&
    [last, first].some((part) => !/\s/.test(part.trim())) &&
    !/\b(?:Jr|Inc|Ltd)\b/.test(first)
  ) {
    return [{ family: clean(last.trim()), given: clean(first.trim()) }];
  }
  return text
    .split(/\s*;\s*|\s*,\s+(?=\p{Lu}\S*\s)|\s+(?:and|et|und|y|&)\s+/u)
    .map((name) =>
      clean(name)
        .replace(/[\d*†‡]+$/, '')
        .trim(),
    )
    .filter(Boolean)
    .map((name) => {
      const parts = name.split(/\s+/);
      if (parts.length < 2 || parts.length > 5 || /[\d(/]/.test(name)) return { literal: name };
      const lower = parts.slice(1, -1).findIndex((part) => /^\p{Ll}/u.test(part));
      const cut = lower >= 0 ? lower + 1 : parts.length - 1;
      return { family: parts.slice(cut).join(' '), given: parts.slice(0, cut).join(' ') };
    });
}

/** The language that most of its words are marked with. */
function languageIn(blocks: Block[]): string | undefined {
  const text = plainBlocks(blocks).slice(0, 4000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1);
  if (share(/\p{Script=Han}/gu) > 0.5) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  return undefined;
}

function firstSentence(text: string): string {
  const plain = clean(text)
    .replace(/[*_`[\]<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(plain)].map(
    ({ segment }) => segment,
  );
  const short = sentence.trim();
  return short.length > 200 ? `${short.slice(0, 199).replace(/\s\S*$/, '')}…` : short;
}

function documentFile(
  key: string,
  said: Said,
  parts: Part[],
  isAuthorDate: boolean,
  remaining: Remaining[],
): string {
  const left = (what: string, todo: string) => remaining.push({ file: 'document.yaml', what, todo });
  const body = parts.find(({ role }) => role === 'abstract') ?? parts[0];
  const opening = plainBlocks(body?.blocks ?? []);
  const title = said.title ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
  const short = title.split(/\s*[:–—]\s+/)[0] ?? title;
  const today = new Date().getUTCFullYear();
  if (said.title === undefined) left('The document does not say its title.', 'Write it as printed (title).');
  if (said.authors.length === 0) left('The document does not say who wrote it.', 'Name them (authors).');
  if (said.issued === undefined)
    left('The document does not say when it appeared.', 'Write its date (issued).');
  left(
    'Its short title, its kind, what one sentence and what two say of it are made from its first words.',
    'Read short-title, kind, description and lead, and mend them.',
  );
  const record = {
    key,
    title,
    ...(forms.subtitle && said.subtitle && { subtitle: said.subtitle }),
    'short-title': short.length > 40 ? `${short.slice(0, 38).replace(/\s\S*$/, '')}…` : short,
    kind: 'Report',
    type: 'report',
    ...(forms.edition && { edition: 'original' }),
    paging: parts.filter(({ role }) => role === undefined).length > 1 ? 'sections' : 'single',
    ...(isAuthorDate && { citations: 'author-date' }),
    authors: said.authors.length > 0 ? said.authors : [{ literal: 'Author to be named' }],
    issued: said.issued ?? String(today),
    ...(said.publisher && { publisher: said.publisher }),
    ...(said.DOI && { DOI: said.DOI }),
    ...(said.language && { language: said.language }),
    description: firstSentence(opening) || title,
    lead: firstSentence(opening) || title,
  };
  if (!forms.subtitle && said.subtitle)
    left(
      `Its subtitle is “${shortened(said.subtitle)}”.`,
      'Write it behind the title, if it should stand there.',
    );
  return stringify(record, { lineWidth: 0 });
}
