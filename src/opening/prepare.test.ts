import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Inline, PandocTree } from '../pandoc/pandoc-tree.ts';
import { type Told, told } from '../pandoc/told.ts';
import { putBack } from './carried.ts';
import { cslOfEndnote } from './endnote.ts';
import { linesOfHtml, linesOfJats, linesOfWord } from './file-lines.ts';
import { openFrames, styleBordered } from './frames.ts';
import { withNames } from './prepare-html.ts';
import { prepareJats } from './prepare-jats.ts';
import { prepareLatex } from './prepare-latex.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import { prepareOdt } from './prepare-odt.ts';
import { linesOfRtf, prepareRtf } from './prepare-rtf.ts';
import { orderFields } from './word-fields.ts';
import { orderReferences } from './word-references.ts';
import { ReaderStyles, styleLanguages, styleLists } from './word-styles.ts';

// What is done to a file before Pandoc reads it. None of these needs Pandoc.

const cite = (author: string, number: number, more = ''): string =>
  `<Cite${more.startsWith(' ') ? more : ''}><Author>${author}</Author><Year>2010</Year><RecNum>${number}</RecNum>${more.startsWith('<') ? more : ''}<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">${author}, Jane</style></author></authors></contributors><titles><title>On bees</title><secondary-title>Bee Journal</secondary-title></titles><pages>1-9</pages><volume>3</volume><number>2</number><dates><year>2010</year></dates><electronic-resource-num>10.1000/x</electronic-resource-num></record></Cite>`;

test('EndNote’s citations become those of CSL, with what stands around them', () => {
  const json = cslOfEndnote(
    `<EndNote>${cite('Roe', 1, '<Prefix>see </Prefix><Pages>4</Pages>')}${cite('Poe', 2, ' ExcludeAuth="1"')}</EndNote>`,
  );
  const { citationItems } = JSON.parse(json ?? '');
  const [roe, poe] = citationItems;
  assert.deepEqual([roe.prefix, roe.locator, poe['suppress-author']], ['see', '4', true]);
  const { id: _id, ...item } = roe.itemData;
  assert.deepEqual(item, {
    ...{ type: 'article-journal', title: 'On bees', author: [{ family: 'Roe', given: 'Jane' }] },
    ...{ 'container-title': 'Bee Journal', volume: '3', issue: '2', page: '1-9', DOI: '10.1000/x' },
    issued: { raw: '2010' },
  });
});

