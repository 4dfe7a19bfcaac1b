import { z } from 'zod';
import { keySchema } from '../../model/key.ts';
import type { Problem } from '../../syntax/problem.ts';
import { describe, inWords, valueAt } from './schema-problem.ts';
import { type At, type Find, type Path, parseTree } from './yaml-tree.ts';

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

export function without(value: unknown, issues: z.core.$ZodIssue[]): unknown {
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
