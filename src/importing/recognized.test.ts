import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeLabel } from '../model/passage.ts';
import type { Properties } from '../pandoc/open-document.ts';
import type { Block } from '../pandoc/pandoc-tree.ts';
import type { DocumentOptions } from './import-document.ts';
import {
  anchor,
  bold,
  bullets,
  cite,
  head,
  letters,
  link,
  none,
  numbers,
  para,
  read as readMade,
  styled,
  table,
  words,
} from './made-tree.ts';

// What an import sees in a document: numbers of paragraphs, parts, references, boxes. On trees as Pandoc makes them; none needs Pandoc.

/** What becomes of a sound document of those blocks. */
const read = (blocks: Block[], properties: Properties = {}, options: Partial<DocumentOptions> = {}) =>
  readMade(
    blocks,
    { properties: { title: 'Bees', creator: 'Roe, Jane', created: '2020', ...properties } },
    options,
    ({ texts, record, told, library }) => ({
      ...{ texts, record, library: library() },
      told: told.map(({ file = '', place = '', what }) => `${file} ${place}: ${what}`),
    }),
  );
type Read = ReturnType<typeof read>;

const long =
  'which nobody minds, since bees have lived in the wall of the school for as long as anybody remembers.';

const places = ({ library }: Read): string[] => library.passages.map((place) => placeLabel(place));

describe('paragraphs with numbers of their own', () => {
  const text = [
    head(1, 'The wall'),
    numbers(
      1,
      [para(`The council notes, ${long}`)],
      [para(`It asks, ${long}`), letters('by hand;', 'by weight.')],
    ),
    head(1, 'The hive'),
    para('Recalling what was said before,'),
    numbers(3, [para(`It decides, ${long}`)], [para(`It remains seized, ${long}`)]),
  ];

  test('keep them: as lists of a word processor, through all sections', () => {
    const found = read(text);
    assert.match(found.record, /^paragraphs: own$/m);
    assert.deepEqual(places(found), [
      'Bees, paragraph 1',
      'Bees, paragraph 2',
      'Bees, The hive, paragraph 1',
      'Bees, paragraph 3',
      'Bees, paragraph 4',
    ]);
    assert.match(found.texts, /2\. It asks.*\n\n {3}\(a\) by hand;\n\n {3}\(b\) by weight\./);
    assert.match(found.told.join('\n'), /Its paragraphs have numbers of their own, 1 to 4/);
  });

  test('keep them: typed before their words, in the digits and with the signs of each language', () => {
    const typed = (...leads: string[]): Read =>
      read([head(1, 'One'), ...leads.map((lead) => para(`${lead} The council notes, ${long}`))]);
    for (const leads of [
      ['1.', '2.', '3.', '4.'],
      ['12)', '13)', '14)', '15)', '17)'],
      ['١ -', '٢ -', '٣ -', '٤ -'],
      ['1．', '2．', '3．', '4．'],
    ]) {
      const found = typed(...leads);
      assert.match(found.record, /^paragraphs: own$/m, leads.join());
      assert.equal(found.library.passages.length, leads.length);
    }
    assert.deepEqual(places(typed('12)', '13)', '14)', '15)', '17)')).at(-1), 'Bees, paragraph 17');
  });

  test('may count anew in an annex', () => {
    const found = read([...text, head(1, 'Annex'), numbers(1, [para(`In the annex, ${long}`)])]);
    assert.equal(places(found).at(-1), 'Bees, Annex, paragraph 1');
  });

  test('are not seen in lists, in years, nor in a text that has both', () => {
    for (const blocks of [
      [para(long), numbers(1, ...['a', 'b', 'c', 'd', 'e'].map((one) => [para(one)]))],
      [para(`2010. That year ${long}`), para(`2012. That year ${long}`), para(long), para(long)],
      [...[1, 2, 3, 4].map((one) => numbers(1, [para(`${one}: ${long}`)])), para(long)],
      [para(long), para(long), para(long), ...text.slice(1, 2), para(long)],
    ])
      assert.doesNotMatch(read([head(1, 'One'), ...blocks]).record, /paragraphs:/);
  });
});