test('fields of EndNote, short and long, and of Mendeley, each with works of its own', () => {
  const mark = (type: string, data = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${type}">${data && `<w:fldData>${data}</w:fldData>`}</w:fldChar></w:r>`;
  const instruction = (text: string): string =>
    `<w:r><w:instrText xml:space="preserve">${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</w:instrText></w:r>`;
  const xml = `<EndNote>${cite('Roe', 1)}</EndNote>`;
  const data = Buffer.from(xml).toString('base64');
  const mendeley = instruction('ADDIN CSL_CITATION {"citationItems":[{"id":"ITEM-1"}]}');
  const short =
    mark('begin') +
    instruction(` ADDIN EN.CITE ${xml.slice(0, 40)}`) +
    instruction(xml.slice(40)) +
    mark('separate');
  const long =
    mark('begin', data) +
    instruction(' ADDIN EN.CITE ') +
    mark('begin', data) +
    instruction(' ADDIN EN.CITE.DATA ') +
    mark('end') +
    mark('separate');
  let count = 0;
  const ordered = orderFields(short + long + mendeley + mendeley, () => {
    count += 1;
    return count;
  });
  assert.equal(ordered.match(/ADDIN CSL_CITATION/g)?.length, 4);
  assert.deepEqual(ordered.match(/ITEM-\d+x\d+/g), ['ITEM-3x1', 'ITEM-4x1']);
  assert.doesNotMatch(ordered, /EN\.CITE/);
  assert.equal(ordered.match(/<w:r>/g)?.length, ordered.match(/<\/w:r>/g)?.length);
});

test('lists in notes and words in another language get styles, what a keyboard was set to does not', () => {
  const ours = new ReaderStyles();
  const numbering =
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>';
  const note =
    '<w:p><w:pPr><w:pStyle w:val="X"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:p>';
  assert.match(styleLists(note, numbering, '', ours), /<w:pPr><w:pStyle w:val="ReaderStyle1"\/><\/w:pPr>/);
  assert.match(ours.addTo('<w:styles></w:styles>'), /w:val="reader list number 0"/);
  const run = (words: string, language: string): string =>
    `<w:r><w:rPr><w:lang ${language}/></w:rPr><w:t>${words}</w:t></w:r>`;
  const text = run('Bees sleep at night, and wasps sleep by day, as far as anybody knows.', 'w:val="en-GB"');
  const [written = ''] = styleLanguages(
    [text + run('les mots', 'w:val="fr-FR"') + run('2010', 'w:val="de-DE"') + run('words', 'w:val="ru-RU"')],
    '<w:docDefaults><w:lang w:val="en-US"/></w:docDefaults>',
    ours,
  );
  assert.equal(written.match(/<w:rStyle/g)?.length, 1);
  assert.match(ours.addTo('<w:styles></w:styles>'), /w:val="reader language fr"/);
  const [all] = styleLanguages([run('Alles ist mit Deutsch markiert.', 'w:val="de-DE"')], '', ours);
  assert.doesNotMatch(all ?? '', /rStyle/);
});

test('RTF: notes as Word marks them, headings by their styles, comments told, deleted words gone', () => {
  const rtf =
    '{\\rtf1{\\stylesheet{\\s1\\fs40 Heading 1;}{\\s2 Normal;}}\\pard\\s1 Bees\\par\\pard\\s2 They sleep.{\\super\\chftn{\\*\\footnote A note.}} {\\deleted gone}{\\*\\annotation {\\*\\atnref 0}Is it so?}\\par}';
  const { bytes, comments, hasChanges } = prepareRtf(Buffer.from(rtf));
  const text = String(bytes);
  assert.match(text, /\\pard\\s1\\outlinelevel0 Bees/);
  assert.match(text, /They sleep\.\{\\super\\chftn\{\\plain reader:note:0:\}\}/);
  assert.match(text, /\\plain reader:note:0:\{\\footnote A note\.\}\\par\}$/);
  assert.doesNotMatch(text, /gone|Is it so/);
  assert.deepEqual([comments, hasChanges], [[{ author: '', words: 'Is it so?' }], true]);
});

test('OpenDocument: the title is in the record, comments are told, lists in notes kept', () => {
  const content =
    '<office:text><text:p text:style-name="Title">Bees</text:p><text:p text:style-name="Author">Jane Roe</text:p><text:p text:style-name="Text">They sleep.<office:annotation><dc:creator>Doe</dc:creator><text:p>Why?</text:p></office:annotation><text:note><text:note-body><text:p>See:</text:p><text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list></text:note-body></text:note></text:p></office:text>';
  const { bytes, properties, comments } = prepareOdt(
    Buffer.from(zipSync({ 'content.xml': strToU8(content) })),
  );
  const written = strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array());
  assert.deepEqual(properties, { title: 'Bees', creator: 'Jane Roe' });
  assert.deepEqual(comments, [{ author: 'Doe', words: 'Why?' }]);
  assert.match(
    written,
    /<text:p>See:<\/text:p><text:p>reader:bullet:0 one<\/text:p><text:p>reader:bullet:1 two<\/text:p>/,
  );
  assert.doesNotMatch(written, /Jane Roe/);
});

