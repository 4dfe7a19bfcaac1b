import type { Writer } from '../bench/writer.ts';
import { vocabulary } from '../syntax/vocabulary.ts';
import { ownKeys } from './sound-files.ts';

/* Prose that nobody wrote: of each construct something that is right, and something that nearly is. */

/** What a change puts between words, or around them. */
export const odd = [
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
export function inline(writer: Writer, depth = 0): string {
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

export const plain = [
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

export const keys = [...ownKeys, 'constructor', '__proto__', 'x', ''];

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
export function block(writer: Writer, depth = 0): string {
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
    () => `[^${writer.number(1, 3)}]: ${inline(writer)}\n\n${lines('    ', inner())}`,
    () => `- ${inline(writer)}\n\n${lines('  ', inner())}`,
    () => `$$\n${writer.choose(['x^2', '\\frac{a}{b}', 'x_', '\\x', 'E = mc^2 \\tag{1}'])}\n$$`,
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
        '<br>',
      ]),
  ])();
}
