import type { Element, Root as Hast } from 'hast';
import { h } from 'hastscript';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { catalogues, type Language } from '../../messages/catalogues.ts';
import { stopped } from '../../messages/ended.ts';
import { type Callout, rowValue } from '../../model/callout.ts';
import type { Library } from '../../model/library.ts';
import { hasBlocks } from '../../model/note.ts';
import { fullNames } from '../../model/person.ts';
import type { Section } from '../../model/section.ts';
import { printedValue } from '../../model/statistic.ts';
import { citingLanguage, textLanguage } from '../../model/text-language.ts';
import { noteTree, withWholePictures } from '../../render/html.ts';
import { sectionTransformations } from '../../render/transformations.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { pictureFile } from './book-pictures.ts';
import { bookLink } from './places.ts';
import type { Page } from './xhtml.ts';

/** A section as a page of the book: its text as the site has it, then its notes, each with its ways back. */
export function chapter(library: Library, places: Map<string, string>, section: Section): Page {
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  tree.children = tree.children.filter((block) => block.type !== 'yaml');
  withWholePictures(tree, pictureFile);
  const text = toHast(withFigures(library, tree, citingLanguage(section.document))) as Hast;
  adapt(library, places, text);
  const type = section.role === 'abstract' ? 'abstract' : 'chapter';
  const body = h('section', { 'epub:type': type, role: `doc-${type}` }, [
    h('h1', section.title),
    section.authors &&
      h('p', { className: ['byline'] }, fullNames(section.authors, citingLanguage(section.document))),
    text,
    section.notes.length > 0 ? notesOf(library, places, section) : undefined,
  ]);
  return { title: section.title, body, language: textLanguage(section.document), type: 'bodymatter' };
}

function withFigures(library: Library, tree: Root, language: Language): Root {
  const children = tree.children.map((block): RootContent => {
    if (!isElement(block, 'DataCallout')) return block;
    const callout = library.callouts.get(attribute(block, 'is') ?? '');
    if (!callout) return block;
    const { tagName, properties, children: inner } = figure(callout, language);
    return {
      type: 'pageElement',
      data: { hName: tagName, hProperties: properties as never, hChildren: inner as never },
      children: [],
    };
  });
  return { ...tree, children };
}

/** A chart as a picture, and as the table that says the same. */
function figure(callout: Callout, language: Language): Element {
  const { key, title, measures, rows, whole, chart, caveats, marked } = callout;
  const { charts, files, signs } = catalogues[language];
  const body = rows.flatMap((row) => [
    ...(row.group ? [h('tr', h('th', { scope: 'rowgroup', colSpan: 2 }, row.group))] : []),
    h('tr', h('th', { scope: 'row' }, row.label), h('td', rowValue(chart, row))),
  ]);
  if (whole) body.push(h('tr', h('th', { scope: 'row' }, charts.together), h('td', printedValue(whole))));
  return h('figure', { id: `callout-${key}` }, [
    h('figcaption', h('strong', stopped(title, signs.stop)), signs.between + stopped(measures, signs.stop)),
    h('img', { src: `chart-${key}.svg`, alt: files.chartAbove(title) }),
    h('table', h('tbody', body)),
    ...(marked ? [h('p', { className: ['caveat'] }, charts.inColor(marked))] : []),
    ...caveats.map((caveat) => h('p', { className: ['caveat'] }, caveat)),
  ]);
}

/** Links lead to places of the book, marks and pages say in EPUB’s terms what they are. */
function adapt(library: Library, places: Map<string, string>, tree: Hast): void {
  visit(tree, 'element', (node) => {
    const { properties } = node;
    const { className } = properties;
    const is = (name: string) => Array.isArray(className) && className.includes(name);
    if (is('tools')) {
      // What a page offers to do, and a book cannot.
      node.tagName = 'span';
      node.properties = {};
      node.children = [];
      return;
    }
    if (is('enlarge')) {
      node.tagName = 'span';
      node.properties = {};
      return;
    }
    if (node.tagName === 'math') properties['xmlns'] = 'http://www.w3.org/1998/Math/MathML';
    if (is('scroll')) node.properties = { className: ['scroll'] };
    if (is('number')) {
      // The number of a paragraph is a link to itself on the site; in a book it is a number.
      node.tagName = 'span';
      node.properties = { className: ['number'] };
      node.children.push({ type: 'text', value: ' ' });
      return;
    }
    if (typeof properties['href'] === 'string') {
      properties['href'] = bookLink(library, places, properties['href']);
      delete properties['rel'];
    }
    if (properties['role'] === 'doc-noteref') properties['epub:type'] = 'noteref';
    if (properties['role'] === 'doc-pagebreak') properties['epub:type'] = 'pagebreak';
  });
}

function notesOf(library: Library, places: Map<string, string>, section: Section): Element {
  const { files, reading, signs } = catalogues[citingLanguage(section.document)];
  const notes = section.notes.map((note) => {
    const text = noteTree(library, note);
    adapt(library, places, text);
    const back = note.marks.flatMap(({ id }) => [
      ' ',
      h('a', { role: 'doc-backlink', href: `#${id}`, ariaLabel: files.backToMark(note.label) }, signs.back),
    ]);
    const footnote = { 'epub:type': 'footnote', role: 'doc-footnote', id: note.id };
    if (!hasBlocks(note)) return h('aside', footnote, h('p', [h('b', note.label), ' ', text, ...back]));
    return h('aside', footnote, [h('p', h('b', note.label)), text, h('p', back)]);
  });
  return h('section', { 'epub:type': 'footnotes', ariaLabel: reading.notes }, [
    h('h2', reading.notes),
    ...notes,
  ]);
}
