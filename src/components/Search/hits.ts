import { kindLabels } from '../../search/kinds.ts';
import { snippetOf } from '../../search/snippet.ts';
import type { Hit } from './answer.ts';
import { element } from './nodes.ts';

/** Where a hit is on this host. */
export function addressOf({ entry }: Hit, base: string): URL {
  return new URL(base + entry.url.replace(/^\//, ''), location.href);
}

/** "Source · Journal article, Courtney J. Fung · 2016". */
export function describe({ entry }: Hit): HTMLElement {
  const { kind, where, year } = entry;
  const told = [where, year && !where.includes(String(year)) ? String(year) : ''].filter(Boolean).join(' · ');
  return element(
    'span',
    { class: 'hit-place' },
    element('span', { class: 'hit-kind' }, kindLabels[kind][0]),
    told && ` ${told}`,
  );
}

/** Milliseconds: who types on has no eye for what a hit says. */
const rest = 100;

/** An empty line or two that fill with the text around the words: hits come before their snippets. */
export function snippetFor(hit: Hit, marked: string[]): HTMLElement {
  const line = element('span', { class: 'hit-snippet' });
  if (hit.missing.length > 0)
    line.append(element('span', { class: 'hit-missing' }, `Without ${quoted(hit.missing)}. `));
  // Offline, say, the hit is good without its snippet.
  setTimeout(() => line.isConnected && fill(line, hit, marked).catch(() => undefined), rest);
  return line;
}

async function fill(line: HTMLElement, hit: Hit, marked: string[]): Promise<void> {
  const text = await hit.text();
  if (text === undefined) return;
  for (const part of snippetOf(text, marked))
    line.append(part.marked ? element('mark', {}, part.text) : part.text);
}

const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(', ');
