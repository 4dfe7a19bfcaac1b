import { parseAllDocuments, stringify } from 'yaml';
import { jsonSchemas } from '../authoring/json-schemas.ts';
import type { Writer } from '../bench/writer.ts';
import { recordKinds } from '../model/record-kind.ts';
import { keys, odd, plain } from './odd-text.ts';

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema | Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  minimum?: number;
}

const schemas = new Map(
  [...jsonSchemas()].map(([name, text]) => [name.replace('.json', ''), JSON.parse(text) as Schema]),
);

/** One field of one record another, away, or anew, as its schema has it or nearly. */
export function changeRecord(writer: Writer, text: string, name: string, file: string): string {
  const schema = schemas.get(name);
  let data: unknown;
  try {
    data = parseAllDocuments(text)[0]?.toJS();
  } catch {
    return text;
  }
  if (!schema || typeof data !== 'object' || data === null) return text;
  const list = Array.isArray(data) ? data : [data];
  const of = Array.isArray(data) ? (schema.items as Schema) : schema;
  if (Array.isArray(data) && writer.random() < 0.15) {
    const made = madeValue(writer, of, true);
    if (typeof made === 'object' && made !== null)
      Object.assign(made, { [keyField(file)]: `made-${writer.number(1, 9)}` });
    data.push(made);
    return stringify(data);
  }
  const record: unknown = writer.choose(list);
  if (typeof record !== 'object' || record === null) return text;
  const fields = Object.keys(of.properties ?? {});
  const field = writer.choose(writer.random() < 0.03 ? odd : fields) ?? 'key';
  const holder = record as Record<string, unknown>;
  if (writer.random() < 0.2) delete holder[field];
  else
    Object.defineProperty(holder, field, {
      value: madeValue(writer, of.properties?.[field] ?? {}, writer.random() < 0.8),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return stringify(data);
}

const keyField = (file: string): string =>
  Object.values(recordKinds).find((kind) => kind.file === file)?.key ?? 'key';

/** A value as a schema has it, with words that might stand there; another one where it is not to be `sound`. */
function madeValue(writer: Writer, schema: Schema, sound: boolean): unknown {
  if (!sound)
    return writer.choose<unknown>([
      null,
      '',
      [],
      {},
      0,
      -1,
      1e21,
      0.1,
      true,
      '\u202E',
      ' ',
      'x\ny',
      [[]],
      { is: 1 },
      ...odd,
    ]);
  if (schema.anyOf) return madeValue(writer, writer.choose(schema.anyOf), true);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return writer.choose(schema.enum);
  if (schema.type === 'array') {
    const items = Array.isArray(schema.items) ? schema.items : undefined;
    if (items) return items.map((item) => madeValue(writer, item, true));
    return Array.from({ length: writer.number(0, 3) }, () =>
      madeValue(writer, (schema.items as Schema) ?? {}, true),
    );
  }
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).filter(
      ([field]) => schema.required?.includes(field) || writer.random() < 0.3,
    );
    return Object.fromEntries(fields.map(([field, inner]) => [field, madeValue(writer, inner, true)]));
  }
  if (schema.type === 'number' || schema.type === 'integer')
    return writer.choose([schema.minimum ?? 0, 1, 2, 30, 100, 2020, 0.5, 1e6, 12.345, -3]);
  if (schema.type === 'boolean') return writer.random() < 0.5;
  return writer.choose<() => string>([
    () => writer.choose(keys),
    () =>
      writer.choose([
        'zhive-1',
        'zhive-2',
        'zpaper-1',
        'zdoc/note-1',
        'zdoc',
        'zpaper',
        'people',
        'un',
        'bees',
      ]),
    () =>
      writer.choose([
        '2019',
        '2020-05',
        '2020-05-01',
        '2019/2020',
        'May 2020',
        '1066',
        'en',
        'fr',
        'zh-Hans',
        'ar',
      ]),
    () =>
      writer.choose([
        'https://example.org/x',
        '10.1000/182',
        '978-0-306-40615-7',
        '0317-8471',
        '12-15',
        'percent',
        'bees',
      ]),
    () =>
      writer.choose([
        'zworkers + zdrones',
        'zbees - zworkers',
        '30',
        '20 / 30 * 100',
        'zbees',
        '(((1)))',
        '1 / 0',
      ]),
    () => writer.sentence(),
    () => writer.title(),
    () => `${writer.choose(plain)}${writer.choose(odd)}${writer.choose(plain)}`,
  ])();
}
