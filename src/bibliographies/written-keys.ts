import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * Writes further keys of works into the text of sources.yaml, under `custom: { keys: [] }`; everything else stays as it is typed, comments
 * included.
 * @param added by the ids of works
 */
export function withKeys(text: string, added: ReadonlyMap<string, readonly string[]>): string {
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return text;
  const insertions = list.items.flatMap((work) => {
    const keys = isMap(work) ? added.get(String(work.get('id'))) : undefined;
    const made = isMap(work) && keys ? insertion(text, work, keys.map(quoted)) : undefined;
    return made ? [made] : [];
  });
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((written, { at, words }) => written.slice(0, at) + words + written.slice(at), text);
}

interface Insertion {
  at: number;
  words: string;
}

function insertion(text: string, work: YAMLMap, keys: string[]): Insertion | undefined {
  const custom = work.get('custom', true);
  if (custom === undefined) return atEnd(text, work, `custom: { keys: [${keys.join(', ')}] }`);
  if (!isMap(custom)) return undefined;
  const list = custom.get('keys', true);
  if (list === undefined) return atEnd(text, custom, `keys: [${keys.join(', ')}]`);
  if (!isSeq(list) || !list.range) return undefined;
  if (list.flow) {
    const at = list.range[1] - 1;
    return { at, words: `${list.items.length > 0 ? ', ' : ''}${keys.join(', ')}` };
  }
  const [first] = list.items;
  const start = isScalar(first) ? first.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const indent = ' '.repeat(text.lastIndexOf('-', start) - text.lastIndexOf('\n', start) - 1);
  return { at: lineEnd(text, list.range[1]), words: keys.map((key) => `\n${indent}- ${key}`).join('') };
}

/** Behind the last field of a record: within its braces, or on a line of its own. */
function atEnd(text: string, map: YAMLMap, field: string): Insertion | undefined {
  const [first] = map.items;
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (!map.range || start === undefined) return undefined;
  if (map.flow) {
    const inner = text.slice(0, map.range[1] - 1).trimEnd();
    return { at: inner.length, words: `${inner.endsWith(',') ? ' ' : ', '}${field}` };
  }
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start) - 1);
  return { at: lineEnd(text, map.range[1]), words: `\n${indent}${field}` };
}

/** Where the line ends on which something ends: behind a remark on it, before the empty lines under it. */
function lineEnd(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length;
  const next = text.indexOf('\n', last);
  return next < 0 ? text.length : next;
}

const quoted = (key: string): string =>
  /^[A-Za-z][\w-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : JSON.stringify(key);
