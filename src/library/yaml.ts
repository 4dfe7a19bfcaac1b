import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Position, type Problem, suggest } from './problem.ts';

type Path = readonly PropertyKey[];

/** A record of a YAML file together with the way back to the line that an author wrote. */
export interface Located<T> {
  data: T;
  /** Where the value at `path` inside this record stands; the record itself without a path. */
  at: (...path: PropertyKey[]) => Position;
}

/**
 * Parses YAML and checks it against a schema.
 * @param lineOffset lines before the text in its file (front matter begins on line 2)
 * @returns the value with its positions, or undefined after adding to `problems`
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  lineOffset = 0,
): Located<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const at = (...path: PropertyKey[]): Position => place(offsetOf(document.contents, path));

  for (const error of document.errors) {
    problems.push({
      ...place(error.pos[0]),
      code: error.code === 'DUPLICATE_KEY' ? 'doubled-key' : 'yaml-syntax',
      message: `This is not YAML: ${firstSentence(error.message)}`,
      hint: 'Compare the line with its neighbors: indentation, a missing quotation mark, a colon inside an unquoted text.',
    });
  }
  if (document.errors.length > 0) return undefined;

  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, at };
  for (const issue of result.error.issues) problems.push(...describe(issue, schema, document.contents, at));
  return undefined;
}

/** The records of a YAML list, each with its own positions. */
export function parseYamlList<T>(
  file: string,
  text: string,
  schema: z.ZodType<T[]>,
  problems: Problem[],
): Located<T>[] {
  const list = parseYaml(file, text, schema, problems);
  return (list?.data ?? []).map((data, index) => ({
    data,
    at: (...path) => list?.at(index, ...path) ?? { file, line: 1, column: 1 },
  }));
}

function describe(
  issue: z.core.$ZodIssue,
  schema: unknown,
  root: unknown,
  at: (...path: PropertyKey[]) => Position,
): Problem[] {
  const name = issue.path.filter((step) => typeof step === 'string').join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...at(...issue.path, key),
      code: 'unknown-field',
      message: `There is no field "${key}" here.`,
      hint: suggest(key, known, 'Remove it; the README lists the fields of each file.'),
    }));
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat()[0];
    if (inner) return describe({ ...inner, path: [...issue.path, ...inner.path] }, schema, root, at);
  }
  const value = valueAt(root, issue.path);
  if (value === undefined) {
    return [
      {
        ...at(...issue.path.slice(0, -1)),
        code: 'missing-field',
        message: `The field "${String(issue.path.at(-1) ?? name)}" is missing.`,
        hint: 'Add it; the README lists the fields of each file.',
      },
    ];
  }
  return [
    {
      ...at(...issue.path),
      code: 'wrong-value',
      message: `"${name}" is ${JSON.stringify(value)}: ${issue.message}`,
      hint: 'Write the value as the README describes this field.',
    },
  ];
}

/** The fields that a schema has at `path`: the names that an author could have meant. */
function fieldsAt(schema: unknown, path: Path): string[] {
  let type = schema;
  for (const step of ['', ...path]) {
    if (type instanceof z.ZodArray && step !== '') type = type.element;
    else if (type instanceof z.ZodObject && step !== '') type = type.shape[String(step)];
    while (type instanceof z.ZodOptional || type instanceof z.ZodDefault) type = type.unwrap();
  }
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

function valueAt(node: unknown, path: Path): unknown {
  let value: unknown = isNode(node) ? node.toJSON() : node;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

/** The offset of the deepest node of `path` that exists; for a key of a map, of the key itself. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as Node | null) ?? '') === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      if (step === path.at(-1)) break;
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[Number(step)];
    } else break;
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function firstSentence(message: string): string {
  const [line = message] = message.split('\n');
  return line.endsWith('.') ? line : `${line}.`;
}
