import { slug } from 'github-slugger';
import type { List, Nodes } from 'mdast';
import { catalogues } from '../../messages/catalogues.ts';
import * as messages from '../../messages/messages.ts';
import { latinDigits } from '../../model/digits.ts';
import type { Passage } from '../../model/passage.ts';
import { citingLanguage } from '../../model/text-language.ts';
import { tagOf } from '../../syntax/mathml.ts';
import { attribute, type Element, isElement } from '../../syntax/parse.ts';
import { readProse } from '../../syntax/prose.ts';
import type { SectionFile } from '../read/read-content.ts';
import type { Reading } from './reading.ts';

/** What has to be known of a document to name what stands in it: the ids that are taken, too. */
type Naming = Pick<Reading, 'printing' | 'counts' | 'files'> & {
  document: Pick<Reading['document'], 'edition' | 'language'> & { places: { has(id: string): boolean } };
};

/** What a passage is called that has a name of its own. */
export type Named = Pick<Passage, 'form' | 'id' | 'number'> & { label: string; title?: string };

/**
 * The name of a table, picture, box or equation: with the number that is printed, or counted in its document.
 * @returns undefined for an ornament, which nobody has to find
 */
export function nameExhibit(reading: Naming, block: Element): Named | undefined {
  // What is printed over a table is of its text, and in the language of that.
  const { places } = catalogues[citingLanguage(reading.document)];
  const key = attribute(block, 'key');
  const title = titleOf(reading, block);
  const make = (form: Passage['form'], prefix: string, word: string, printed: string | undefined): Named => {
    const number = count(reading, block.name ?? '', prefix, printed);
    const shown = printed ?? String(number);
    return {
      ...{
        form,
        number,
        id: `${prefix}-${key ?? idPart(shown)}`,
        label: places.exhibit(word, shown),
      },
      ...(title && { title }),
    };
  };
  const [number, label] = [attribute(block, 'number'), attribute(block, 'label')];
  switch (block.name) {
    case 'Table':
      return make('table', 'table', label ?? places.table, number);
    case 'Picture': {
      const isOrnament = attribute(block, 'alt') === '' && block.children.length === 0;
      return isOrnament ? undefined : make('picture', 'figure', label ?? places.figure, number);
    }
    case 'Box': {
      const word = attribute(block, 'kind') === 'key-messages' ? places.keyMessages : places.box;
      const named = make('box', 'box', places.box, number);
      return number === undefined ? { ...named, label: title ?? word } : named;
    }
    default: {
      const [math] = block.children as Nodes[];
      const tag = math?.type === 'math' ? tagOf(math.value) : undefined;
      return tag === undefined
        ? make('equation', 'formula', places.formula, undefined)
        : make('equation', 'equation', places.equation, tag);
    }
  }
}

/** The entries of a list that are passages of their own, "Recommendation 3". */
export function itemsOf(block: Element, { text }: SectionFile): (Named & { node: Nodes })[] {
  const label = attribute(block, 'label') ?? '';
  const prefix = itemKey(block);
  let last = 0;
  return (block.children as Nodes[])
    .filter((list): list is List => list.type === 'list')
    .flatMap(({ children, ordered }) =>
      children.map((node) => {
        // Markdown counts from the first number; what stands there is what is printed.
        const written = ordered ? /^\d+/.exec(text.slice(node.position?.start.offset))?.[0] : undefined;
        last = written === undefined ? last + 1 : Number(written);
        return {
          form: 'item',
          id: `${prefix}-${last}`,
          number: last,
          label: messages.places.exhibit(label, String(last)),
          node,
        };
      }),
    );
}

/** What the ids of the entries of lists begin with. */
export const itemKeys = ({ tree }: SectionFile): string[] =>
  tree.children.flatMap((block) => (isElement(block, 'Items') ? itemKey(block) : []));

const itemKey = (block: Element): string =>
  attribute(block, 'key') ?? (slug(attribute(block, 'label') ?? '') || 'item');

/** The number that is printed goes on to be counted from, if it is one; what has none takes one that nothing else has. */
function count(reading: Naming, name: string, prefix: string, printed: string | undefined): number {
  const { counts } = reading;
  let next = (counts.get(prefix) ?? 0) + 1;
  const digits = inDigits(printed ?? '');
  if (/^\d+$/.test(digits)) next = Number(digits);
  else if (printed === undefined)
    while (reading.document.places.has(`${prefix}-${next}`) || isPrinted(reading, name, next)) next += 1;
  counts.set(prefix, next);
  return next;
}

/** Whether another of its kind in the document has that number in print. */
const isPrinted = ({ files }: Naming, name: string, number: number): boolean =>
  files.some(({ tree }) =>
    tree.children.some(
      (block) => isElement(block, name) && inDigits(attribute(block, 'number') ?? '') === String(number),
    ),
  );

/** "٣" and "三" in the digits of addresses. */
const inDigits = (number: string): string =>
  latinDigits(number).replace(/^[一二三四五六七八九十]$/, (sign) =>
    String('一二三四五六七八九十'.indexOf(sign) + 1),
  );

const idPart = (number: string): string =>
  inDigits(number)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The first paragraph of a caption, or what stands for a picture without one; the title of a box. */
function titleOf({ printing }: Naming, block: Element): string | undefined {
  if (block.name === 'Box') return attribute(block, 'title');
  const [first] = block.children as Nodes[];
  if (first?.type !== 'paragraph') return attribute(block, 'alt');
  return readProse(first, printing).text.trim() || undefined;
}
