import * as messages from '../../messages/messages.ts';
import type { Answer, Hit } from '../../search/answer.ts';
import type { Entry } from '../../search/row.ts';
import { findMarks, snippetOf } from '../../search/snippet.ts';
import { element } from './nodes.ts';

/** Where an entry is on this host. */
export function addressOf(url: string, base: string): URL {
  return new URL(base + url.replace(/^\//, ''), location.href);
}

/** "Source · Journal article, Courtney J. Fung · 2016". */
export function describe({ entry }: Hit): HTMLElement {
  const { kind, where, year } = entry;
  const told = [where, year && !where.includes(String(year)) ? String(year) : '']
    .filter(Boolean)
    .join(messages.signs.dot);
  return element(
    'span',
    { class: 'hit-place' },
    element('span', { class: 'hit-kind' }, messages.search.kinds[kind][0] ?? ''),
    told && ` ${told}`,
  );
}

/** Some lines of the text around the words that were asked for, and what stands in the original alone. */
export function snippetFor({ entry, missing, original, isQuoted }: Hit, answer: Answer): HTMLElement {
  const line = element('span', { class: 'hit-snippet' });
  const note = (text: string) =>
    line.append(element('span', { class: 'hit-missing' }, text + messages.signs.between));
  if (isQuoted) note(messages.found.originalsWords);
  else if (original.length > 0) {
    note(messages.found.inOriginal(original));
  }
  if (missing.length > 0) note(messages.found.without(missing));
  const { marked, alike } = answer;
  const words = findMarks(entry.content, marked).length > 0 ? marked : [...marked, ...alike];
  for (const part of snippetOf(entry.content, words))
    line.append(part.marked ? element('mark', {}, part.text) : part.text);
  return line;
}

/** The figure or the definition that was asked for, with where it comes from; nothing where several could be meant. */
export function directAnswer({ direct }: Answer, base: string): HTMLElement | undefined {
  if (!direct) return undefined;
  const { kind, title, url, where, content } = direct;
  const link = element('a', { href: addressOf(url, base).href }, title);
  const box = element('p', { class: 'search-answer' });
  if (kind === 'term') box.append(link, messages.signs.colon, firstSentence(content));
  else box.append(element('strong', {}, where), messages.signs.dot, link, ...source(direct, base));
  return box;
}

function source({ from }: Entry, base: string): (Node | string)[] {
  const [, label, url] = /^(.*) (\/\S+)$/.exec(from) ?? [];
  return label && url
    ? [messages.found.sourceIs, element('a', { href: addressOf(url, base).href }, label)]
    : [messages.found.noSource];
}

/** Of a definition; abbreviations do not end it. */
function firstSentence(text: string): string {
  return /^.{40,}?[.!?](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
