import * as messages from '../messages/messages.ts';
import {
  type Annotation,
  limits,
  newId,
  type Quote,
  type Target,
  tagsOf,
  UnreadableFile,
} from './annotation.ts';
import { firstInk, type Ink, isInk } from './ink.ts';
import type { Collection, Json, Site } from './web-annotation.ts';

/* Notes from a file. Whoever wrote it, what is read from it are texts, numbers and addresses of this site, each of a length that a page can bear. */

/**
 * Reads a collection, a page of one, a list of annotations or a single one, and the export of Hypothesis.
 * @returns its notes, and how many others were left out because they are about no page of this site
 * @throws UnreadableFile
 */
export function readFile(text: string, site: Site): Collection & { left: number } {
  if (text.length > limits.file) throw new UnreadableFile(messages.pencil.fileTooLarge);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableFile(messages.pencil.notJson);
  }
  const items = itemsOf(json);
  if (!items) throw new UnreadableFile(messages.pencil.noAnnotations);
  if (items.length > limits.notes)
    throw new UnreadableFile(messages.pencil.tooManyNotes(items.length, limits.notes));
  const read = items.map((item) => readAnnotation(item, site));
  const notes = [...new Map(read.flatMap((note) => (note ? [[note.id, note]] : []))).values()];
  const head = asObject(json);
  return {
    id: iri(head['id']) ?? newId(),
    name: nameOf(head) || nameOf(asObject(items[0])),
    notes,
    left: read.filter((note) => !note).length,
  };
}

function itemsOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  const head = asObject(json);
  if (Array.isArray(head['annotations'])) return head['annotations'];
  if (Array.isArray(head['items'])) return head['items'];
  const first = asObject(head['first'])['items'];
  if (Array.isArray(first)) return first;
  return head['target'] === undefined ? undefined : [json];
}

function readAnnotation(item: unknown, site: Site): Annotation | undefined {
  const given = asObject(item);
  // Hypothesis has one target, which names the page, the words in `text`, and `updated`.
  const bodies = asList(given['body']);
  const texts = (purpose: string, otherwise = false) =>
    bodies.flatMap((body) => {
      if (typeof body === 'string') return [];
      const { value, purpose: of = 'commenting' } = asObject(body);
      return typeof value === 'string' && (of === purpose || (otherwise && of !== 'tagging')) ? [value] : [];
    });
  const note = [
    ...texts('commenting', true),
    ...['text', 'bodyValue'].flatMap((field) => (typeof given[field] === 'string' ? [given[field]] : [])),
  ].join('\n\n');
  const tags = [...texts('tagging'), ...asList(given['tags'])].filter((tag) => typeof tag === 'string');
  const targets = asList(given['target'])
    .slice(0, limits.targets)
    .flatMap((target) => readTarget(target, given, site));
  if (targets.length === 0) return undefined;
  const created = time(given['created']);
  return {
    id:
      iri(given['id']) ??
      (typeof given['id'] === 'string' && /^[\w-]{1,60}$/.test(given['id'])
        ? `urn:x-hypothesis:${given['id']}`
        : newId()),
    created,
    modified: time(given['modified'] ?? given['updated'] ?? created),
    ink: inkOf(given),
    note: clean(note, limits.note),
    tags: tags.flatMap((tag) => tagsOf(tag.replaceAll(',', ' '))).slice(0, limits.tags),
    targets,
  };
}

