import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Range,
  visit,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { type Position, type Problem, quote } from '../../syntax/problem.ts';
import { yamlProblem } from './yaml-problem.ts';

export type Path = readonly PropertyKey[];

export type At = (...path: PropertyKey[]) => Position;

export type Find = (words: string, ...path: PropertyKey[]) => Position;

/** @returns what the text says but for records that it joins; undefined after a mistake that hides the rest */
export function parseTree(
  file: string,
  text: string,
  problems: Problem[],
  lineOffset = 0,
): { value: unknown; isWhole: boolean; at: At; find: Find } | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  let isBroken = false;
  const report = (offset: number, code: Problem['code'], message: string, hint: string): void => {
    if (code === 'yaml-syntax') isBroken = true;
    problems.push({ ...place(offset), code, message, hint });
  };
  // Two records that a missing hyphen made one have each of their fields twice.
  const joined = isSeq(document.contents) ? document.contents.items.filter(hasTwoKeys) : [];
  let lastLine = Number.NEGATIVE_INFINITY;
  for (const error of [...document.errors, ...document.warnings]) {
    const { code, pos, message } = error;
    const [offset] = pos;
    if (code === 'DUPLICATE_KEY') {
      const [written = '', field = ''] = /^([^:\n]*)[^\n]*/.exec(text.slice(offset)) ?? [];
      const isJoined = joined.some(({ range }) => range && range[0] <= offset && offset < range[1]);
      const hint = isJoined
        ? `A new record begins with a hyphen: - ${written.trim()}. Otherwise keep one of the two.`
        : 'Keep one of the two.';
      if (!isJoined || keyFields.includes(field))
        report(offset, 'doubled-key', `The field "${field}" stands twice.`, hint);
      continue;
    }
    if (code === 'MULTIPLE_DOCS') {
      report(offset, 'yaml-syntax', 'Here a second list or record begins.', 'Remove the line "---".');
      continue;
    }
    const { line } = lines.linePos(offset);
    // After a first mistake the lines that follow seem wrong too, and every further entry of the list.
    const follows = message.includes('in YAML stream') || message.startsWith('All mapping items');
    if (line > lastLine + 1 && !(isBroken && follows)) {
      const start = message.startsWith('Missing closing') ? quoteBefore(document, offset) : offset;
      const words = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1);
      report(start, 'yaml-syntax', ...yamlProblem(error, words[0] ?? ''));
    }
    lastLine = line;
  }
  const [, directive] = /^(?:(?:#.*|\s*)\r?\n)*(%.*)/.exec(text) ?? [];
  if (directive !== undefined)
    report(text.indexOf(directive), 'yaml-syntax', `${quote(directive)} is no field.`, 'Remove the line.');
  visit(document, {
    Pair: (_key, { key }) => {
      // Of no table, not even one that takes every name: there it would be passed over unsaid.
      const isTaken = isScalar(key) && key.value === '__proto__';
      if (isBroken || (isScalar(key) && key.value !== null && !isTaken)) return;
      const offset = (isNode(key) && key.range?.[0]) || 0;
      const [written] = /^[^\n]*/.exec(text.slice(offset)) ?? [''];
      report(
        offset,
        'unknown-field',
        isTaken ? 'Nothing can be called "__proto__".' : `${quote(written)} has no name.`,
        isTaken ? 'Give it another name.' : 'Write a word, a colon, and what it holds.',
      );
      return visit.REMOVE;
    },
    Node: (_key, { tag, range }) => {
      if (!tag || document.warnings.length > 0) return;
      const written = /(![^\s,\]}]*)\s*$/.exec(text.slice(0, range?.[0]))?.[1];
      if (written)
        report(
          (range?.[0] ?? 0) - written.length,
          'yaml-syntax',
          `${quote(written)} would not be printed.`,
          'Remove it; put the text in quotation marks if it begins with an exclamation mark.',
        );
    },
    Alias: (_key, { source, range }) =>
      report(
        range?.[0] ?? 0,
        'yaml-syntax',
        `"*${source}" repeats what stands elsewhere.`,
        'Write the value itself; put it in quotation marks if it begins with an asterisk.',
      ),
  });
  const checkAnchor = ({ anchor, range }: { anchor?: string; range?: Range | null }): void => {
    if (!anchor) return;
    const start = text.lastIndexOf(`&${anchor}`, range?.[0]);
    const hint = 'Put the text in quotation marks if it begins with an ampersand.';
    report(start, 'yaml-syntax', `"&${anchor}" would not be printed.`, hint);
  };
  visit(document, {
    Collection: (_key, collection) => checkAnchor(collection),
    Scalar: (key, scalar) => {
      checkAnchor(scalar);
      if (scalar.type !== 'PLAIN' || key === 'key' || !scalar.range) return;
      const [start, end] = scalar.range;
      const written = text.slice(start, end);
      // What does not read back as it was written is no number of an author's: 020, 0o24, 1e3, .nan.
      if (
        typeof scalar.value === 'number' &&
        !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written.replace(/^-0$/, ''))
      )
        scalar.value = written;
      const rest = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
      if (/^“[^“”]*”$/.test(written)) {
        const hint = `Write "${written.slice(1, -1)}", or '${written}' where the marks belong to it.`;
        report(start, 'wrong-value', `${written} would be printed with its quotation marks.`, hint);
      } else if (/^[ \t]*#\S/.test(rest) || (written !== '' && /^[ \t]*#/.test(rest))) {
        // Nobody can tell a comment from words of the text, except where there is no text before it.
        const hint = 'Put the whole text in quotation marks. A comment goes on a line of its own.';
        report(end + rest.indexOf('#'), 'wrong-value', `${quote(rest.trim())} would not be printed.`, hint);
      }
    },
  });
  if (isBroken) return undefined;
  if (isSeq(document.contents))
    document.contents.items = document.contents.items.filter((item) => !joined.includes(item));
  const at: At = (...path) => place(offsetOf(document.contents, path));
  const find: Find = (words, ...path) => {
    const node = document.getIn(path, true);
    const [start, end] = (isNode(node) && node.range) || [0, 0];
    const pattern = new RegExp(words.replace(/[^\w\s]/g, '\\$&').replace(/\s+/g, '\\s+'));
    const match = pattern.exec(text.slice(start, end));
    return match ? place(start + match.index) : at(...path);
  };
  return { value: document.toJS(), isWhole: joined.length === 0, at, find };
}

/** The fields that name a record, of which each has one. */
const keyFields = ['key', 'id'];

function hasTwoKeys(record: unknown): record is YAMLMap {
  if (!isMap(record)) return false;
  return record.items.filter(({ key }) => keyFields.includes(String(key))).length > 1;
}

/** Where the quoted text begins that is still open at `offset`. */
function quoteBefore(document: YamlDocument, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) start = range[0];
    },
  });
  return start;
}

/** The offset of the deepest node of `path` that exists; for a field of a map, of its name. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key as Node | null) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      if (index === path.length - 1) break;
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[Number(step)];
    } else break;
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}
