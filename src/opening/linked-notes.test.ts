import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedNotes } from './linked-notes.ts';

const read = (html: string): string => linkedNotes(new Map([['', html]])).get('') ?? 'nothing';
const mark = '<p>Bees<a role="doc-noteref" href="#linked-note-1">1</a>.</p>';

test('notes are found as the programs of the web write them', () => {
  const written: [program: string, html: string, note: string][] = [
    [
      'Sphinx',
      '<p>Bees<a href="#id2" id="id1" role="doc-noteref"><span>[</span>1<span>]</span></a>.</p><aside><aside id="id2"><span class="label"><span>[</span><a href="#id1">1</a><span>]</span></span><p>By day.</p><p>And night.</p></aside></aside>',
      'By day. And night.',
    ],
    [
      'Sphinx, before',
      '<p>Bees<a href="#id2" id="id1">1</a>.</p><dl class="footnote"><dt id="id2"><a href="#id1">1</a></dt><dd><p>By day.</p></dd></dl>',
      'By day.',
    ],
    [
      'DocBook',
      '<p>Bees<a href="#ftn.1" id="a1"><sup>[1]</sup></a>.</p><div class="footnotes"><br><hr><div id="ftn.1" class="footnote"><p><a href="#a1"><sup>[1] </sup></a>By day.</p></div></div>',
      'By day.',
    ],
    [
      'Texinfo',
      '<p>Bees<a id="DOCF1" href="#FOOT1"><sup>1</sup></a>.</p><h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>By day.</p>',
      'By day.',
    ],
    [
      'LibreOffice',
      '<p>Bees<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>By day.</p></div>',
      'By day.',
    ],
    [
      'others',
      '<p>Bees<sup id="r"><a href="#n">1</a></sup>.</p><ol><li id="n">By day. <a href="#r">↩</a></li></ol>',
      'By day.',
    ],
  ];
  for (const [program, html, note] of written) {
    const page = read(html);
    assert.ok(page.startsWith(mark), `${program}\n${page}`);
    const words = /<li id="linked-note-1">([\s\S]*)<\/li><\/ol><\/section>$/.exec(page)?.[1] ?? '';
    // What stands around the words of a note says nothing.
    assert.equal(
      words
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      note,
      program,
    );
  }
});

test('a note may stand in another file of a book, and comes to its mark', () => {
  const pages = linkedNotes(
    new Map([
      [
        'OEBPS/one.xhtml',
        '<?xml version="1.0"?><html><body><p>Bees<a id="r" href="notes.xhtml#n">1</a>.</p></body></html>',
      ],
      [
        'OEBPS/notes.xhtml',
        '<?xml version="1.0"?><html><body><h1>Notes</h1><p id="n"><a href="one.xhtml#r">1</a>. By day.</p><p id="m">2. Else.</p></body></html>',
      ],
    ]),
  );
  assert.match(pages.get('OEBPS/one.xhtml') ?? '', /role="doc-noteref".*<li id="linked-note-1">.*By day\./s);
});

test('a number that leads to a work, a section or an equation stays what it is', () => {
  for (const html of [
    '<p>As in <a href="#w1">[1]</a>.</p><p id="w1">[1] Roe, Bees.</p>',
    '<ul><li><a href="#s1" id="t1">1</a></li></ul><h2 id="s1"><a href="#t1">1</a> Bees</h2><p>Words.</p>',
    '<p>See <a href="#e">2</a>.</p><div id="e">E = mc²</div>',
    '<p>A<a href="#fn1" role="doc-noteref">1</a></p><section role="doc-endnotes"><ol><li id="fn1"><p>N</p></li></ol></section>',
  ])
    assert.equal(read(html), 'nothing', html);
});
