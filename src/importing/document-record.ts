import { stringify } from 'yaml';
import { dateInWords } from '../bibliographies/date-in-words.ts';
import { guessLanguage } from '../bibliographies/guess-language.ts';
import { clean } from '../mdx/clean-words.ts';
import type { Remaining } from '../mdx/remaining.ts';
import * as messages from '../messages/messages.ts';
import { languageTag } from '../model/language.ts';
import type { OpenedDocument } from '../opening/open-document.ts';
import { type Block, plainBlocks } from '../pandoc/pandoc-tree.ts';
import { type Told, told } from '../pandoc/told.ts';
import type { Part } from './document-parts.ts';

export interface Said {
  title?: string | undefined;
  subtitle?: string | undefined;
  authors: object[];
  editors: object[];
  issued?: string | undefined;
  language?: string | undefined;
  publisher?: string | undefined;
  DOI?: string | undefined;
}

/** What the document says of itself. */
export function record(
  meta: Record<string, unknown>,
  properties: OpenedDocument['properties'],
  blocks: Block[],
): Said {
  const words = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() ? clean(value.trim()) : undefined;
  const peopleIn = (value: unknown): object[] =>
    ([value ?? []].flat() as unknown[]).flatMap((person) => {
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
  const named = peopleIn(meta['author'] ?? meta['authors']);
  const created =
    properties.creator && !/^(?:user|admin|owner|microsoft.*|office.*|author)$/i.test(properties.creator)
      ? authorsIn(properties.creator)
      : [];
  const date = ['date', 'issued', 'dcterms.date', 'dc.date', 'article:published_time']
    .map((name) => words(meta[name]))
    .find(Boolean);
  const languageWords = words(meta['lang']) ?? words(meta['language']) ?? properties.language;
  const seen = new Map((named.length > 0 ? named : created).map((name) => [JSON.stringify(name), name]));
  return {
    title: words(meta['title']) ?? properties.title,
    subtitle: (words(meta['subtitle']) ?? properties.subtitle)?.replace(/^\s*[:–—-]\s*/, ''),
    authors: [...seen.values()],
    editors: peopleIn(meta['editor'] ?? meta['editors']),
    issued:
      (date && dateInWords(date)?.date) ?? (properties.created && dateInWords(properties.created)?.date),
    language: languageWords ? languageTag(languageWords) : languageIn(blocks),
    publisher: words(meta['publisher']),
    DOI: words(meta['doi']),
  };
}

/** "Jane Roe, John Doe and Li Si" as three names. */
export function authorsIn(text: string): object[] {
  if (text.includes(';')) return text.split(';').flatMap(authorsIn);
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
    .split(/\s*,\s+(?:(?:and|et|und|y|и)\s+)?(?=\p{Lu}\S*\s)|\s+(?:and|et|und|y|&|и)\s+/u)
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

/** The language of its letters, or of its small words. */
function languageIn(blocks: Block[]): string | undefined {
  const text = plainBlocks(blocks).slice(0, 4000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1);
  if (share(/\p{Script=Han}/gu) > 0.5) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  return guessLanguage(text);
}

/** The first paragraph that says something, in lists and quotations as well. */
function firstWords(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const inner = block.t === 'Div' ? block.c[1] : block.t === 'BlockQuote' ? block.c : undefined;
    const items = block.t === 'OrderedList' ? block.c[1] : block.t === 'BulletList' ? block.c : [];
    const isText = block.t === 'Para' || block.t === 'Plain';
    const words = isText ? plainBlocks([block]) : firstWords(inner ?? items.flat());
    if (/\p{L}/u.test(words)) return words;
  }
  return '';
}

function firstSentence(text: string, language: string): string {
  const plain = clean(text)
    .replace(/[*_`[\]<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain)].map(
    ({ segment }) => segment,
  );
  const short = sentence.trim();
  return short.length > 200 ? `${short.slice(0, 199).replace(/\s\S*$/, '')}…` : short;
}

/** As many of the first sentences as a front page has room for. */
function firstSentences(text: string, language: string): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(clean(text))];
  let lead = '';
  for (const { segment } of sentences.slice(0, 3)) if ((lead + segment).length <= 300) lead += segment;
  return lead.replace(/\s+/g, ' ').trim();
}

export function documentFile(
  key: string,
  said: Said,
  parts: Part[],
  { isAuthorDate, hasOwnNumbers }: { isAuthorDate: boolean; hasOwnNumbers: boolean },
  remaining: Remaining[],
): string {
  const left = (message: Told) => remaining.push({ file: 'document.yaml', ...message });
  const body = parts.find(({ role }) => role === 'abstract') ?? parts[0];
  const opening = firstWords(body?.blocks ?? []);
  const { title } = said;
  const short = title?.split(/\s*[:–—]\s+/)[0];
  if (title === undefined) left(told.noTitle());
  if (said.authors.length === 0) left(told.noAuthors());
  if (said.issued === undefined) left(told.noDate());
  left(told.record());
  const first = firstSentence(opening, said.language ?? 'en') || title;
  const record = {
    key,
    // What nobody says is left out: the check asks for it.
    ...(title && { title }),
    ...(said.subtitle && { subtitle: said.subtitle }),
    ...(short && {
      'short-title': short.length > 40 ? `${short.slice(0, 38).replace(/\s\S*$/, '')}…` : short,
    }),
    kind: messages.works.kinds.report,
    type: 'report',
    edition: 'original',
    paging: parts.filter(({ role }) => role === undefined).length > 1 ? 'sections' : 'single',
    ...(hasOwnNumbers && { paragraphs: 'own' }),
    ...(isAuthorDate && { citations: 'author-date' }),
    ...(said.authors.length > 0 && { authors: said.authors }),
    ...(said.editors.length > 0 && { editors: said.editors }),
    ...(said.issued && { issued: said.issued }),
    ...(said.publisher && { publisher: said.publisher }),
    ...(said.DOI && { DOI: said.DOI }),
    ...(said.language && { language: said.language }),
    ...(first && { description: first, lead: firstSentences(opening, said.language ?? 'en') || first }),
  };
  return stringify(record, { lineWidth: 0 });
}
