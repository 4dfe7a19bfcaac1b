import type { Block, Inline, PandocTree } from '../pandoc/pandoc-tree.ts';

/*
 * What Pandoc loses where it stands and reads elsewhere: a table in a note and an equation of an OpenDocument text, the notes of
 * RTF in and behind tables. A word is left in its place; the table or note goes to the end of the file, the equation into a file of its own, and all of
 * them are put back into the tree.
 */

export type Carried = 'table' | 'note' | 'equation' | 'name';

/** The word that stands where something was. */
export const carriedWord = (kind: Carried, index: number): string => `reader:${kind}:${index}:`;

const word = /reader:(table|note|equation|name):(\d+):/;

/** The paragraph that ends the text itself. */
export const endOfText = 'reader:end:';

/** Puts tables and notes from the end of a tree, equations and names where their words are. */
export function putBack(
  tree: PandocTree,
  equations: readonly (Inline | undefined)[],
  names: readonly string[] = [],
): void {
  const found = new Map<string, Block | Inline>();
  for (const [index, equation] of equations.entries())
    if (equation) found.set(carriedWord('equation', index), equation);
  for (const [index, name] of names.entries())
    found.set(carriedWord('name', index), { t: 'Span', c: [[name, [], []], []] });
  const taken = new Set<Block>();
  for (const [index, block] of tree.blocks.entries()) {
    const [first, ...rest] = block.t === 'Para' ? block.c : [];
    const [name, kind] = (first?.t === 'Str' && word.exec(first.c)) || [];
    const next = tree.blocks[index + 1];
    if (kind === 'equation' || kind === 'name') continue;
    const thing =
      kind === 'table' && next?.t === 'Table'
        ? next
        : rest.find(({ t: one }) => kind === 'note' && one === 'Note');
    if (first?.t === 'Str' && first.c === endOfText) taken.add(block);
    if (name === undefined || thing === undefined) continue;
    found.set(name, thing);
    taken.add(block);
    if (thing.t === 'Table') taken.add(thing);
  }
  if (found.size === 0 && taken.size === 0) return;
  tree.blocks = withThem(
    tree.blocks.filter((block) => !taken.has(block)),
    found,
  ) as Block[];
}

/** The same with what is found in the place of the words, at any depth. */
function withThem(value: unknown, found: ReadonlyMap<string, Block | Inline>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((one): unknown[] => {
      const node = withThem(one, found) as Block | Inline;
      if (node?.t === 'Str') return pieces(node.c, found);
      if (
        (node?.t === 'Para' || node?.t === 'Plain') &&
        node.c.some(({ t: kind }) => (kind as string) === 'Table')
      )
        return split(node.t, node.c as (Block | Inline)[]);
      return [alone(node)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withThem(one, found)]));
}

/** A word, and what stands in it for another. */
function pieces(text: string, found: ReadonlyMap<string, Block | Inline>): (Block | Inline)[] {
  const [name] = word.exec(text) ?? [];
  const thing = name === undefined ? undefined : found.get(name);
  if (name === undefined || thing === undefined) return [{ t: 'Str', c: text }];
  const [before = '', ...after] = text.split(name);
  const behind = after.join(name);
  return [
    ...(before ? [{ t: 'Str' as const, c: before }] : []),
    withThem(thing, found) as Block | Inline,
    ...(behind ? pieces(behind, found) : []),
  ];
}

/** No table stands in a paragraph: what is before and behind it are paragraphs of their own. */
function split(kind: 'Para' | 'Plain', nodes: (Block | Inline)[]): Block[] {
  const blocks: Block[] = [];
  let open: Inline[] = [];
  const close = (): void => {
    if (open.some(({ t: one }) => one !== 'Space' && one !== 'SoftBreak')) blocks.push({ t: kind, c: open });
    open = [];
  };
  for (const node of nodes) {
    if (node.t !== 'Table') open.push(node as Inline);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

/** An equation that is all of its paragraph stands on lines of its own. */
function alone(node: Block | Inline): Block | Inline {
  if (node?.t !== 'Para' && node?.t !== 'Plain') return node;
  const said = node.c.filter(({ t: kind }) => kind !== 'Space' && kind !== 'SoftBreak');
  const [only] = said;
  return said.length === 1 && only?.t === 'Math'
    ? { t: node.t, c: [{ t: 'Math', c: [{ t: 'DisplayMath' }, only.c[1]] }] }
    : node;
}
