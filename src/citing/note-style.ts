import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate, yearOf } from '../library/date.ts';
import { fullName, fullNames, type Name } from '../library/document.ts';
import { displayTitle, languageName, type SourceRecord } from '../library/source.ts';

type Part = string | Element;

/**
 * A work as a note prints it, in the manner of the Chicago notes that the brief itself follows:
 * James Reilly and Bates Gill, “Sovereignty, …,” Survival 42, no. 3 (2000): 41–59.
 * @param locator what of the work is meant, e.g. "412" or "Article 4(h)"
 * @param page address of the source's own page; its title then links there
 */
export function citeInNote(source: SourceRecord, locator?: string, page?: string): ElementContent[] {
  const parts = withLocator(describe(source, linkedTitle(source, page)), source, locator);
  if (source.URL) parts.push(', ', externalLink(source.URL));
  return h('span', ...parts).children;
}

/** The same without a closing link, as plain text. */
export function citeAsText(source: SourceRecord, locator?: string): string {
  return textOf(h('span', ...withLocator(describe(source, linkedTitle(source)), source, locator)));
}

/** "xinhuanet.com", leading to the whole address. */
export function externalLink(url: string): Element {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return h('a.external', { href: url, rel: 'external noopener' }, host);
}

function describe(source: SourceRecord, title: Part[]): Part[] {
  const who = authors(source);
  const lead = who ? [who, ', ', ...title] : title;
  const container = source['container-title'];
  switch (source.type) {
    case 'article-journal':
      return [...lead, ' ', ...journal(source)];
    case 'chapter':
      return [...lead, ' in ', h('i', container), ...imprint(source)];
    case 'book':
      return [...lead, ...imprint(source)];
    case 'article-magazine':
    case 'article-newspaper':
      return join([...lead, ' ', h('i', container)], when(source));
    case 'report':
      return join(lead, genre(source), publisher(source), when(source));
    case 'graphic':
    case 'interview':
    case 'personal_communication':
      return join(lead, publisher(source), when(source));
    default:
      return join(lead, source.section, when(source));
  }
}

/** Names, unless the work names no other author than the body that its title or container names too. */
function authors(source: SourceRecord): string {
  const named = source.author.filter(
    (name) => fullName(name) !== source['container-title'] && !source.title.includes(fullName(name)),
  );
  return namesForNote(named);
}

/** Up to three names; more are the first "and others". */
function namesForNote(names: Name[]): string {
  const [first] = names;
  if (names.length > 3 && first) return `${fullName(first)} and others`;
  return fullNames(names);
}

const inItalics = new Set(['book', 'report', 'dataset', 'treaty', 'legislation']);
const followedByContainer = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'chapter']);

function linkedTitle(source: SourceRecord, page?: string): Part[] {
  const title = displayTitle(source);
  const link = (text: string, name: 'a' | 'i'): Part => {
    const inner = page ? h('a.source', { href: page }, text) : text;
    return name === 'i' ? h('i', inner) : inner;
  };
  const mark = source.language === 'en' ? '' : ` [in ${languageName(source)}]`;
  const comma = followedByContainer.has(source.type) ? ',' : '';
  if (source.custom.described) return [link(title, 'a'), `${mark}${comma}`];
  if (inItalics.has(source.type)) return [link(title, 'i'), mark];
  const stop = /[?!]$/.test(title) || mark ? '' : comma;
  return ['“', link(title, 'a'), `${stop}”${mark}${mark ? comma : ''}`];
}

function journal(source: SourceRecord): Part[] {
  const year = yearOf(source.issued);
  const number = [source.volume, source.issue && `no. ${source.issue}`].filter(Boolean).join(', ');
  return [
    h('i', source['container-title']),
    source.volume ? ` ${number}` : number && `, ${number}`,
    year ? ` (${year})` : '',
    source.page ? `: ${range(source.page)}` : '',
  ];
}

function imprint(source: SourceRecord): Part[] {
  const house = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  const inside = [source.custom.institution, house, yearOf(source.issued)].filter(Boolean).join(', ');
  return [inside && ` (${inside})`, source.page ? `, ${range(source.page)}` : ''];
}

function genre(source: SourceRecord): string | undefined {
  return source.genre && [source.genre, source.number && `no. ${source.number}`].filter(Boolean).join(' ');
}

/** The publisher, unless it is the author or stands in the title. */
function publisher(source: SourceRecord): string | undefined {
  const { publisher, author } = source;
  if (!publisher || author.some((name) => fullName(name) === publisher)) return undefined;
  return source.title.includes(publisher) ? undefined : publisher;
}

function when(source: SourceRecord): string | undefined {
  const date = source.issued && formatDate(source.issued);
  return date && displayTitle(source).includes(date) ? undefined : date;
}

/** A locator replaces the section that the record names. */
function withLocator(parts: Part[], source: SourceRecord, locator?: string): Part[] {
  return locator && locator !== source.section ? [...parts, `, ${locator}`] : parts;
}

function join(first: Part[], ...rest: (string | undefined)[]): Part[] {
  const more = rest.filter((part) => part !== undefined && part !== '');
  return [...first, ...more.map((part) => `, ${part}`)];
}

function range(pages: string): string {
  return pages.replace('-', '–');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
