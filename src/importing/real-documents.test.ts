import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenedDocument } from '../opening/open-document.ts';
import type { Block, Inline, PandocTree } from '../pandoc/pandoc-tree.ts';
import { readDocument } from './read-document.ts';

// What real documents have that nobody thought of before, as Pandoc hands it on; small, and invented.

const words = (text: string): Inline[] =>
  text
    .split(' ')
    .flatMap((word, index): Inline[] => [
      ...(index > 0 ? [{ t: 'Space' } as const] : []),
      ...(word === '' ? [] : [{ t: 'Str', c: word } as const]),
    ]);
const para = (...parts: (string | Inline)[]): Block => ({
  t: 'Para',
  c: parts.flatMap((part) => (typeof part === 'string' ? words(part) : [part])),
});
const bold = (text: string): Inline => ({ t: 'Strong', c: words(text) });
const italic = (text: string): Inline => ({ t: 'Emph', c: words(text) });
const heading = (level: number, text: string): Block => ({
  t: 'Header',
  c: [level, [text.toLowerCase().replaceAll(' ', '-'), [], []], words(text)],
});

function imported(blocks: Block[], meta: PandocTree['meta'] = {}) {
  const tree = { 'pandoc-api-version': [1, 23], meta, blocks };
  const opened: OpenedDocument = { tree, media: () => undefined, properties: {} };
  const { files, remaining } = readDocument(opened, { key: 'taps', work: () => undefined, taken: new Set() });
  return {
    record: String(files.get('document.yaml')),
    sections: [...files].filter(([name]) => name.endsWith('.mdx')).map(([, text]) => String(text)),
    told: remaining.map(({ what }) => what),
  };
}

for (const [program, of] of [
  ['Markdown', (block: Block) => block],
  ['Word', (block: Block): Block => ({ t: 'Div', c: [['', [], [['custom-style', 'Body Text']]], [block]] })],
] as const) {
  test(`a title under the head of its body is the title, and its sections are divided: ${program}`, () => {
    const { record, sections } = imported([
      of(para(bold('General Assembly'), ' A/1')),
      of(para('Second session')),
      heading(1, 'Access to water'),
      of(para(italic('Summary'))),
      of(para('Taps are few.')),
      heading(2, 'Introduction'),
      of(para('There are taps.')),
      heading(2, 'Conclusions'),
      of(para('More are needed.')),
    ]);
    assert.match(record, /^title: Access to water$/m);
    assert.deepEqual(
      sections.map((text) => /^title: (.*)$/m.exec(text)?.[1]),
      ['Summary', 'Opening', 'Introduction', 'Conclusions'],
    );
    assert.match(sections[0] ?? '', /role: abstract\n---\n\nTaps are few\.\n$/);
  });
}

test('a summary in the line of its word is one, and no name of a publisher', () => {
  const { record, sections } = imported([
    heading(1, 'Le droit à l’eau'),
    para(italic('Par Anne Martin')),
    para(bold('Résumé.'), ' — L’article traite de la loi et de ce que les juges en font.'),
    heading(2, 'Les textes'),
    para('Il y en a dans le code et dans la loi.'),
    heading(2, 'Les juges'),
    para('Les juges sont dans les tribunaux de la ville.'),
  ]);
  assert.doesNotMatch(record, /publisher/);
  assert.match(record, /family: Martin/);
  assert.match(record, /^language: fr$/m);
  assert.match(sections[0] ?? '', /role: abstract\n---\n\nL’article traite/);
});

test('headings of parts over chapters of their own level are parts; editors are named', () => {
  const { record, sections, told } = imported(
    [
      heading(1, 'Part One: Harbours'),
      heading(1, 'The quay'),
      para('Ships land.'),
      heading(1, 'Part Two: Cities'),
      heading(1, 'The mayor'),
      para('Taxes rise.'),
    ],
    { editor: { t: 'MetaInlines', c: words('Maria Ruiz and Tom Okafor') } },
  );
  assert.deepEqual(
    sections.map((text) => /^part: "(.*)"$/m.exec(text)?.[1]),
    ['Part One: Harbours', 'Part Two: Cities'],
  );
  assert.match(record, /editors:\n {2}- family: Ruiz/);
  assert.ok(!told.some((what) => what.includes('was left out')));
});

test('what is bold stays bold, what is typed as a dash becomes one, and a mail address leads on', () => {
  const { sections } = imported([
    para('One -- two --- three.'),
    { t: 'BulletList', c: [[para(bold('Labour'))], [para(bold('Pipes'))]] },
    para(bold('The Assembly may wish to ask again.')),
    para({ t: 'Link', c: [['', [], []], words('Write'), ['mailto:us%40example.org', '']] }),
    para({ t: 'Link', c: [['', [], []], words('Load'), ['ftp://example.org/a', '']] }),
  ]);
  assert.equal(
    sections[0]?.split('---\n\n')[1],
    'One – two — three.\n\n- **Labour**\n- **Pipes**\n\n**The Assembly may wish to ask again.**\n\n[Write](mailto:us@example.org)\n\nLoad\n',
  );
});