test('OpenDocument: tables in notes, in frames or not, and equations are carried past Pandoc, and put back', () => {
  const table = '<table:table><table:table-row/></table:table>';
  const frame = `<text:p><draw:frame><draw:text-box>${table}</draw:text-box></draw:frame></text:p>`;
  const content = `<office:text><text:p>Bees<text:note><text:note-body>${frame}${table}</text:note-body></text:note> <draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame></text:p></office:text>`;
  const math = '<?xml version="1.0"?><math:math xmlns:math="x"><math:mi>a</math:mi></math:math>';
  const { bytes, equations } = prepareOdt(
    Buffer.from(zipSync({ 'content.xml': strToU8(content), 'Object 1/content.xml': strToU8(math) })),
  );
  assert.deepEqual(equations, ['<math xmlns:math="x"><mi>a</mi></math>']);
  assert.equal(
    strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array()),
    `<office:text><text:p>Bees<text:note><text:note-body><text:p>reader:table:0:</text:p><text:p>reader:table:1:</text:p></text:note-body></text:note> reader:equation:0:</text:p><text:p>reader:table:0:</text:p>${table}<text:p>reader:table:1:</text:p>${table}</office:text>`,
  );
  const word = (text: string): Inline => ({ t: 'Str', c: text });
  const math1: Inline = { t: 'Math', c: [{ t: 'InlineMath' }, 'a'] };
  const empty = ['', [], []] as never;
  const made: Block = { t: 'Table', c: [empty, [null, []], [], [empty, []], [], [empty, []]] };
  const tree: PandocTree = {
    ...{ 'pandoc-api-version': [1, 23], meta: {} },
    blocks: [
      {
        t: 'Para',
        c: [
          word('Bees,reader:equation:0:.'),
          { t: 'Note', c: [{ t: 'Para', c: [word('x'), word('reader:table:0:')] }] },
        ],
      },
      { t: 'Para', c: [word('reader:equation:0:')] },
      { t: 'Para', c: [word('reader:table:0:')] },
      made,
    ],
  };
  putBack(tree, [math1]);
  assert.deepEqual(tree.blocks, [
    {
      t: 'Para',
      c: [word('Bees,'), math1, word('.'), { t: 'Note', c: [{ t: 'Para', c: [word('x')] }, made] }],
    },
    { t: 'Para', c: [{ t: 'Math', c: [{ t: 'DisplayMath' }, 'a'] }] },
  ]);
});

test('LaTeX: nothing that prints nothing takes the next word', () => {
  assert.equal(
    prepareLatex(
      '\\begin{document}\\begin{longtable}[]{@{}>{\\raggedright\\arraybackslash}p{(\\linewidth - 2\\tabcolsep) * \\real{0.5}}r@{}}\\toprule\\noalign{}A & B\\\\\\endfirsthead A & B\\\\\\endhead\\bottomrule\\endlastfoot 2010 & 5\\\\\\end{longtable}\\begin{itemize}\\tightlist\n\\item[Term]\\pandocbounded{\\includegraphics{x}}',
    ).text,
    '\\begin{document}\\begin{longtable}[]{lr}\\topruleA & B\\\\\\endhead 2010 & 5\\\\\\end{longtable}\\begin{itemize}\\item[Term]{\\includegraphics{x}}',
  );
});

test('LaTeX with programs between its words: they are told, and the words stay', () => {
  const { text, told } = prepareLatex(
    '\\begin{document}One.\n<<a, echo=FALSE>>=\nx <- y$z\n@\nTwo.\\end{document}',
  );
  assert.equal(text, '\\begin{document}One.\n\nTwo.\\end{document}');
  assert.deepEqual(
    told.map(({ what }) => what),
    ['A program was left out, and what it prints.'],
  );
});

test('JATS: the notes of an abstract stand in it, and authors have names', () => {
  const { text, properties } = prepareJats(
    '<article><front><contrib-group><contrib contrib-type="author"><name><surname>Roe</surname><given-names>Jane</given-names></name></contrib><contrib contrib-type="author"><string-name>Li Si</string-name></contrib></contrib-group><abstract><p>Bees.<xref ref-type="fn" rid="f1">1</xref></p></abstract></front><back><fn id="f1"><label>1</label><p>A note.</p></fn></back></article>',
  );
  assert.match(text, /<p>Bees\.<fn><p>A note\.<\/p><\/fn><\/p>/);
  assert.equal(properties?.creator, 'Roe, Jane; Li Si');
});

