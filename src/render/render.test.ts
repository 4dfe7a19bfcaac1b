import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { libraryOf, replaced } from '../library/fixture.ts';
import type { Library } from '../model/library.ts';
import type { Section } from '../model/section.ts';
import { parseMdx } from '../syntax/parse.ts';
import { noteHtml } from './html.ts';
import { sectionTransformations } from './transformations.ts';

const original =
  '<Page n="1" />A hive holds <Stat is="bees" /> bees.[^1] Of these <Stat is="workers" /> are <Term is="worker">workers</Term>.';

function hive(library: Library): Section {
  const section = library.sections.find(({ key }) => key === 'hive');
  assert(section);
  return section;
}

/** The first paragraph of the fixture's section, or what is written in its place, as the page has it. */
function rendered(paragraph = original): string {
  const changes = replaced('documents/report/01-hive.mdx', original, paragraph);
  const library = libraryOf(changes);
  const section = hive(library);
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const [, first] = tree.children;
  assert(first);
  return toHtml(toHast(first));
}

/** The same without the wrapping that every paragraph has. */
function inline(words: string): string {
  const html = rendered(`${original} ${words}`);
  return html.slice(html.indexOf('workers</a>. ') + 'workers</a>. '.length, -'</p></div>'.length);
}

test('a paragraph gets its id, and its number as a link to itself', () => {
  assert.match(
    rendered(),
    /^<div class="passage" id="hive-1"><a class="number" href="#hive-1" aria-label="Paragraph 1" title="Link to this paragraph">1<\/a><p>.*<\/p><\/div>$/,
  );
});

test('a mark leads to its note, a number to its provenance, a term to the glossary', () => {
  assert.equal(
    rendered().replace(/^.*?<p>|<\/p><\/div>$/g, ''),
    '<span class="page-break" id="page-1" role="doc-pagebreak" aria-label="Printed page 1"><span>p.\u00a01</span>\u00a0</span>' +
      'A hive holds <a class="statistic" href="/data/bees/">30</a> bees.' +
      '<sup class="mark"><a id="ref-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>' +
      ' Of these <a class="statistic" href="/data/workers/">twenty</a> are ' +
      '<a class="term" href="/glossary/#worker">workers</a>.',
  );
});

test('entries that begin with a sign of their own have no bullet, others do', () => {
  const list = rendered(`- (a) ${original}\n- (b) more`);
  assert.match(list, /<ul class="signed">\s*<li>\(a\) /);
  assert.match(rendered(`- ${original}\n- (b) more`), /<ul>/);
  assert.match(rendered(`- [ ] ${original}\n- [x] more`), /<ul class="signed">\s*<li>☐ /);
});

test('a second mark of a note has an id of its own', () => {
  assert.equal(
    inline('Again.[^1]'),
    'Again.<sup class="mark"><a id="ref-1-2" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup>',
  );
});

test('a citation with words links them', () => {
  assert.equal(inline('So [Doe](@doe-2019).'), 'So <a class="source" href="/sources/doe-2019/">Doe</a>.');
});

test('links lead to the page that has the passage, whatever page they stand on', () => {
  assert.equal(inline('See [news](#news-1).'), 'See <a href="/news/#news-1" class="cross">news</a>.');
  assert.equal(inline('See [note](#note-1).'), 'See <a href="/report/hive/#note-1" class="cross">note</a>.');
  assert.equal(
    inline('See [them](https://example.org/).'),
    'See <a href="https://example.org/" rel="external noopener">them</a>.',
  );
  assert.equal(
    inline('Ask bees@example.org.'),
    'Ask <a href="mailto:bees@example.org" rel="external noopener">bees@example.org</a>.',
  );
});

test('a note is printed as one line, its citations in full, one with its page', () => {
  const library = libraryOf(
    replaced('documents/report/01-hive.mdx', '[@doe-2019].', '[@doe-2019]; [@doe-2019, 12].'),
  );
  const note = library.documents.flatMap(({ notes }) => notes)[0];
  assert(note);
  assert.equal(
    noteHtml(library, note),
    'Counted by hand. <span class="citation">John Doe, <i><a class="source" href="/sources/doe-2019/">Bees</a></i> (2019)</span>; ' +
      '<span class="citation">John Doe, <i><a class="source" href="/sources/doe-2019/">Bees</a></i> (2019), 12</span>.',
  );
});

test('an equation on lines of its own is set as such wherever it may stand', () => {
  const equation = (before: string): string => `$$\nE = mc^2\n$$`.replace(/^/gm, before);
  const library = libraryOf({
    ...replaced(
      'documents/report/01-hive.mdx',
      'Counted by hand.',
      `Counted.\n\n${equation('    ')}\n\n    By hand.`,
    ),
    ...replaced(
      'documents/news/01-news.mdx',
      'There are bees again.',
      `- Bees\n\n${equation('  ')}\n\n> They fly.\n>\n${equation('> ')}\n\n<Box>\n\nThey hum.\n\n${equation('')}\n\n</Box>\n\n${equation('')}`,
    ),
  });
  const set = '<math display="block" alttext="E = mc^2">';
  const [note] = library.documents.flatMap(({ notes }) => notes);
  assert(note);
  assert.ok(noteHtml(library, note).includes(`<div class="scroll" tabindex="0">${set}`));
  const section = library.sections.find(({ key }) => key === 'news');
  assert(section);
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const html = toHtml(toHast(tree));
  assert.equal(html.split(set).length - 1, 4);
  assert.doesNotMatch(html, /<code|E = mc\^2(?!")/);
});

test('what begins in a script from right to left is set from there, whatever it quotes', () => {
  const library = libraryOf({});
  const section = hive(library);
  const tree = parseMdx('“سلام”, peace.\n\nPeace, سلام.\n\n> שלום\n');
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const html = toHtml(toHast(tree));
  assert.match(html, /<p dir="rtl">“سلام”, peace\.<\/p>/);
  assert.match(html, /<p>Peace, سلام\.<\/p>/);
  assert.match(html, /<blockquote dir="rtl">/);
});

test('an editors’ note follows its paragraph under an id of its own', () => {
  const library = libraryOf({});
  const section = hive(library);
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  assert.match(
    toHtml(toHast(tree)),
    /id="hive-2">.*\n<section class="editors critical" id="hive-2-editors" role="note" aria-label="Editors’ note"><p class="label" aria-hidden="true">Editors’ note<\/p><p>The editors counted too/,
  );
});

test('an editors’ note from outside says so, and tells its works in short', () => {
  const note = '<Annotation kind="since">\n\nGone by 2021 ([@roe-2021, 5]).\n\n</Annotation>\n\n[^1]:';
  const work = `- id: roe-2021
  type: webpage
  author: [{ family: Roe, given: Jane }]
  title: Gone
  issued: '2021'
  URL: https://example.org/gone
  accessed: '2022'
  language: en
  custom: { editors: note }
- id: doe-2019`;
  const library = libraryOf({
    ...replaced('documents/report/01-hive.mdx', '[^1]:', note),
    ...replaced('sources.yaml', '- id: doe-2019', work),
  });
  const section = hive(library);
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  assert.match(
    toHtml(toHast(tree)),
    /<section class="editors outside" id="hive-2-editors-2" role="note" aria-label="Editors’ note: since then"><p class="label" aria-hidden="true">Since then<\/p><p>Gone by 2021 \(<a class="source" href="\/sources\/roe-2021\/">Roe 2021, 5<\/a>\)\.<\/p>/,
  );
  const since = section.passages[1]?.annotations[1];
  assert.deepEqual(library.sources.get('roe-2021')?.supports.notes, [since]);
});