test('a section of a table alone stays as it is, and a list of terms in a list keeps its words', () => {
  const cell = (text: string) => [
    ['', [], []],
    { t: 'AlignDefault' },
    1,
    1,
    [{ t: 'Plain', c: words(text) }],
  ];
  const row = (...texts: string[]) => [['', [], []], texts.map(cell)];
  const column = [{ t: 'AlignDefault' }, { t: 'ColWidthDefault' }];
  const table = {
    t: 'Table',
    c: [
      ['', [], []],
      [null, []],
      [column, column],
      [['', [], []], [row('Camp', 'Litres')]],
      [[['', [], []], 0, [], [row('A', '16')]]],
      [['', [], []], []],
    ],
  } as unknown as Block;
  const terms: Block = { t: 'DefinitionList', c: [[words('WASH'), [[para('Water, and more.')]]]] };
  const { sections } = imported([
    heading(1, 'Terms'),
    { t: 'BulletList', c: [[terms]] },
    terms,
    heading(1, 'Annex'),
    table,
  ]);
  assert.match(sections[0] ?? '', /- \*WASH\*\n\n {2}Water, and more\.\n\nWASH\n: Water, and more\.\n$/);
  assert.match(sections[1] ?? '', /title: Annex\n---\n\n\| Camp/);
});

test('entries on lines of their own stay on them, and a line that was broken does not', () => {
  const soft: Inline = { t: 'SoftBreak' };
  const { sections } = imported([
    para('[1] One.', soft, '[2] Two.', soft, '[3] Three.'),
    para('As in paragraph', soft, '(a) of it.'),
  ]);
  assert.equal(
    sections[0]?.split('---\n\n')[1],
    '\\[1] One.\\\n\\[2] Two.\\\n\\[3] Three.\n\nAs in paragraph (a) of it.\n',
  );
});

test('entries are called as the text calls them, and a bar in an equation ends no cell', () => {
  const list = (style: string, around: string, ...items: Block[][]): Block => ({
    t: 'OrderedList',
    c: [[1, { t: style }, { t: around }], items],
  });
  const { sections, told } = imported([
    para('The Council:'),
    list(
      'LowerAlpha',
      'TwoParens',
      [para('Asks:'), list('LowerRoman', 'Period', [para('One;')], [para('Two;')])],
      [para('Thanks.')],
    ),
    list('UpperRoman', 'OneParen', [para('First.')]),
    list('Decimal', 'Period', [para('Counted.')]),
  ]);
  assert.equal(
    sections[0]?.split('---\n\n')[1],
    'The Council:\n\n- (a) Asks:\n  - i. One;\n  - ii. Two;\n- (b) Thanks.\n\n* I) First.\n\n1. Counted.\n',
  );
  assert.ok(!told.some((what) => what.includes('list')));
});

test('a mark alone in its paragraph goes to the one before, headings skip no level, wrapped Chinese has no spaces', () => {
  const note: Inline = { t: 'Note', c: [para('By day.')] };
  const { sections } = imported([
    heading(1, 'One'),
    heading(3, 'Deep'),
    para('供水', { t: 'SoftBreak' }, '状况'),
    para(note),
    heading(3, 'Deep again'),
    para('Words.'),
    heading(2, 'Above'),
    para('Words.'),
    heading(1, 'Two'),
    para('Words.'),
  ]);
  assert.match(sections[0] ?? '', /\n## Deep\n\n供水状况\[\^1\]\n\n## Deep again\n\nWords\.\n\n## Above\n/);
});

test('a list of contents within a chapter is left out, one that says more stays', () => {
  const link = (text: string): Inline => ({ t: 'Link', c: [['', [], []], words(text), ['#one', '']] });
  const div = (...blocks: Block[]): Block => ({ t: 'Div', c: [['', ['toc'], []], blocks] });
  const { sections, told } = imported([
    heading(1, 'One'),
    div(para(bold('Contents')), para(link('1.1 What stands first')), para(link('1.2 What stands second'))),
    div(para('Read this before all else, it says more than a list does.'), para(link('1.1'))),
    heading(1, 'Two'),
    para('Words.'),
  ]);
  assert.doesNotMatch(sections[0] ?? '', /stands first/);
  assert.match(sections[0] ?? '', /before all else/);
  assert.ok(told.includes('A list of contents was left out.'));
});