test('Quarto and MyST: references, tables, pictures, programs and comments', () => {
  const quarto = prepareMarkdown(
    'See @fig-hive, [@fig-hive] and @roe-2010.\n\n![Hive](a.png){#fig-hive}\n\n```{r}\nplot(bees)\n```\n\n$$ x $$ {#eq-x}\n\n{{< pagebreak >}}{{< var v >}}`{r} n`.\n',
  );
  assert.doesNotMatch(quarto.text, /plot|pagebreak|var v/);
  assert.deepEqual(
    quarto.told.map(({ what, place }) => (place ? `${what} ${place}` : what)),
    [
      'A program was left out, and what it prints. plot(bees)',
      'A short code was left out: var v',
      'A number that a program works out was left out: n',
    ],
  );
  const myst = prepareMarkdown(
    '(hive)=\n# Bees\n\nSee {ref}`hive`.\n\n% Why?\n\n```{list-table} Bees\n:header-rows: 1\n\n* - Year\n  - Home\n* - 2010\n  - 5\n```\n\n:::{figure} a.png\n:name: one\n:alt: A hive\n\nThe hive.\n:::\n',
  );
  assert.match(myst.text, /# Bees \{#hive\}\n\nSee \[\]\(#hive\)\./);
  assert.match(myst.text, /\| Year \| Home \|\n\| --- \| --- \|\n\| 2010 \| 5 \|\n\n: Bees/);
  assert.match(myst.text, /!\[The hive\.\]\(a\.png\)\{#one fig-alt="A hive"\}/);
  assert.deepEqual(
    myst.told.map(({ what }) => what),
    ['A comment: “Why?”'],
  );
  // An attribute is no directive.
  const styled = '::: {custom-style="Box"}\nBees.\n:::\n';
  assert.equal(prepareMarkdown(styled).text, styled);
  // Pandoc's own title block is none.
  assert.match(prepareMarkdown('% Bees\n% Jane Roe\n\nText.\n').text, /^% Bees\n% Jane Roe/);
});

test('the words of a file are those that it prints', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>';
  const document = `<w:p><w:r><w:t>Bees</w:t></w:r><w:r><w:tab/><w:t>sleep</w:t></w:r><w:r><w:delText>not</w:delText></w:r></w:p><w:p>${field}<w:r><w:t>Contents</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const bytes = Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }));
  assert.deepEqual(linesOfWord(bytes).filter(Boolean), ['Bees sleep']);
  assert.deepEqual(
    linesOfHtml('<head><title>T</title></head><p>One<br>two &amp; <b>th</b>ree</p><script>x</script>').filter(
      Boolean,
    ),
    ['One', 'two & three'],
  );
  assert.deepEqual(linesOfJats('<front>x</front><p>One<xref ref-type="fn">1</xref>.</p>').filter(Boolean), [
    'One .',
  ]);
});

test('RTF prints what stands in its paragraphs and cells, letters by their numbers among them', () => {
  const rtf =
    "{\\rtf1{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}\\pard D\\'e9j\\'e0 \\u946?-bees\\par\\trowd One\\cell Two\\cell\\row{\\footnote A note.}{\\pict 89504e}}";
  assert.deepEqual(
    linesOfRtf(Buffer.from(rtf))
      .map((line) => line.trim())
      .filter(Boolean),
    ['Déjà β-bees', 'One', 'Two', 'A note.'],
  );
});

test('Word: references are links, numbers that it counts are words, and pages are told', () => {
  const field = (instruction: string, words: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${words}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const telling: Told[] = [];
  const written = orderReferences(
    `${field('NOTEREF _Ref1 \\r', '1')}<w:fldSimple w:instr=" REF _Ref2 \\h "><w:r><w:t>two</w:t></w:r></w:fldSimple>${field('SEQ Table \\* ARABIC', '3')}${field('PAGEREF _Ref4', '7')}`,
    telling,
  );
  assert.match(written, /<w:instrText> REF _Ref1 \\h <\/w:instrText>/);
  assert.match(
    written,
    /<w:hyperlink w:anchor="_Ref2"><w:r><w:t>two<\/w:t><\/w:r><\/w:hyperlink><w:r><w:t>3<\/w:t><\/w:r>/,
  );
  assert.doesNotMatch(written, /SEQ/);
  assert.deepEqual(telling, [told.noPageNumber('_Ref4')]);
});

test('Word: text boxes are tables of one cell behind their paragraph, bordered paragraphs have the style of a box', () => {
  const frame = (inner: string): string =>
    `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
  const paragraph = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
  const inside = paragraph('<w:t>Bees</w:t>');
  const picture = paragraph('<w:drawing/>');
  assert.equal(
    openFrames(
      paragraph(`<w:t>One</w:t>${frame(inside)}`) +
        paragraph(frame(picture) + frame('')) +
        paragraph('<w:t>Two</w:t>'),
    ),
    `<w:p><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${inside}</w:tc></w:tr></w:tbl><w:p><w:r></w:r></w:p>${picture}<w:p><w:r><w:t>Two</w:t></w:r></w:p>`,
  );
  const ours = new ReaderStyles();
  const sides = (...names: string[]): string => names.map((name) => `<w:${name} w:val="single"/>`).join('');
  const bordered = (...names: string[]): string =>
    styleBordered(`<w:pPr><w:pStyle w:val="Text"/><w:pBdr>${sides(...names)}</w:pBdr></w:pPr>`, ours);
  assert.match(bordered('top', 'left', 'bottom', 'right'), /<w:pStyle w:val="ReaderStyle1"\/><w:pBdr>/);
  assert.match(bordered('bottom'), /<w:pStyle w:val="Text"\/>/);
  assert.match(ours.addTo('<w:styles></w:styles>'), /w:val="reader box"/);
});

test('RTF: references are links, and pages are told', () => {
  const field = (instruction: string): string =>
    `{\\field{\\*\\fldinst {\\rtlch\\fs20 ${instruction} \\\\h }}{\\fldrslt {x}}}`;
  const { bytes, told: telling } = prepareRtf(
    Buffer.from(`{\\rtf1 ${field('NOTEREF _Ref1')}${field('PAGEREF _Ref2')}\\par}`),
  );
  assert.deepEqual(String(bytes).match(/HYPERLINK [^}]*/g), [
    'HYPERLINK \\\\l "_Ref1" ',
    'HYPERLINK \\\\l "_Ref2" ',
  ]);
  assert.deepEqual(telling, [told.rtf(), told.noPageNumber('_Ref2')]);
});

test('OpenDocument: references are links to names that are put back, frames stand behind their paragraph', () => {
  const reference = (kind: string, name: string, format = 'text'): string =>
    `<text:${kind}-ref text:reference-format="${format}" text:ref-name="${name}">x</text:${kind}-ref>`;
  const frame = '<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>';
  const content = `<office:text><text:p text:style-name="Title"><text:bookmark text:name="top"/>Bees</text:p><text:p>${reference('bookmark', 'top')}${reference('sequence', 'one')}${reference('note', 'ftn1', 'page')}${frame}.</text:p><text:p><text:bookmark-start text:name="unused"/><text:sequence text:ref-name="one">1</text:sequence><text:note text:id="ftn1"/></text:p></office:text>`;
  const {
    bytes,
    names,
    told: telling,
    properties,
  } = prepareOdt(Buffer.from(zipSync({ 'content.xml': strToU8(content) })));
  const link = (name: string): string => `<text:a xlink:type="simple" xlink:href="#${name}">x</text:a>`;
  assert.equal(
    strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array()),
    `<office:text><text:p>${link('top')}${link('one')}${link('ftn1')}.</text:p><table:table><table:table-column/><table:table-row><table:table-cell><text:p>Box</text:p></table:table-cell></table:table-row></table:table><text:p><text:bookmark-start text:name="unused"/>reader:name:1:<text:sequence text:ref-name="one">1</text:sequence>reader:name:2:<text:note text:id="ftn1"/></text:p></office:text>`,
  );
  assert.deepEqual([names, properties?.title], [['top', 'one', 'ftn1'], 'Bees']);
  assert.deepEqual(telling, [told.noPageNumber('ftn1')]);
  const tree: PandocTree = {
    ...{ 'pandoc-api-version': [1, 23], meta: {} },
    blocks: [{ t: 'Para', c: [{ t: 'Str', c: 'reader:name:1:Bees' }] }],
  };
  putBack(tree, [], names);
  assert.deepEqual(tree.blocks, [
    {
      t: 'Para',
      c: [
        { t: 'Span', c: [['one', [], []], []] },
        { t: 'Str', c: 'Bees' },
      ],
    },
  ]);
});

test('HTML and LaTeX: names of paragraphs, and references that Pandoc leaves out', () => {
  assert.equal(
    withNames('<p class="x" id="one">Bees</p>'),
    '<p class="x" id="one"><span id="one"></span>Bees</p>',
  );
  assert.equal(
    prepareLatex('\\begin{document}\\nameref{a} \\pageref{b} \\cref{c, d}\\end{document}').text,
    '\\begin{document}\\hyperref[a]{} \\hyperref[b]{} \\cref{c}, \\cref{d}\\end{document}',
  );
  assert.equal(
    prepareLatex(
      '\\begin{document}\\begin{tcolorbox}[colback=red,title={Box 1: Bees}]A.\\end{tcolorbox}\\fbox{\\parbox{5cm}{B \\emph{c}.}} d\\end{document}',
    ).text,
    '\\begin{document}\\begin{tcolorbox}\\textbf{Box 1: Bees}\n\nA.\\end{tcolorbox}\n\n\\begin{framed}B \\emph{c}.\\end{framed}\n\n d\\end{document}',
  );
});
