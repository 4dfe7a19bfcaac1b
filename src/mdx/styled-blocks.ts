import { listOfMark, listOfStyle } from '../opening/word-styles.ts';
import { type Attributes, type Block, styleOf } from '../pandoc/pandoc-tree.ts';

const quotation =
  /^(?:footnote )?(?:block ?(?:text|quote)|(?:intense )?quot(?:e|ation)s?|zitat|citation|cita|цитата|اقتباس|引用|引文)$/i;

/** Whether a division is a quotation, by its style or its class. */
export const isQuotation = (attributes: Attributes): boolean =>
  quotation.test(styleOf(attributes)) || attributes[1].includes('quote');

export const isList = (attributes: Attributes): boolean => listOfStyle(styleOf(attributes)) !== undefined;

/** Paragraphs whose styles say that they are entries of a list become the list, one in the other. */
export function withLists(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  let entries: Entry[] = [];
  const close = (): void => {
    made.push(...listsOf(entries));
    entries = [];
  };
  for (const block of blocks) {
    const list = block.t === 'Div' ? listOfStyle(styleOf(block.c[0])) : undefined;
    const marked = markedEntry(block);
    if (block.t === 'Div' && list) entries.push({ ...list, blocks: block.c[1] });
    else if (marked) entries.push(marked);
    else {
      close();
      made.push(block);
    }
  }
  close();
  return made;
}

/** A paragraph that begins with the sign of an entry, and a blank. */
function markedEntry(block: Block): Entry | undefined {
  const only = block.t === 'Div' && block.c[1].length === 1 && isStyled(block.c[0]) ? block.c[1][0] : block;
  if (only?.t !== 'Para' && only?.t !== 'Plain') return undefined;
  const [mark, blank, ...rest] = only.c;
  const list = mark?.t === 'Str' ? listOfMark(mark.c) : undefined;
  return list && blank?.t === 'Space' && rest.length > 0
    ? { ...list, blocks: [{ t: 'Para', c: rest }] }
    : undefined;
}

/** A division that is no more than the style of its paragraph. */
const isStyled = ([id, classes]: Attributes): boolean => id === '' && classes.length === 0;

interface Entry {
  isNumbered: boolean;
  level: number;
  blocks: Block[];
}

function listsOf(entries: Entry[]): Block[] {
  const lists: Block[] = [];
  for (let at = 0; at < entries.length; ) {
    const first = entries[at];
    if (!first) break;
    const items: Block[][] = [];
    while (at < entries.length) {
      const entry = entries[at];
      if (!entry || (entry.level <= first.level && entry.isNumbered !== first.isNumbered)) break;
      if (entry.level > first.level && items.length > 0) {
        let end = at;
        while ((entries[end]?.level ?? -1) > first.level) end += 1;
        items.at(-1)?.push(...listsOf(entries.slice(at, end)));
        at = end;
      } else {
        items.push([...entry.blocks]);
        at += 1;
      }
    }
    lists.push(
      first.isNumbered
        ? { t: 'OrderedList', c: [[1, { t: 'Decimal' }, { t: 'Period' }], items] }
        : { t: 'BulletList', c: items },
    );
  }
  return lists;
}
