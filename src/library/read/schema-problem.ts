import { z } from 'zod';
import { nearest, type Problem, quote, suggest } from '../../syntax/problem.ts';
import type { At, Path } from './yaml-tree.ts';

/** What a missing field is for, as editors show it. */
function addition(schema: unknown, path: Path): string {
  const field = schemaAt(schema, path);
  const purpose = field instanceof z.ZodType ? field.description : undefined;
  return purpose === undefined ? 'Add it.' : `Add it: ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`;
}

export function describe(issues: z.core.$ZodIssue[], schema: unknown, root: unknown, at: At): Problem[] {
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
      const near =
        otherNames.get(key.toLowerCase())?.find((name) => known.includes(name)) ?? nearest(key, known);
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
          hint: isRule ? message : addition(schema, path),
        },
      ];
    }
    const where = field === '' ? 'here' : `in the field "${field}"`;
    const problem = { ...at(...path), code: 'wrong-value' } as const;
    const hint = withFields(message, schema, path);
    return value === null
      ? [
          {
            ...problem,
            message: `Nothing stands ${where}.`,
            hint: path.length === 0 ? hint : `${hint} Or remove the field.`,
          },
        ]
      : [{ ...problem, message: `${shown(value)} stands ${where}.`, hint }];
  });
  return [...unknown, ...others];
}

/** What fields are called elsewhere, and here. */
const otherNames = new Map(
  Object.entries({
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
  }),
);

function shown(value: unknown): string {
  if (Array.isArray(value)) return `A list of ${value.length}`;
  return typeof value === 'object' ? 'A group of fields' : quote(value);
}

const expectations: Record<string, string> = {
  string: 'Write a text, in quotation marks if it looks like a number.',
  number: 'Write a number in plain digits, without quotation marks, commas, a unit or a 0 in front.',
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
export const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type')
    return expectations[issue.expected] ?? `Write a value (${issue.expected}).`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return suggest(String(issue.input), values, `Write one of these: ${values.join(', ')}.`);
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `Name at least ${issue.minimum}.`;
    return issue.inclusive === false
      ? `Write a number above ${issue.minimum}.`
      : `Write a number of ${issue.minimum} or more.`;
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `Name ${issue.maximum} at most.`;
    return issue.inclusive === false
      ? `Write a number below ${issue.maximum}.`
      : `Write a number of ${issue.maximum} or less.`;
  }
  return undefined;
};

/** The fields that a schema has at `path`: the names that an author could have meant. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const bare = unwrap(schemaAt(schema, path));
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => fieldsAt(option, []));
  if (bare instanceof z.ZodRecord && bare.keyType instanceof z.ZodEnum)
    return bare.keyType.options.map(String);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The schema of what stands at `path`; of a union, that of the first member that has it. */
function schemaAt(schema: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.map((option) => schemaAt(option, path)).find(Boolean);
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest);
  return bare instanceof z.ZodObject ? schemaAt(bare.shape[String(step)], rest) : undefined;
}

function unwrap(schema: unknown): unknown {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => ownValue(value, step), root);
}

/** A field that was written, and none that every object has: authors may call theirs "constructor". */
function ownValue(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}
