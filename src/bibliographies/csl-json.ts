import { UsageError } from '../syntax/usage-error.ts';
import { lineCounter } from './bibtex-file.ts';
import type { LeftEntry, LibraryFile, LibraryItem } from './item.ts';
import { libraryRefusals } from './library-refusals.ts';

/**
 * Reads CSL-JSON: a list of works, or an object with the list under `items` or `references`. Each work is parsed by itself, so that a
 * mistake in one costs that one.
 * @throws UsageError when there is no list
 */
export function readCslJson(text: string, file: string): LibraryFile {
  const start = /^\s*(?:\{[^[\]]*?"(?:items|references)"\s*:\s*)?\[/.exec(text);
  // A single work, as some programs hand it over.
  const [first] = start
    ? [start[0].length]
    : [/^\s*(?=\{\s*"(?:id|type|title|author|issued|DOI)")/.exec(text)?.[0].length];
  if (first === undefined) {
    throw new UsageError(libraryRefusals.notCsl(file));
  }
  const lineAt = lineCounter(text);
  const items: LibraryItem[] = [];
  const left: LeftEntry[] = [];
  for (const { from, to } of objectsOf(text, first)) {
    const line = lineAt(from);
    const source = text.slice(from, to);
    try {
      const fields: unknown = JSON.parse(source);
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
        throw new Error('it is no object');
      const record = fields as Record<string, unknown>;
      const name = String(
        record['citation-key'] ?? record['id'] ?? record['title'] ?? 'a work without a title',
      );
      items.push({ name, line, fields: record, lost: [], remarks: [] });
    } catch (error) {
      const [, name = 'a work'] = /"(?:citation-key|id)"\s*:\s*"?([^",\n]+)/.exec(source) ?? [];
      left.push({ name, line, why: `it is not JSON: ${(error as Error).message}`, isFault: true });
    }
  }
  return { items, left };
}

/** Where the values of a list begin and end, read no deeper than their brackets and strings. */
function* objectsOf(text: string, start: number): Generator<{ from: number; to: number }> {
  let [depth, from, isString] = [0, -1, false];
  // What stands between commas and is no record is one that nobody can read.
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      // No string of JSON goes over a line: this one was not closed.
      else if (sign === '"' || sign === '\n') isString = false;
    } else if (sign === '"') {
      isString = true;
    } else if (depth === 0 && (sign === ',' || sign === ']')) {
      if (text.slice(end, at).trim() !== '') yield { from: end, to: at };
      end = at + 1;
      if (sign === ']') return;
    } else if (sign === '{' || sign === '[') {
      if (depth === 0) from = at;
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) return;
      depth -= 1;
      if (depth === 0) {
        yield { from, to: at + 1 };
        [from, end] = [-1, at + 1];
      }
    }
    // A work that begins a line while another is open: that one was not closed.
    if (
      sign === '\n' &&
      depth > 0 &&
      /^\s{0,8}\{\s*"(?:id|type|citation-key)"\s*:/.test(text.slice(at + 1, at + 80)) &&
      /,\s*$/.test(text.slice(Math.max(from, at - 20), at))
    ) {
      const open = text.slice(from, at).replace(/,\s*$/, '');
      if (
        !/[[{]\s*$/.test(open) &&
        /"(?:id|type|citation-key)"/.test(open) &&
        /^[ \t]{0,4}\{/.test(text.slice(at + 1))
      ) {
        yield { from, to: at };
        [depth, from, end] = [0, -1, at];
      }
    }
  }
  if (depth > 0 && from >= 0) yield { from, to: text.length };
}