describe('parts', () => {
  const sections = (...titles: string[]): Block[] => titles.flatMap((title) => [head(2, title), para(long)]);
  const text = [
    head(1, 'Introduction'),
    para(long),
    head(1, 'Part One. The Wall'),
    ...sections('Stone', 'Straw'),
    head(1, 'Part Two. The Hive'),
    ...sections('Queen'),
    head(1, 'Annex'),
    para(long),
  ];
  const partsOf = ({ library }: Read) =>
    library.documents[0]?.sections.map(({ title, part }) => [title, part]) ?? [];

  test('are headings that call themselves so, over sections; what has none below it is a section', () => {
    const found = read(text);
    assert.deepEqual(partsOf(found), [
      ['Introduction', undefined],
      ['Stone', 'Part One. The Wall'],
      ['Straw', 'Part One. The Wall'],
      ['Queen', 'Part Two. The Hive'],
      ['Annex', undefined],
    ]);
    assert.match(
      found.told.join('\n'),
      /Headings of the first level are parts: “Part One\. The Wall”, “Part Two/,
    );
    assert.deepEqual(
      partsOf(read(text, {}, { split: 1 })).map(([title]) => title),
      ['Introduction', 'Part One. The Wall', 'Part Two. The Hive', 'Annex'],
    );
  });

  test('are so in the languages of the documents', () => {
    for (const [one, two] of [
      ['Première partie', 'Deuxième partie : la ruche'],
      ['Parte I', 'Parte II'],
      ['Часть первая', 'Часть вторая'],
      ['الجزء الأول', 'الجزء الثاني'],
      ['第一部分 墙', '第二部分 蜂箱'],
    ] as const) {
      const found = read([head(1, one), ...sections('Stone'), head(1, two), ...sections('Queen')]);
      assert.deepEqual(partsOf(found), [
        ['Stone', one],
        ['Queen', two],
      ]);
    }
  });

  test('are what stands above the sections, if somebody says so (--split=2), with words of their own', () => {
    const blocks = [head(1, 'Wall'), para(long), ...sections('Stone'), head(1, 'Hive'), ...sections('Queen')];
    assert.deepEqual(partsOf(read(blocks, {}, { split: 2 })), [
      ['Wall', 'Wall'],
      ['Stone', 'Wall'],
      ['Queen', 'Hive'],
    ]);
    assert.deepEqual(
      partsOf(read(blocks)).map(([title]) => title),
      ['Wall', 'Hive'],
    );
  });
});

