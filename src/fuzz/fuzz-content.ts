import { parseAllDocuments, stringify } from 'yaml';
import { jsonSchemas } from '../authoring/json-schemas.ts';
import { Writer } from '../bench/writer.ts';
import { soundContent } from '../library/fixture.ts';
import { recordKinds } from '../model/record-kind.ts';
import { vocabulary } from '../syntax/vocabulary.ts';

/*
 * Contents that nobody wrote: sound ones with some changes each, of the kinds that people, programs and conversions make. What
 * may be written is read from the tables of the engine (elements, schemas of records), so a new construct is tried from the
 * day on which it is there. One seed always gives the same content.
 */

export type Files = Record<string, string>;

/** The keys of the sound content, each by one that is no word: in a site of many contents, each gets its own. */
const keyOf: Record<string, string> = {
  ...{
    report: 'zdoc',
    news: 'zpaper',
    hive: 'zhive',
    'doe-2019': 'zdoe-2019',
    bees: 'zbees',
    workers: 'zworkers',
  },
  ...{ drones: 'zdrones', castes: 'zcastes', worker: 'zworker', count: 'zcount', number: 'znumber' },
};
export const ownKeys = [...Object.values(keyOf), 'zname', 'zpacket', 'zold'];

/** The content of library/fixture.ts under these keys, and with a title and a term that name them. */
export const soundFiles: Files = {
  ...Object.fromEntries(
    Object.entries(soundContent).map(([file, text]) => [
      file.replace(/(?<=^documents\/)\w+/, (key) => keyOf[key] ?? key),
      text
        .replace('title: Bees\n  issued', 'title: On zbees\n  issued')
        .replace('term: worker', 'term: zworker')
        .replace(
          /(?<=\b(?:key|id|is|whole|place|document|formula): |is="|@|\+ |[[#/])([a-z]+(?:-2019)?)(?=-\d\b|[^\w-])/g,
          (key) => keyOf[key] ?? key,
        ),
    ]),
  ),
  'names.yaml':
    '- { key: zname, kind: organization, name: The zname, role: They fly., places: [zpaper-1] }\n',
  'packets.yaml':
    '- { key: zpacket, title: One, summary: Two., instruction: Read., parts: [zhive-1, zhive-2] }\n',
  'redirects.yaml': '- { from: /zold/, to: /zdoc/ }\n',
};

/** A sound content with one to three changes. */
export function fuzzedContent(seed: number): Files {
  const writer = new Writer(seed);
  const files: Files = { ...soundFiles };
  for (let left = writer.choose([1, 1, 1, 2, 2, 3]); left > 0; left--) {
    const file = writer.choose(Object.keys(files));
    const text = files[file] ?? '';
    const isText = file.endsWith('.mdx');
    const change = writer.choose(isText ? textChanges : recordChanges);
    files[file] = change(writer, text, file);
  }
  return files;
}

type Change = (writer: Writer, text: string, file: string) => string;

/** What a change puts between words, or around them. */
const odd = [
  ...[
    '\u00A0',
    '\u202F',
    '\u2009',
    '\t',
    '  ',
    '\\',
    '\u00AD',
    '\u200B',
    '\u202E',
    '\uFEFF',
    '\u0000',
    '\uFFFD',
  ],
  ...['é', 'e\u0301', 'ё', '中文', 'نحل', 'שלום', '🐝', '👩‍👩‍👧', '𝒳', 'ﬁ', '½', '…', '—', '“', '”', '’'],
  ...[
    '&',
    '&amp;',
    '&nbsp;',
    '&#x202E;',
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '$',
    '|',
  ],
  ...[
    '#',
    '##',
    '- ',
    '1. ',
    '> ',
    '+ ',
    ':',
    ': ',
    '::',
    ':::',
    '@',
    '^',
    '!',
    '%',
    '---',
    '***',
    '\n',
    '\n\n',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'null',
    'NaN',
    '0x10',
    '1e9',
    '-1',
    '000',
    'https://',
    '//',
    '../',
  ],
];

/** What stands between words: of each kind something that is right, and something that nearly is. */
function inline(writer: Writer, depth = 0): string {
  const words = (): string => (depth > 2 ? writer.choose(plain) : inlineOrWords(writer, depth + 1));
  return writer.choose<() => string>([
    () => element(writer, words()),
    () => element(writer, words()),
    () => element(writer, words()),
    () => `*${words()}*`,
    () => `**${words()}**`,
    () => `“${words()}”`,
    () => `[${words()}](${writer.choose(addresses)})`,
    () => `[${words()}](${writer.choose(addresses)})`,
    () => `[${words()}](@${writer.choose(keys)})`,
    () =>
      `[@${writer.choose(keys)}${writer.choose(['', ', 4', ', 4–7', ', chap. 2', ', § 3', ', xii', '; @doe-2019'])}]`,
    () => `[^${writer.number(1, 3)}]`,
    () => `\\${writer.choose([...'*_[]<>{}#-.`~&@'])}`,
    () => `&${writer.choose(['amp', 'lt', 'nbsp', 'eacute', 'mdash', '#8217', '#x2014', 'hearts'])};`,
    () => `<${writer.choose(['https://example.org/a', 'a@example.org'])}>`,
    () => writer.choose(['https://example.org/a_b*c', 'www.example.org', 'a@example.org']),
    () => `${words()}  \n${words()}`,
    () => `${words()}\\\n${words()}`,
    () => writer.choose(odd),
    () => writer.sentence(),
  ])();
}

const inlineOrWords = (writer: Writer, depth: number): string =>
  writer.random() < 0.6 ? writer.choose(plain) : inline(writer, depth);

const plain = [
  'bees',
  'the workers',
  'Most',
  '30',
  '2020',
  'A hive',
  'à la ruche',
  '蜂',
  'the',
  'U.N.',
  '“here”',
];

const keys = [...ownKeys, 'constructor', '__proto__', 'x', ''];

const addresses = [
  ...[
    '#zhive-1',
    '#zpaper-1',
    '#note-1',
    '#zhive',
    '/glossary/#zworker',
    '/data/zbees/',
    '/zdoc/',
    '/zpaper/',
    '/',
    '/compare/',
  ],
  ...[
    'https://example.org/',
    'https://example.org/a(b)',
    'https://de.wikipedia.org/wiki/Bee_(x)',
    'mailto:a@example.org',
  ],
  ...[
    '#gone',
    '/gone/',
    '//example.org',
    'http://example.org',
    'javascript:x',
    '',
    '#',
    '?',
    'a b',
    '%',
    '/zdoc/zhive',
  ],
];

/** An element of the vocabulary, with its attributes, or nearly. */
function element(writer: Writer, words: string): string {
  const name = writer.choose(Object.keys(vocabulary));
  const { attributes = [], optional = {}, words: hasWords = false } = vocabulary[name] ?? {};
  const sound = writer.random() < 0.7;
  const needed = attributes.map((key) => {
    const own = { Stat: 'zbees', Term: 'zworker', DataCallout: 'zcastes', Page: '3' }[name] ?? 'x';
    return ` ${key}="${sound ? own : writer.choose([...keys, '1', '"'])}"`;
  });
  const others = Object.entries(optional).flatMap(([key, values]) =>
    writer.random() < 0.5
      ? ` ${key}="${sound && values && !('fits' in values) ? writer.choose(values) : writer.choose(keys)}"`
      : [],
  );
  const tag = `${name}${needed.join('')}${others.join('')}`;
  if (!hasWords || writer.random() < 0.05) return `<${tag} />`;
  return writer.random() < 0.3 ? `\n\n<${tag}>\n\n${words}\n\n</${name}>\n\n` : `<${tag}>${words}</${name}>`;
}

/** What stands on lines of its own. */
function block(writer: Writer, depth = 0): string {
  const inner = (): string =>
    depth > 2 ? inline(writer) : writer.random() < 0.3 ? block(writer, depth + 1) : inline(writer);
  const lines = (before: string, text: string): string => text.replace(/^/gm, before);
  const row = (): string => `| ${writer.choose(plain)} | ${writer.choose(plain)} |`;
  return writer.choose<() => string>([
    () => inline(writer),
    () => `${inline(writer)} ${inline(writer)} ${writer.sentence()}`,
    () => `${'#'.repeat(writer.number(1, 4))} ${inlineOrWords(writer, 1)}`,
    () => `## ${writer.choose(plain)} ${writer.choose(odd)} ${writer.choose(plain)}`,
    () => `- ${inner()}\n- ${inner()}\n  - ${inner()}`,
    () => `${writer.number(0, 12)}. ${inner()}\n${writer.number(0, 12)}. ${inner()}`,
    () => lines('> ', inner()),
    () => element(writer, inner()),
    () => `<Annotation>\n\n${inner()}\n\n${inner()}\n\n</Annotation>`,
    () => `[^${writer.number(1, 3)}]: ${inner()}`,
    () => `[^${writer.number(1, 3)}]: ${inline(writer)}\n\n    ${inline(writer)}`,
    () => [row(), '| --- | --- |', row(), row()].join('\n'),
    () => `![${writer.choose(plain)}](${writer.choose(['bee.png', 'https://example.org/x.png'])})`,
    () => `:::${writer.choose(['note', 'box', ''])}\n${inner()}\n:::`,
    () => `\`\`\`\n${writer.sentence()}\n\`\`\``,
    () =>
      writer.choose([
        '---',
        '***',
        '<!-- x -->',
        '{/* x */}',
        'export const x = 1',
        "import x from 'x'",
        '$$\nx\n$$',
        '<br>',
      ]),
  ])();
}

const somewhere = (writer: Writer, text: string): number => writer.number(0, text.length);

/** A place between two words of a text, behind its front matter. */
function between(writer: Writer, text: string): number {
  const start = text.indexOf('\n---', 3) + 5;
  const places = [...text.slice(start).matchAll(/[ \n]/g)].map(({ index }) => start + index);
  return writer.choose(places) ?? text.length;
}

const insert = (text: string, index: number, part: string): string =>
  text.slice(0, index) + part + text.slice(index);

/** What happens to any file: bytes lost, doubled, moved. */
const slips: Change[] = [
  (writer, text) => insert(text, somewhere(writer, text), writer.choose(odd)),
  (writer, text) => {
    const from = somewhere(writer, text);
    return text.slice(0, from) + text.slice(from + writer.number(1, 12));
  },
  (writer, text) => {
    const from = somewhere(writer, text);
    return insert(text, from, text.slice(from, from + writer.number(1, 60)));
  },
  (writer, text) => {
    const lines = text.split('\n');
    const [a, b] = [writer.number(0, lines.length - 1), writer.number(0, lines.length - 1)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
];

const textChanges: Change[] = [
  ...slips,
  ...Array<Change>(6).fill((writer, text) => insert(text, between(writer, text), ` ${inline(writer)} `)),
  ...Array<Change>(6).fill((writer, text) => {
    const gaps = [...text.matchAll(/\n\n/g)].map(({ index }) => index).slice(1);
    return insert(text, writer.choose(gaps) ?? text.length, `\n\n${block(writer)}`);
  }),
  (writer, text) => `${text}\n${block(writer)}\n\n${block(writer)}\n`,
  (writer, text, file) => {
    const [, front = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return `---\n${changeRecord(writer, front, 'section', file)}---\n${rest}`;
  },
];

const recordChanges: Change[] = [
  ...slips,
  ...Array<Change>(12).fill((writer, text, file) => {
    const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return changeRecord(writer, text, name, file);
  }),
];

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
function changeRecord(writer: Writer, text: string, name: string, file: string): string {
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
