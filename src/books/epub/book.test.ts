import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { libraryOf, replaced } from '../../library/fixture.ts';
import { loadLibrary } from '../../library/load-library.ts';
import type { Library } from '../../model/library.ts';
import { books, makeBook } from './book.ts';

/** A book as whoever opens it finds it: its files by name, those in XML parsed, which fails on any that is not well formed. */
async function opened(library: Library, name: string) {
  const documents = books(library).get(name);
  assert(documents, name);
  const files = unzipSync(await makeBook(library, documents));
  const trees = new Map(
    Object.entries(files)
      .filter(([file]) => /\.(?:xml|opf|xhtml|svg)$/.test(file))
      .map(([file, bytes]) => [file, fromXml(strFromU8(bytes))]),
  );
  const tree = (file: string): Root => trees.get(`book/${file}`) ?? assert.fail(file);
  return { files, trees, tree };
}

/** The elements of a tree, in order. */
function all(tree: Root, name?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (name === undefined || element.name === name) found.push(element);
  });
  return found;
}

function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

const sound = libraryOf({});

test('each document is a book, and all of them are one; a library of one document has one book', () => {
  assert.deepEqual([...books(sound).keys()].sort(), ['documents', 'news', 'report']);
  const one = { ...sound, documents: sound.documents.slice(1) };
  assert.deepEqual([...books(one).keys()], ['report']);
});

for (const name of books(sound).keys()) {
  test(`every link in ${name}.epub leads to a place in it, and no place is there twice`, async () => {
    const { trees } = await opened(sound, name);
    const places = new Set<string>();
    for (const [file, tree] of trees) {
      places.add(file);
      for (const { attributes } of all(tree)) {
        if (!attributes['id']) continue;
        const place = `${file}#${attributes['id']}`;
        assert.ok(!places.has(place), place);
        places.add(place);
      }
    }
    for (const [file, tree] of trees) {
      for (const { attributes } of all(tree, 'a')) {
        const link = attributes['href'] ?? '';
        if (/^https?:/.test(link)) continue;
        assert.ok(places.has(link.startsWith('#') ? file + link : `book/${link}`), `${file}: ${link}`);
      }
    }
  });

  test(`the list of files in ${name}.epub is what is in it, and its pages are read in their order`, async () => {
    const { files, tree } = await opened(sound, name);
    const list = tree('package.opf');
    const items = all(list, 'item').map(({ attributes }) => attributes);
    const own = ['mimetype', 'META-INF/container.xml', 'book/package.opf'];
    assert.deepEqual([...items.map(({ href }) => `book/${href}`), ...own].sort(), Object.keys(files).sort());
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    const order = all(list, 'itemref').map(
      ({ attributes }) => items.find(({ id }) => id === attributes['idref'])?.href,
    );
    const chapters =
      name === 'documents'
        ? ['news_news.xhtml', 'report_hive.xhtml']
        : [name === 'news' ? 'news_news.xhtml' : 'report_hive.xhtml'];
    assert.deepEqual(order, [
      ...['title.xhtml', 'nav.xhtml', ...chapters],
      ...['sources.xhtml', 'figures.xhtml', 'terms.xhtml'],
    ]);
  });
}

test('a mark leads to its note and the note back to its mark; a note leads to its source', async () => {
  const { tree } = await opened(sound, 'report');
  const chapter = tree('report_hive.xhtml');
  const mark = all(chapter, 'a').find(({ attributes }) => attributes['epub:type'] === 'noteref');
  assert.deepEqual([mark?.attributes['href'], textOf(mark ?? chapter)], ['#note-1', '1']);
  const note = all(chapter, 'aside').find(({ attributes }) => attributes['id'] === 'note-1');
  assert(note);
  assert.equal(note.attributes['role'], 'doc-footnote');
  const links = all({ type: 'root', children: [note] }, 'a').map(({ attributes }) => attributes['href']);
  assert.deepEqual(links, ['sources.xhtml#doe-2019', '#ref-1']);
  assert.match(textOf(note), /^1 Counted by hand\. John Doe, Bees \(2019\)\. ↩$/);
});

test('printed pages are listed and marked, and a page of a text without any has no list', async () => {
  const { tree } = await opened(sound, 'report');
  const list = all(tree('nav.xhtml'), 'nav').find(({ attributes }) => attributes['role'] === 'doc-pagelist');
  assert(list);
  const pages = all({ type: 'root', children: [list] }, 'a').map(({ attributes }) => attributes['href']);
  assert.deepEqual(pages, ['report_hive.xhtml#page-1', 'report_hive.xhtml#page-2']);
  const news = (await opened(sound, 'news')).tree('nav.xhtml');
  assert.ok(all(news, 'nav').every(({ attributes }) => attributes['role'] !== 'doc-pagelist'));
});

