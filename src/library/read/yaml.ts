import {
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Range,
  visit,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { z } from 'zod';
import { keySchema } from '../../model/key.ts';
import { nearest, type Position, type Problem, quote, suggest } from '../../syntax/problem.ts';
import { purposeOf } from './purpose.ts';
import { yamlProblem } from './yaml-problem.ts';

type Path = readonly PropertyKey[];
export type At = (...path: PropertyKey[]) => Position;
export type Find = (words: string, ...path: PropertyKey[]) => Position;

/** A record of a YAML file together with the way back to the line that an author wrote. */
export interface Located<T> {
  data: T;
  /** Where the value at `path` inside this record stands: its field, or itself in a list. The record without a path. */
  at: At;
  /** Where words of the text at `path` stand, however its lines end; its field, where they are written otherwise. */
  find: Find;
}

/**
 * Parses YAML and checks it against a schema.
 * @param lineOffset lines before the text in its file (front matter begins on line 2)
 * @returns the value with its positions, or undefined after adding to `problems`. A record with unknown or wrong fields
 * that can stand without them is returned without them, so that what depends on it can still be checked.
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  lineOffset = 0,
): Located<T> | undefined {
  const tree = parseTree(file, text, problems, lineOffset);
  if (!tree) return undefined;
  const data = check(tree.value, schema, tree.at, problems);
  return data === undefined ? undefined : { data, at: tree.at, find: tree.find };
}

/**
 * The records of a YAML list, each with its own positions.
 * @param schema of one record
 * @param unread gets the keys of records that could not be read, or `*` when the whole file could not
 */
export function parseYamlList<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  unread: Set<string>,
): Located<T>[] {
  const tree = parseTree(file, text, problems);
  const list = tree && check(tree.value, z.array(z.unknown()), tree.at, problems);
  if (!tree || !list) {
    unread.add('*');
    return [];
  }
  if (!tree.isWhole) unread.add('*');
  return list.flatMap((value, index) => {
    const at: At = (...path) => tree.at(index, ...path);
    const data = check(value, schema, at, problems);
    const find: Find = (words, ...path) => tree.find(words, index, ...path);
    if (data !== undefined) return { data, at, find };
    const { key, id } = (value ?? {}) as { key?: unknown; id?: unknown };
    // A record whose key itself is wrong may be any that is looked for.
    unread.add(keySchema.safeParse(key ?? id).success ? String(key ?? id) : '*');
    return [];
  });
}

/** @returns what the text says but for records that it joins; undefined after a mistake that hides the rest */
function parseTree(
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
  visit(document, {
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

/** Holds a value against a schema; what the schema does not accept is reported and, where it can be, left out. */
function check<T>(value: unknown, schema: z.ZodType<T>, at: At, problems: Problem[]): T | undefined {
  const result = schema.safeParse(value, { error: inWords });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => plain(issue));
  problems.push(...describe(issues, schema, value, at));
  return schema.safeParse(without(value, issues)).data;
}

/** An issue of a union as the issues of the member that comes nearest. */
function plain(issue: z.core.$ZodIssue, prefix: Path = []): z.core.$ZodIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const weigh = (issues: z.core.$ZodIssue[]) =>
    issues.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? inner.keys.length : 1), 0);
  const [nearestMember = []] = issue.errors.toSorted((a, b) => weigh(a) - weigh(b));
  return nearestMember.flatMap((inner) => plain(inner, path));
}

function without(value: unknown, issues: z.core.$ZodIssue[]): unknown {
  const rest = structuredClone(value);
  const paths = issues.flatMap(({ path, ...issue }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path],
  );
  for (const path of paths.reverse()) {
    const holder = valueAt(rest, path.slice(0, -1));
    const last = path.at(-1);
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (typeof holder === 'object' && holder && last !== undefined) Reflect.deleteProperty(holder, last);
  }
  return rest;
}

/** What a missing field is for, as editors show it. */
function addition(file: string, path: Path): string {
  const purpose = purposeOf(file, path);
  return purpose === undefined ? 'Add it.' : `Add it: ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`;
}

