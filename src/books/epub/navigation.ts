import { h } from 'hastscript';
import { catalogues } from '../../messages/catalogues.ts';
import type { Document } from '../../model/document.ts';
import { fullNames } from '../../model/person.ts';
import { printedPagesOf } from '../../model/printed-page.ts';
import { bookLanguage } from '../../model/text-language.ts';
import type { BookPage } from './book.ts';
import { fileOf } from './places.ts';
import type { Page } from './xhtml.ts';

/** The contents of a book, as readers and their programs use them: its parts, its printed pages, where to begin. */
export function navigation(documents: readonly Document[], title: string, parts: BookPage[]): Page {
  const language = bookLanguage(documents);
  const { files, lists, reading, signs, site } = catalogues[language];
  // A list of contents holds links alone: who wrote a section stands in its own.
  const item = ({ file, page, section }: BookPage) => {
    const by = section?.authors && signs.dot + fullNames(section.authors, language);
    return h('li', h('a', { href: file }, page.title, by));
  };
  const inPart = ({ title, chapters }: Chapters) => {
    const [first] = chapters;
    if (title === undefined || !first) return first ? item(first) : h('li');
    return h('li', h('a', { href: first.file }, title), h('ol', chapters.map(item)));
  };
  const isChapter = ({ document }: BookPage) => document !== undefined;
  const chapters = parts.filter(isChapter);
  const groups = documents.map((document) => {
    const inDocument = chapters.filter((part) => part.document === document);
    const link = h('a', { href: inDocument[0]?.file }, document.title);
    return h('li', link, h('ol', byParts(inDocument).map(inPart)));
  });
  const body = h('div', [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', reading.contents),
      h('ol', [
        ...parts.slice(0, 1).map(item),
        ...(documents.length > 1 ? groups : byParts(chapters).map(inPart)),
        ...parts
          .slice(1)
          .filter((part) => !isChapter(part))
          .map(item),
      ]),
    ]),
    pageList(documents),
    h('nav', { 'epub:type': 'landmarks', hidden: true }, [
      h('h2', files.guide),
      h('ol', [
        h(
          'li',
          h('a', { 'epub:type': 'bodymatter', href: chapters[0]?.file ?? 'title.xhtml' }, site.beginReading),
        ),
        h('li', h('a', { 'epub:type': 'bibliography', href: 'sources.xhtml' }, lists.sources)),
      ]),
    ]),
  ]);
  return { title, body, language, type: 'frontmatter' };
}

/** Chapters of one part of a document, or one that belongs to none. */
interface Chapters {
  title?: string | undefined;
  chapters: BookPage[];
}

function byParts(chapters: BookPage[]): Chapters[] {
  const groups: Chapters[] = [];
  for (const chapter of chapters) {
    const last = groups.at(-1);
    const { section } = chapter;
    if (section?.part !== undefined && last?.title === section.part) last.chapters.push(chapter);
    else groups.push({ title: section?.part, chapters: [chapter] });
  }
  return groups;
}

function pageList(documents: readonly Document[]) {
  const pages = documents.flatMap(printedPagesOf);
  if (pages.length === 0) return undefined;
  const items = pages.map(({ number, section }) =>
    h('li', h('a', { href: `${fileOf(section)}#page-${number}` }, String(number))),
  );
  const list = { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: true };
  return h('nav', list, [h('h2', catalogues[bookLanguage(documents)].reading.printedPages), h('ol', items)]);
}
