import { DomUtils, parseDocument } from 'htmlparser2';
import { type Element, isElement, markup, type Node, type Parent } from './html-tree.ts';

/** A page of a book, or the only page. */
interface Page {
  name: string;
  root: Parent;
  notes: Element[];
}

/** What a mark says: a number, a letter or a sign, in brackets or not. */
const label = /^[[(]?\s*(\d{1,4}|[a-z]|[*†‡§¶]{1,3})\s*[\])]?$/;

const blocks = new Set('p li dd dt td div aside section blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);
const textOf = (node: Node): string => DomUtils.textContent(node);

/**
 * Notes of the web as Pandoc reads them: a mark that leads to a place which leads back to it (Sphinx, DocBook, Texinfo, LibreOffice,
 * Wikipedia …), or which is called a note. The note goes to the end of the page that has its mark.
 * @param pages by their names; those without such notes are left out of what is returned
 */
export function linkedNotes(pages: ReadonlyMap<string, string>): Map<string, string> {
  const read = [...pages].map(([name, source]): Page => {
    const isXml = /^\s*<\?xml/.test(source);
    return { name, root: parseDocument(source, { xmlMode: isXml, decodeEntities: false }), notes: [] };
  });
  const places = new Map<string, Element>();
  const links: { page: Page; link: Element }[] = [];
  for (const page of read) {
    for (const element of DomUtils.filter(isElement, page.root.children, true) as Element[]) {
      for (const id of [element.attribs['id'], element.name === 'a' ? element.attribs['name'] : undefined])
        if (id) places.set(`${page.name}#${id}`, element);
      if (element.name === 'a' && element.attribs['href']?.includes('#')) links.push({ page, link: element });
    }
  }
  const leadsTo = (page: Page, link: Element): string => {
    const [file = '', id = ''] = (link.attribs['href'] ?? '').split('#');
    const folder = page.name.replace(/[^/]*$/, '');
    return `${file === '' ? page.name : folder + file}#${id}`;
  };
  /** Links in a place that lead to marks, by what they lead to. */
  const back = new Map(links.map(({ page, link }) => [link, leadsTo(page, link)]));
  const taken = new Map<Element, string>();
  const moved = new Set<Element>();
  let count = 0;
  for (const { page, link } of links) {
    const [, sign] = label.exec(textOf(link).trim()) ?? [];
    const target = places.get(back.get(link) ?? '');
    if (sign === undefined || target === undefined || isIn(link, moved) || isRead(link, target)) continue;
    const place = placeOf(target);
    if (place === undefined || contains(place, link)) continue;
    const marks = new Set(idsOf(page, link));
    const returns = (node: Element): Element[] =>
      backLinks(node).filter((one) => marks.has(back.get(one) ?? ''));
    const around = place.name === 'dd' ? [place, before(place)] : [place];
    if (!around.some((node) => node && returns(node).length > 0) && !isCalledNote(place)) continue;
    const known = taken.get(place);
    if (known === undefined) {
      count += 1;
      const id = `linked-note-${count}`;
      taken.set(place, id);
      const note = widened(place, link, back, marks);
      moved.add(note);
      for (const one of around) if (one) for (const gone of returns(one)) shorten(gone, sign);
      cutLabel(note, sign);
      for (const one of around)
        if (one) for (const gone of returns(one)) if (textOf(gone).trim() === '') remove(gone);
      page.notes.push(itemOf(note, id));
      if (note.name === 'dd' || isNumberOf(before(note))) remove(before(note));
      const { parent } = note;
      remove(note);
      if (isElement(parent) && ['dl', 'ol', 'ul', 'section', 'aside'].includes(parent.name))
        removeEmpty(parent);
    }
    asMark(link, sign, known ?? `linked-note-${count}`);
  }
  const changed = read.filter(({ notes }) => notes.length > 0);
  return new Map(changed.map((page) => [page.name, written(page)]));
}

/** Notes that Pandoc finds by itself. */
function isRead(link: Element, target: Element): boolean {
  const { role, 'epub:type': type } = link.attribs;
  const kind = target.attribs['epub:type'] ?? '';
  if (type === 'noteref' && /^(?:footnote|rearnote|endnote)$/.test(kind)) return true;
  return (
    role === 'doc-noteref' && target.name === 'li' && target.parent?.parent !== null && isEndnotes(target)
  );
}

const isEndnotes = (node: Element): boolean => {
  for (let up = node.parent; isElement(up); up = up.parent)
    if (up.attribs['role'] === 'doc-endnotes') return true;
  return false;
};

/** The block that a mark leads to, or that has what it leads to; of a term of a list of notes, what stands beside it. */
function placeOf(target: Element): Element | undefined {
  let place: Node | Parent | null = target;
  while (isElement(place) && !blocks.has(place.name) && place.name !== 'table') place = place.parent;
  if (!isElement(place)) return undefined;
  if (place.name === 'dt') return DomUtils.nextElementSibling(place) as Element | undefined;
  if (place.name === 'table')
    return (DomUtils.getElementsByTagName('td', place).at(-1) as Element) ?? undefined;
  if (!isHeading(place)) return place;
  // A number over its note, as Texinfo sets it.
  return label.test(textOf(place).trim())
    ? (DomUtils.nextElementSibling(place) as Element | undefined)
    : undefined;
}

const before = (node: Element): Element | undefined => {
  const previous = DomUtils.prevElementSibling(node);
  return isElement(previous) ? previous : undefined;
};

const isCalledNote = ({ attribs, parent }: Element): boolean =>
  /\b(?:foot|end)notes?\b/.test(
    `${attribs['class'] ?? ''} ${attribs['role'] ?? ''} ${attribs['epub:type'] ?? ''}`,
  ) ||
  (isElement(parent) && parent.name === 'ol' && isCalledNote(parent));

/** By what a note may lead back: the ids of the mark, and of what stands around it. */
function idsOf(page: Page, link: Element): string[] {
  const ids: string[] = [];
  for (let node: Node | Parent | null = link; isElement(node) && !blocks.has(node.name); node = node.parent)
    for (const id of [node.attribs['id'], node.attribs['name']]) if (id) ids.push(`${page.name}#${id}`);
  const previous = before(link);
  if (previous?.name === 'a' && textOf(previous) === '')
    for (const id of [previous.attribs['id'], previous.attribs['name']])
      if (id) ids.push(`${page.name}#${id}`);
  return ids;
}

/** Links in a block, and in the heading over it. */
const backLinks = (node: Element): Element[] => {
  const heading = before(node);
  const all = heading && isHeading(heading) ? [heading, node] : [node];
  return all.flatMap((one) => DomUtils.getElementsByTagName('a', one) as Element[]);
};

/** The whole note: a division of several paragraphs, of which the first leads back. */
function widened(place: Element, link: Element, back: Map<Element, string>, marks: Set<string>): Element {
  let note = place;
  for (let up = place.parent; isElement(up); up = up.parent) {
    const isAround = ['div', 'aside', 'li', 'td', 'tr', 'tbody', 'table'].includes(up.name);
    if (!isAround || contains(up, link) || up.children.some(isBorder)) break;
    const others = (DomUtils.getElementsByTagName('a', up) as Element[]).some(
      (one) => label.test(textOf(one).trim()) && !marks.has(back.get(one) ?? ''),
    );
    if (others) break;
    note = up;
  }
  return note;
}

/** A line or a heading above the notes. */
const isBorder = (node: Node): boolean => isElement(node) && (node.name === 'hr' || isHeading(node));

/** A heading that is the number of the note under it. */
const isNumberOf = (heading: Element | undefined): boolean =>
  heading !== undefined && isHeading(heading) && label.test(textOf(heading).trim());

const contains = (node: Element, inner: Element): boolean => {
  for (let up: Node | Parent | null = inner; up; up = up.parent) if (up === node) return true;
  return false;
};
const isIn = (node: Element, some: ReadonlySet<Element>): boolean => {
  for (let up: Node | Parent | null = node; up; up = up.parent)
    if (isElement(up) && some.has(up)) return true;
  return false;
};

/** What leads back says no more than that. */
function shorten(link: Element, sign: string): void {
  const words = textOf(link).trim();
  // The number of the note is cut with what stands around it.
  if (!words.includes(sign) || words.length > sign.length + 4) remove(link);
}

/** The number with which a note begins: "[1] ", "1. ". */
function cutLabel(note: Element, sign: string): void {
  const escaped = sign.replace(/[*]/g, '\\$&');
  const begins = new RegExp(`^\\s*[[(]?\\s*${escaped}\\s*[\\])]?\\s*[.:]?\\s*(?:\\(\\d+(?:,\\s*\\d+)+\\))?`);
  let left = begins.exec(textOf(note))?.[0].length ?? 0;
  for (const text of DomUtils.filter((node) => node.type === 'text', note.children, true)) {
    if (left <= 0 || !('data' in text)) break;
    const length = Math.min(left, text.data.length);
    text.data = text.data.slice(length);
    left -= length;
  }
}

function itemOf(note: Element, id: string): Element {
  const cells =
    note.name === 'table' || note.name === 'tr'
      ? (DomUtils.getElementsByTagName('td', note) as Element[])
      : [];
  const children = cells.at(-1)?.children ?? (note.name === 'p' ? [copyOf(note)] : note.children);
  const [item] = parseDocument(`<li id="${id}"></li>`).children;
  for (const child of [...children]) DomUtils.appendChild(item as Element, child);
  return item as Element;
}

const copyOf = (note: Element): Element => {
  const [copy] = parseDocument('<p></p>').children;
  for (const child of [...note.children]) DomUtils.appendChild(copy as Element, child);
  return copy as Element;
};

function asMark(link: Element, sign: string, id: string): void {
  const [mark] = parseDocument(`<a role="doc-noteref" href="#${id}">${sign}</a>`).children;
  let whole = link;
  for (let up = link.parent; isElement(up) && textOf(up).trim() === textOf(link).trim(); up = up.parent) {
    if (!['sup', 'span'].includes(up.name)) break;
    whole = up;
  }
  DomUtils.replaceElement(whole, mark as Element);
}

const remove = (node: Element | undefined): void => {
  if (node?.parent) DomUtils.removeElement(node);
};

const removeEmpty = (node: Element): void => {
  if (textOf(node).trim() === '') remove(node);
};

function written({ root, notes }: Page): string {
  const [section] = parseDocument('<section role="doc-endnotes"><ol></ol></section>').children;
  const [list] = DomUtils.getElementsByTagName('ol', section as Element);
  for (const note of notes) DomUtils.appendChild(list as Element, note);
  const [body] = DomUtils.getElementsByTagName('body', root);
  DomUtils.appendChild((body ?? root) as Element, section as Element);
  return root.children.map(markup).join('');
}