describe('references', () => {
  const count = table(
    'tbl:count',
    'Table 2.1: Bees',
    [[para('Year')], [para('Bees')]],
    [[para('2010')], [para('5')]],
  );
  const text = (...blocks: Block[]): Block[] => [
    head(1, 'The wall', 'sec:wall'),
    ...blocks,
    head(2, 'Straw', 'sec:straw'),
    para(anchor('here'), 'A sentence with a note.', { t: 'Note', c: [para(anchor('fn:one'), 'A note.')] }),
    count,
    para({ t: 'Math', c: [{ t: 'DisplayMath' }, '\\begin{equation}\\label{eq:sum} x = 1\\end{equation}'] }),
    head(1, 'The hive', 'sec:hive'),
    para('A second paragraph of the hive.'),
    para('A third one,', anchor('_Ref1', ...words('with a bookmark')), '.'),
  ];

  test('lead to the section, heading, paragraph, note, table or equation that they mean, under its address', () => {
    const found = read(
      text(
        para('See', link('#sec:hive', 'the hive'), '.'),
        para('See', link('#sec:straw', 'there'), '.'),
        para('See', link('#here', 'here'), '.'),
        para('See', link('#_Ref1', 'with a bookmark'), '.'),
        para('See', link('#fn:one', '1', 'ref'), '.'),
        para('See', link('#tbl:count', 'Bees'), '.'),
        para('See', link('#eq:sum', '[eq:sum]', 'eqref'), '.'),
      ),
    );
    assert.deepEqual(found.texts.match(/(?<=See).*(?=\.$)/gm), [
      '[the hive](/bees/the-hive/)',
      '[there](#straw)',
      '[here](#the-wall-8)',
      '[with a bookmark](#the-hive-2)',
      '[1](#note-1)',
      '[Bees](#table-2-1)',
      '([1](#formula-1))',
    ]);
    assert.doesNotMatch(found.texts, /label|reader/);
  });

  test('that say nothing themselves say what it is called: Pandoc’s, Quarto’s, LaTeX’s', () => {
    const found = read(
      text(
        para('See', cite('sec:straw'), '.'),
        para('See', cite('tbl:count'), '.'),
        para('See', cite('tbl:count', 'SuppressAuthor'), '.'),
        para('See', link('#sec:hive', '2', 'ref+label'), '.'),
        para('See', link('#sec:hive', '2', 'ref'), '.'),
        para('See', link('#tbl:count', '7', 'ref'), '.'),
        para('See', cite('eq:sum'), '.'),
      ),
    );
    assert.deepEqual(found.texts.match(/(?<=See).*(?=\.$)/gm), [
      '[Straw](#straw)',
      '[Table 2.1](#table-2-1)',
      '[2.1](#table-2-1)',
      '[The hive](/bees/the-hive/)',
      '[2](/bees/the-hive/)',
      '[2.1](#table-2-1)',
      '[Formula 1](#formula-1)',
    ]);
    // They are no works.
    assert.doesNotMatch(found.record, /author-date/);
  });

  test('are told by name and line where there is no such place, and leave their words', () => {
    const found = read(
      text(para('One.'), para('See', link('#gone', 'what is gone'), 'and', cite('sec:gone'), '.')),
    );
    assert.match(found.texts, /Seewhat is goneand\.$/m);
    for (const name of ['gone', 'sec:gone'])
      assert.ok(
        found.told.includes(
          `01-the-wall.mdx line 8: A reference leads to “${name}”, which is nowhere in the document.`,
        ),
        found.told.join('\n'),
      );
    assert.equal(found.texts.split('\n')[7], 'Seewhat is goneand.');
    const near = read(text(para('See', link('#sec:straws', 'it')), para('See', link('#tbl-2', 'it'))));
    assert.deepEqual(
      near.told.filter((said) => said.includes('reference')).map((said) => said.replace(/.*document/, '')),
      ['; there is “sec:straw”.', '.'],
    );
  });

  test('lead to a section by names that stand before its heading, as the pages of a book have them', () => {
    const found = read([
      ...[head(1, 'One'), para('See', link('#two.xhtml', 'two'), '.'), para(anchor('two.xhtml'))],
      ...[head(1, 'Two'), para(long)],
    ]);
    assert.match(found.texts, /\[two\]\(\/bees\/two\/\)/);
  });

  test('find a heading by what GitHub calls it, and a paragraph by its own number', () => {
    assert.match(
      read([
        ...[head(1, 'One'), para(link('#2-straw', 'there')), head(1, 'Two'), para(long)],
        ...[head(2, '2. Straw', 'straw'), para(long)],
      ]).texts,
      /\[there\]\(#2-straw\)/,
    );
    const numbered = read([
      head(1, 'One'),
      numbers(
        7,
        [para(`Look at`, link('#seven', '9'), long)],
        [para(long)],
        [para(anchor('seven'), long)],
        [para(long)],
      ),
    ]);
    assert.match(numbered.texts, /\[9\]\(#paragraph-9\)/);
  });
});

describe('boxes', () => {
  const boxes = ({ library }: Read) =>
    library.passages.filter(({ form }) => form === 'box').map(({ id, label, title }) => [id, label, title]);

  test('are lines that begin so in six languages, with what stands under them up to the next heading', () => {
    for (const [line, language, label, title] of [
      ['Box 2.1: How we counted', 'en', 'Box 2.1', 'How we counted'],
      ['Encadré 2.1 – Comment compter', 'fr', 'Encadré 2.1', 'Comment compter'],
      ['Recuadro 2.1. Cómo contar', 'es', 'Recuadro 2.1', 'Cómo contar'],
      ['Вставка 2.1. Как считать', 'ru', 'Врезка 2.1', 'Как считать'],
      ['الإطار 2-1: كيف نعد', 'ar', 'الإطار 2-1', 'كيف نعد'],
      ['专栏2.1 如何计数', 'zh', '专栏 2.1', '如何计数'],
    ] as const) {
      for (const begin of [head(2, line), bold(line), styled('Caption', para(line))]) {
        const found = read(
          [
            ...[head(1, 'One'), para(long), begin, para('By hand.'), head(2, 'Straw'), para(long)],
            ...[head(1, 'Two'), para(long)],
          ],
          { language },
        );
        const [[id, said, named] = []] = boxes(found);
        assert.match(id ?? '', /^box-2-1$/, line);
        assert.deepEqual([said?.replace(/\s+/g, ' '), named], [label, title]);
        assert.match(found.told.join('\n'), /and what stands under it are a box/);
        assert.match(found.texts, /By hand\.\n\n<\/Box>\n\n## Straw/);
      }
    }
  });

  test('are quotations, tables of one cell and one column, and the frame under such a line', () => {
    const title = 'Box 3: Straw';
    for (const blocks of [
      [{ t: 'BlockQuote', c: [bold(title), para('By hand.')] } as Block],
      [{ t: 'BlockQuote', c: [para(title), para('By hand.')] } as Block],
      [table('', '', [[para(title), para('By hand.')]])],
      [table('', '', [[bold(title)]], [[para('By hand.')]])],
      [table('', title, [[para('By hand.')]])],
      [para(title), table('', '', [[para('By hand.')]])],
      [para(title), { t: 'BlockQuote', c: [para('By hand.')] } as Block],
      [styled('Box Title', para('Box 3: Straw')), styled('Box Text', para('By hand.'))],
    ]) {
      const found = read([head(1, 'One'), para(long), ...blocks, para(long)]);
      assert.deepEqual(boxes(found), [['box-3', 'Box 3', 'Straw']], JSON.stringify(blocks));
      assert.match(found.texts, /By hand\.\n\n<\/Box>\n\nwhich nobody/);
      assert.doesNotMatch(found.told.join('\n'), /are a box/);
    }
  });

  test('of several styles of boxes are one, up to the next title', () => {
    const found = read([
      head(1, 'One'),
      styled('Box heading', para('Straw')),
      styled('Box text', para('By hand.')),
      { t: 'BulletList', c: [[styled('Box bullet', para('one'))], [styled('Box bullet', para('two'))]] },
      styled('Box heading', para('Stone')),
      styled('Box text', para('By foot.')),
    ]);
    assert.deepEqual(
      boxes(found).map(([, , title]) => title),
      ['Straw', 'Stone'],
    );
    assert.match(found.texts, /By hand\.\n\n- one\n- two\n\n<\/Box>/);
  });

  test('of key messages hold the list under them', () => {
    for (const line of [
      ...['Key messages', 'Key findings', 'À retenir', 'Messages clés', 'Mensajes clave'],
      ...['Ключевые выводы', 'الرسائل الرئيسية', '要点', '关键信息:'],
    ]) {
      const found = read([head(1, 'One'), para(long), bold(line), bullets('Bees sleep.'), para(long)]);
      assert.match(
        found.texts,
        /<Box title="[^"]+" kind="key-messages">\n\n- Bees sleep\.\n\n<\/Box>\n\nwhich/,
        line,
      );
    }
  });

  test('are no tables, which are called otherwise in Spanish', () => {
    const found = read(
      [
        ...[head(1, 'Uno'), para(long), para('Cuadro 2: Abejas')],
        ...[table('', '', [[para('Casa')], [para('Abejas')]], [[para('a')], [para('5')]]), para(long)],
      ],
      { language: 'es' },
    );
    assert.deepEqual(boxes(found), []);
    assert.deepEqual(
      found.library.passages.filter(({ form }) => form === 'table').map(({ id, title }) => [id, title]),
      [['table-2', 'Abejas']],
    );
  });

  test('are no sentences that begin so, nor a section', () => {
    const found = read([
      head(1, 'Key messages'),
      para(`Box 2.1 shows ${long}`),
      para('Boxes are made of wood.'),
      para('Box of bees'),
      head(1, 'Two'),
      para(long),
    ]);
    assert.deepEqual(boxes(found), []);
  });
});

describe('what has no words of its own', () => {
  const opening = (language: string): Read =>
    read([para(long), head(1, 'One'), para(long), head(1, 'Two'), para(long)], { language });

  test('is called in the language of the document', () => {
    assert.match(opening('fr').texts, /^title: Ouverture$/m);
    assert.match(opening('zh').texts, /^title: 开篇$/m);
    const noted = read(
      [
        head(1, 'Un'),
        para(long),
        { t: 'Header', c: [2, none, [...words('Deux'), { t: 'Note', c: [para('Note.')] }]] },
        bullets('un'),
        { t: 'Div', c: [['', ['warning'], [['title', 'Warning']]], [para('Attention.')]] },
      ],
      { language: 'fr' },
    );
    assert.match(noted.texts, /À propos de ce titre\[\^1\]/);
    assert.match(noted.texts, /<Box title="Avertissement">/);
  });

  test('and is a fact that only a person knows is left to the check', () => {
    readMade([para(long)], { properties: {} }, {}, ({ library }) =>
      assert.throws(library, (error: Error & { problems?: { message: string }[] }) => {
        assert.deepEqual(
          error.problems?.map(({ message }) => message),
          ['title', 'short-title', 'issued', 'authors'].map((field) => `The field "${field}" is missing.`),
        );
        return true;
      }),
    );
  });
});