test('a chart is a picture, and a table that says the same', async () => {
  const { tree } = await opened(sound, 'report');
  const figure = all(tree('report_hive.xhtml'), 'figure')[0];
  assert(figure);
  const inFigure: Root = { type: 'root', children: [figure] };
  assert.deepEqual(
    all(inFigure, 'tr').map((row) => row.children.map((cell) => textOf(cell as Element))),
    [
      ['Workers', 'twenty'],
      ['Drones', '10'],
      ['Together', '30'],
    ],
  );
  const chart = tree(all(inFigure, 'img')[0]?.attributes['src'] ?? '');
  assert.deepEqual(all(chart, 'text').map(textOf), ['Workers', 'twenty', 'Drones', '10']);
  const bars = all(chart, 'rect').filter(({ attributes }) => attributes['fill'] === sound.site.accent.light);
  assert.deepEqual(
    bars.map(({ attributes }) => [attributes['x'], attributes['width']]),
    [
      ['0', '320'],
      ['320', '160'],
    ],
  );
});

test('a book speaks the language of its texts; one of texts in several, that of the site', async () => {
  const library = libraryOf(
    replaced('documents/news/document.yaml', 'edition: restatement', 'edition: original\nlanguage: fr'),
  );
  const languages = async (name: string) =>
    all((await opened(library, name)).tree('package.opf'), 'dc:language').map(textOf);
  assert.deepEqual(await languages('news'), ['fr']);
  assert.deepEqual(await languages('report'), ['en']);
  assert.deepEqual((await languages('documents')).sort(), ['en', 'fr']);
  const { tree } = await opened(library, 'news');
  const [chapter, title] = ['news_news.xhtml', 'title.xhtml'].map((file) => all(tree(file), 'html')[0]);
  assert.deepEqual([chapter?.attributes['lang'], chapter?.attributes['xml:lang']], ['fr', 'fr']);
  assert.equal(title?.attributes['lang'], 'fr');
  const said = (file: string) => all(tree(file), 'html').map(textOf).join('');
  assert.match(said('title.xhtml'), /À propos de ce livre.*Sur le web\s: /s);
  assert.match(said('nav.xhtml'), /Sommaire.*Repères/s);
  const both = await opened(library, 'documents');
  assert.match(all(both.tree('title.xhtml'), 'title').map(textOf).join(''), /About this book/);
});

test('titles, names and definitions stay text, whatever they hold', async () => {
  const hostile = `1 < 2 > 0 & "Bees" 'wasps' ]]> < b`;
  const library = libraryOf({
    ...replaced('documents/news/document.yaml', 'title: Bees Return', `title: ${JSON.stringify(hostile)}`),
    ...replaced('terms.yaml', 'A bee that works.', JSON.stringify(hostile)),
    ...replaced('callouts.yaml', 'label: Workers', `label: ${JSON.stringify(hostile)}`),
  });
  const { tree } = await opened(library, 'documents');
  assert.equal(textOf(all(tree('terms.xhtml'), 'dd')[0] ?? tree('terms.xhtml')), hostile);
  assert.ok(all(tree('nav.xhtml'), 'a').some((link) => textOf(link) === hostile));
  assert.equal(textOf(all(tree('chart-castes.svg'), 'text')[0] ?? tree('chart-castes.svg')), hostile);
});

test('a name leads to the paragraphs of the book that speak of it', async () => {
  const { tree } = await opened(loadLibrary('e2e/fixture'), 'letter');
  const links = all(tree('names.xhtml'), 'a').map((link) => [textOf(link), link.attributes['href'] ?? '']);
  assert.ok(links.length > 0);
  for (const [label = '', href = ''] of links) {
    assert.match(href, /^[a-z-]+_[a-z-]+\.xhtml#/);
    assert.match(label, /paragraph|note|caption/);
  }
});

test('the cover is a picture of the size that shops ask for; the same library makes the same bytes', async () => {
  const { files } = await opened(sound, 'report');
  const { format, width, height } = await sharp(files['book/cover.png']).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 1800]);
  const again = await Promise.all([1, 2].map(() => makeBook(sound, sound.documents)));
  assert.deepEqual(again[0], again[1]);
  assert.equal(strFromU8((again[0] ?? new Uint8Array()).slice(30, 58)), 'mimetypeapplication/epub+zip');
});
