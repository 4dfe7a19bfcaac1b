import type { PhrasingContent } from 'mdast';
import { inlineElement, text } from './write-mdx.ts';

/* Nodes of a line put in order: none empty, none cut into pieces, no blanks at the ends of emphasis. */

/** Phrasing content (inlines) as Markdown can hold it: blanks at the ends of emphasis move out of it, and empty emphasis is dropped. */
export function wrapped(
  name: string,
  inner: PhrasingContent[],
  attributes?: Record<string, string>,
): PhrasingContent[] {
  return trimmed(inner, (words) => [inlineElement(name, words, attributes)]);
}

export function around(type: 'emphasis' | 'strong' | 'delete', inner: PhrasingContent[]): PhrasingContent[] {
  return trimmed(inner, (words) => {
    // Emphasis directly within the same emphasis is one; a line break at its end moves behind it.
    const [only] = words;
    return words.length === 1 && only?.type === type ? words : [{ type, children: words }];
  });
}

export function trimmed(
  inner: PhrasingContent[],
  make: (words: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const words = [...inner];
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' ||
    node?.type === 'footnoteReference' ||
    (node?.type === 'text' && node.value.trim() === '');
  while (words.length > 0 && isBlank(words[0])) before.push(...words.splice(0, 1));
  while (words.length > 0 && isBlank(words.at(-1))) after.unshift(...words.splice(-1, 1));
  if (words.length === 0) return [...before, ...after];
  const [first, last] = [words[0], words.at(-1)];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push(text(' '));
    words[0] = text(first.value.trimStart());
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.unshift(text(' '));
    words[words.length - 1] = text((words.at(-1) as typeof last).value.trimEnd());
  }
  return [...before, ...make(words), ...after];
}

/** Neighbours that are alike become one: texts, and emphasis that a word processor cut into pieces. */
export function tidy(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (last?.type === 'text' && node.type === 'footnoteReference') {
      // A mark stands right behind its word.
      joined[joined.length - 1] = text(last.value.trimEnd());
      joined.push(node);
    } else if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = text(`${last.value}${node.value}`.replace(/ {2,}/g, ' '));
    } else if (
      last &&
      'children' in last &&
      'children' in node &&
      last.type === node.type &&
      isJoinable(node.type)
    ) {
      joined[joined.length - 1] = {
        ...last,
        children: tidy([...last.children, ...node.children] as PhrasingContent[]),
      } as PhrasingContent;
    } else joined.push(node);
  }
  return joined;
}

const isJoinable = (type: string): boolean => ['emphasis', 'strong', 'delete'].includes(type);
