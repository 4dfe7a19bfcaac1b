import type { AlignType, Root, Table, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, type Element } from './parse.ts';

/** A cell of a table as it is printed: over several columns or rows where its author says so. */
export interface GridCell {
  node: TableCell;
  /** Where it begins, counted from 0. */
  row: number;
  column: number;
  columns: number;
  rows: number;
  heads?: 'column' | 'row';
  align: AlignType;
}

/** The rows of a table: first those of headings. */
export interface Grid {
  head: GridCell[][];
  body: GridCell[][];
}

/**
 * A table by its cells. `^^` alone in a cell says that the one above reaches down to it, `>>` that the one to the left reaches
 * over it. The first row has headings; so has the first column where all of it is bold.
 * @param element the <Table> around it, which may say otherwise
 */
export function tableGrid(table: Table, element?: Element): Grid {
  const heads = element ? attribute(element, 'heads') : undefined;
  const count = Number((element && attribute(element, 'rows')) ?? 1);
  const isEmpty =
    table.children[0]?.children.every(({ children, data }) => children.length === 0 && !data?.partOf) ?? true;
  const rows = isEmpty ? table.children.slice(1) : table.children;
  const headRows = isEmpty || heads === 'none' || heads === 'rows' ? 0 : count;
  const isBold = rows.slice(headRows).every(({ children: [first] }) => first && isStrong(first));
  const firstIsHead =
    heads === 'both' || heads === 'rows' || (heads === undefined && isBold && rows.length > headRows);
  const owners: GridCell[][] = [];
  const grid = rows.map(({ children }, row) => {
    const line: GridCell[] = [];
    const here: GridCell[] = [];
    owners.push(here);
    for (const [column, node] of children.entries()) {
      const sign = node.data?.partOf;
      const owner = sign === '^' ? owners[row - 1]?.[column] : sign === '>' ? here[column - 1] : undefined;
      // A heading does not reach into the rows of the table.
      if (owner && (row < headRows || owner.row >= headRows)) {
        owner.rows = row - owner.row + 1;
        owner.columns = Math.max(owner.columns, column - owner.column + 1);
        here.push(owner);
        continue;
      }
      const isColumnHead = row < headRows;
      const cell: GridCell = {
        ...{ node, row, column, rows: 1, columns: 1, align: table.align?.[column] ?? null },
        ...(isColumnHead
          ? { heads: 'column' as const }
          : column === 0 && firstIsHead
            ? { heads: 'row' as const }
            : {}),
      };
      here.push(cell);
      line.push(cell);
    }
    return line;
  });
  return { head: grid.slice(0, headRows), body: grid.slice(headRows) };
}

declare module 'mdast' {
  interface TableCellData {
    /** Set where the cell is part of the one above it, or to its left. */
    partOf?: '^' | '>';
  }
}

/** Cells that say of which other they are a part lose the sign, which nobody prints. */
export function joinCells(tree: Root): void {
  visit(tree, 'tableCell', (cell) => {
    const [only, ...others] = cell.children;
    if (only?.type !== 'text' || others.length > 0) return;
    const sign = /^(\^|>){1,2}$/.exec(only.value.trim())?.[1];
    if (sign !== '^' && sign !== '>') return;
    cell.children = [];
    cell.data = { ...cell.data, partOf: sign };
  });
}

const isStrong = ({ children: [only, ...others] }: TableCell): boolean =>
  only?.type === 'strong' && others.length === 0;

/** Whether the cells cover their table without lying over each other. */
export function isTiled({ head, body }: Grid): boolean {
  const rows = [...head, ...body];
  const covered = new Set<string>();
  let count = 0;
  for (const { row, column, rows: down, columns: across } of rows.flat()) {
    count += down * across;
    for (let y = row; y < row + down; y += 1)
      for (let x = column; x < column + across; x += 1) covered.add(`${y} ${x}`);
  }
  return covered.size === count && count % Math.max(1, rows.length) === 0;
}

/** The table in an element. */
export const tableIn = (element: Element): Table | undefined =>
  (element.children as (Table | { type: string })[]).find((child): child is Table => child.type === 'table');
