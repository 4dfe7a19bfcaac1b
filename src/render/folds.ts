import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { element, type PageElement, type Transformation } from './transformation.ts';

/** Characters of a note that its line shows while it is folded; a narrow screen shows fewer. */
const lead = 64;

/**
 * On a page, editors' notes fold to a line: their label, and their first words by style alone (styles/folds.css), so that
 * nobody reads, copies or finds them twice. A critical one is open; how much is open, a reader sets (Settings/volume.ts).
 * @example `<section class="editors textual" …><details class="fold"><summary class="label" data-lead="A semicolon …">…`
 */
export const folds: Transformation = (tree: Root) => {
  for (const block of tree.children) if (isEditors(block)) block.children = [fold(block)];
};

function fold({ data, children: [label, ...words] }: PageElement): PageElement {
  const first = words.map((block) => textOf(block)).join(' ');
  const summary = element(
    'summary',
    { className: ['label'], dataLead: first.length > lead ? `${first.slice(0, lead)}…` : first },
    label && 'children' in label ? label.children : [],
  );
  const open = classesOf(data).includes('critical');
  return element('details', { className: ['fold'], ...(open && { open }) }, [summary, ...words]);
}

const isEditors = (node: Nodes): node is PageElement =>
  node.type === 'pageElement' && classesOf(node.data).includes('editors');

const classesOf = ({ hProperties }: PageElement['data']): unknown[] => {
  const names = hProperties?.['className'];
  return Array.isArray(names) ? names : [];
};