function readTarget(item: unknown, { uri }: Json, site: Site): Target[] {
  const given = typeof item === 'string' ? { source: item } : asObject(item);
  const { source } = given;
  const address = pageOf(
    typeof source === 'string' ? source : (asObject(source)['id'] ?? given['id'] ?? uri),
    site,
  );
  if (!address) return [];
  const selectors = allSelectors(given['selector']);
  const one = (type: string) => selectors.find((selector) => selector['type'] === type) ?? {};
  const { exact, prefix = '', suffix = '' } = one('TextQuoteSelector');
  const { value = address.hash } = one('FragmentSelector');
  const hasPlace = typeof value === 'string' && /^[\p{L}\p{N}_.-]{1,200}$/u.test(value);
  const { start, end } = one('TextPositionSelector');
  // Positions that Hypothesis counts are those of a page, and not of a paragraph.
  const isOurs = hasPlace && isCount(start) && isCount(end);
  const quote: Quote | undefined =
    typeof exact === 'string' && exact.trim()
      ? {
          exact: clean(exact, limits.quote).replace(/\s+/g, ' '),
          prefix: clean(prefix, 64).replace(/\s+/g, ' '),
          suffix: clean(suffix, 64).replace(/\s+/g, ' '),
          start: isOurs ? start : -1,
          end: isOurs ? end : -1,
        }
      : undefined;
  const { fingerprint, label, printedPages } = given;
  return [
    {
      page: address.page,
      place: hasPlace ? value : '',
      ...(quote && { quote }),
      fingerprint: typeof fingerprint === 'string' && /^[0-9a-f]{24}$/.test(fingerprint) ? fingerprint : '',
      label: clean(label, limits.label).replace(/\s+/g, ' '),
      printed: clean(printedPages, 20).replace(/\s+/g, ' '),
    },
  ];
}

/** Selectors in lists and inside one another, all in one. */
function allSelectors(given: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  return asList(given)
    .slice(0, 20)
    .flatMap((item) => {
      const selector = asObject(item);
      return [selector, ...allSelectors(selector['refinedBy'], depth + 1)];
    });
}

/** The page of this site that an address names, wherever the site stood when it was written. */
function pageOf(address: unknown, { root, steps }: Site): { page: string; hash: string } | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const base = new URL(root).pathname;
  const { pathname } = url;
  const known = pathname.startsWith(base) && steps.includes(pathname.slice(base.length).split('/')[0] ?? '');
  const parts = pathname.split('/').filter(Boolean);
  const first = parts.findIndex((part) => steps.includes(part));
  if (!known && first < 0) return undefined;
  const path = known ? pathname.slice(base.length) : parts.slice(first).join('/');
  if (!/^[a-z0-9/-]{1,300}$/.test(path)) return undefined;
  const [hash = ''] = url.hash.slice(1).split(':~:');
  return { page: `/${path.replace(/\/?$/, '/')}`, hash };
}

function inkOf(given: Json): Ink {
  for (const target of asList(given['target'])) {
    for (const style of asList(asObject(target)['styleClass'])) {
      const ink = typeof style === 'string' ? style.replace(/^ink-/, '') : undefined;
      if (isInk(ink)) return ink;
    }
  }
  return firstInk;
}

/** Of a person: W3C's creator, or what Hypothesis says of its user. */
function nameOf(given: Json): string {
  const [creator] = asList(given['creator']);
  const name = asObject(creator)['name'] ?? asObject(given['user_info'])['display_name'];
  const user = typeof given['user'] === 'string' ? given['user'] : given['export_userid'];
  const account = typeof user === 'string' ? (/^acct:([^@]+)@/.exec(user)?.[1] ?? '') : '';
  return clean(typeof name === 'string' ? name : account, 80)
    .replace(/\s+/g, ' ')
    .trim();
}

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const iri = (value: unknown): string | undefined =>
  typeof value === 'string' && /^(?:https?:\/\/|urn:)[^\s<>"{}|\\^`]{1,400}$/i.test(value)
    ? value
    : undefined;

/** A text without what no reader can see or type, cut to a length; nothing else becomes an empty one. */
function clean(value: unknown, length: number): string {
  if (typeof value !== 'string') return '';
  // Controls, and signs that turn the direction of what follows.
  return value
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''))
    .slice(0, length);
}

function time(value: unknown): string {
  const read = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return new Date(Number.isNaN(read) ? 0 : Math.min(read, Date.now() + 86_400_000)).toISOString();
}
