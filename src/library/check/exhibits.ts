import type { Nodes } from 'mdast';
import type { Document } from '../../model/document.ts';
import { mathml } from '../../syntax/mathml.ts';
import { own } from '../../syntax/own.ts';
import { type Element, isElement } from '../../syntax/parse.ts';
import { quote } from '../../syntax/problem.ts';
import { isTiled, tableGrid, tableIn } from '../../syntax/table-grid.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { checkPicture } from './shown-pictures.ts';

/** What each element that holds blocks may hold, and what to write where it holds something else. */
const holds: Record<string, { types: string[]; hint: string }> = {
  Table: {
    types: ['paragraph', 'table', 'list'],
    hint: 'Write its caption, one table, and its notes, each with an empty line before and behind.',
  },
  Picture: { types: ['paragraph'], hint: 'Write its caption between the tags, in paragraphs.' },
  Box: {
    types: ['paragraph', 'list', 'blockquote', 'table', 'dl', 'math'],
    hint: 'Write paragraphs, lists, quotations, tables and equations; a title goes into title="…", anything else before or behind the box.',
  },
  Equation: { types: ['math'], hint: 'Write $$, the equation and $$, each on lines of its own.' },
};

/** Reports a table without a table, a picture that is not there, an equation that cannot be read. */
export function checkExhibit(linking: Linking, document: Document, file: SectionFile, block: Element): void {
  const { report } = linking;
  const name = block.name ?? '';
  const { types = [], hint = '' } = own(holds, name) ?? {};
  const children = block.children as Nodes[];
  for (const child of children) {
    const type = isElement(child) ? (child.name ?? '') : child.type;
    if (types.includes(type)) continue;
    const what = own(typeWords, type) ?? `<${type}>`;
    report(positionOf(file, child), 'misplaced-element', `A <${name}> holds ${what}.`, hint);
  }
  const count = (type: string) => children.filter((child) => child.type === type).length;
  const at = positionOf(file, block);
  if (name === 'Table' && count('table') !== 1)
    report(at, 'misplaced-element', `A <Table> holds ${count('table')} tables.`, hint);
  const table = name === 'Table' ? tableIn(block) : undefined;
  if (table && !isTiled(tableGrid(table, block)))
    report(
      positionOf(file, table),
      'misplaced-element',
      'Cells of this table are joined to what is no rectangle.',
      'Write ^^ or >> in every cell that the larger one reaches over, and in no other.',
    );
  if (name === 'Equation' && count('math') !== 1)
    report(at, 'misplaced-element', `An <Equation> holds ${count('math')} equations.`, hint);
  if (name === 'Picture') checkPicture(linking, document, file, block);
}

const typeWords: Record<string, string> = {
  heading: 'a heading',
  list: 'a list',
  table: 'a table',
  blockquote: 'a quotation',
  thematicBreak: 'a rule',
  paragraph: 'a paragraph',
  code: 'a code block',
  math: 'an equation',
};

/** Reports an equation that cannot be set. */
export function checkMath({ report }: Linking, file: SectionFile, node: Nodes): void {
  if (node.type !== 'math' && node.type !== 'inlineMath') return;
  const math = mathml(node.value, node.type === 'math');
  if (typeof math !== 'string') return;
  report(
    positionOf(file, node),
    'equation-syntax',
    `The equation ${quote(node.value)} cannot be read: ${math.trim().replace(/[.:]?$/, '.')}`,
    'Write LaTeX, as \\frac{a}{b}; write \\$ where a sum of money is meant.',
  );
}