function describe(issues: z.core.$ZodIssue[], schema: unknown, root: unknown, at: At): Problem[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const problem = { ...at(...issue.path, key), code: 'unknown-field' } as const;
      if (known.includes(key)) {
        const message = `The field "${key}" cannot stand beside the others.`;
        return { ...problem, message, hint: 'Keep it alone, or remove it.' };
      }
      const near = otherNames[key.toLowerCase()]?.find((name) => known.includes(name)) ?? nearest(key, known);
      meant.add([...issue.path, near].join('.'));
      return {
        ...problem,
        message: `There is no field "${key}" here.`,
        hint: near
          ? `Did you mean "${near}"? Otherwise remove it.`
          : `Use one of these fields, or remove it: ${known.join(', ')}.`,
      };
    });
  });
  const others = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const { path, message } = issue;
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    const value = valueAt(root, path);
    if (value === undefined && meant.has(path.join('.'))) return [];
    if (value === undefined) {
      const isRule = !Object.values(expectations).includes(message);
      return [
        {
          ...at(...path.slice(0, -1)),
          code: 'missing-field',
          message: `The field "${field}" is missing.`,
          hint: isRule ? message : addition(at().file, path),
        },
      ];
    }
    const where = field === '' ? 'here' : `in the field "${field}"`;
    const problem = { ...at(...path), code: 'wrong-value' } as const;
    const hint = withFields(message, schema, path);
    return value === null
      ? [{ ...problem, message: `Nothing stands ${where}.`, hint: `${hint} Or remove the field.` }]
      : [{ ...problem, message: `${shown(value)} stands ${where}.`, hint }];
  });
  return [...unknown, ...others];
}

/** What fields are called elsewhere, and here. */
const otherNames: Record<string, string[]> = {
  color: ['accent'],
  city: ['publisher-place'],
  date: ['issued'],
  heading: ['title'],
  id: ['key'],
  journal: ['container-title'],
  key: ['id'],
  name: ['title'],
  place: ['publisher-place'],
  website: ['container-title'],
  year: ['issued', 'date'],
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return `A list of ${value.length}`;
  return typeof value === 'object' ? 'A group of fields' : quote(value);
}

const expectations: Record<string, string> = {
  string: 'Write a text, in quotation marks if it looks like a number.',
  number: 'Write a number, without quotation marks, commas or a unit.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list: [a, b], or an entry a line behind a hyphen.',
  object: 'Write fields, one a line, each with a colon behind its name.',
};

/** The hint to write fields, or a list of groups of them, with their names. */
function withFields(hint: string, schema: unknown, path: Path): string {
  const [lead, at] =
    hint === expectations.object
      ? ['Write fields, one a line', path]
      : hint === expectations.array
        ? ['Write a list, an entry behind each hyphen, with these fields', [...path, 0]]
        : [];
  const fields = at === undefined ? [] : fieldsAt(schema, at);
  return fields.length === 0 ? hint : `${lead}: ${fields.map((field) => `${field}: …`).join(', ')}.`;
}

/** What to write instead, for the rules whose schema does not say it itself. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type')
    return expectations[issue.expected] ?? `Write a value (${issue.expected}).`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return suggest(String(issue.input), values, `Write one of these: ${values.join(', ')}.`);
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? `Name at least ${issue.minimum}.`
      : `Write a number above ${issue.minimum}.`;
  }
  return undefined;
};

/** The fields that a schema has at `path`: the names that an author could have meant. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const bare = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) {
    if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => fieldsAt(option, []));
    if (bare instanceof z.ZodRecord && bare.keyType instanceof z.ZodEnum)
      return bare.keyType.options.map(String);
    return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  }
  if (bare instanceof z.ZodArray) return fieldsAt(bare.element, rest);
  return bare instanceof z.ZodObject ? fieldsAt(bare.shape[String(step)], rest) : [];
}

function unwrap(schema: unknown): unknown {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], root);
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
