import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import temml from 'temml';

/** A node of what Temml makes: an element, a text, or a group of both. */
interface MathNode {
  type?: string;
  text?: string;
  attributes?: Record<string, string>;
  children?: MathNode[];
}

interface Temml {
  __renderToMathMLTree: (latex: string, options: object) => MathNode;
}

const made = new Map<string, Element | string>();

/**
 * An equation as MathML, which browsers set and read aloud without a script.
 * @param latex as its author wrote it
 * @returns what is wrong with it, in words, where it cannot be read
 */
export function mathml(latex: string, isBlock: boolean): Element | string {
  const key = `${isBlock}${latex}`;
  const known = made.get(key) ?? make(latex, isBlock);
  made.set(key, known);
  return structuredClone(known);
}

function make(latex: string, isBlock: boolean): Element | string {
  try {
    const { __renderToMathMLTree: render } = temml as unknown as Temml;
    const tree = render(withoutOldNames(withoutTag(latex)), {
      displayMode: isBlock,
      throwOnError: true,
      annotate: false,
      macros: { ...macros },
    });
    const [math] = elementsOf(tree);
    if (math?.type !== 'element') return 'It says nothing.';
    math.properties = { ...(isBlock && { display: 'block' }), alttext: latex.trim() };
    return math;
  } catch (error) {
    // What the converter did not foresee tells an author nothing.
    const isForeseen = error instanceof Error && error.name === 'ParseError';
    return isForeseen
      ? (error.message.split('\n')[0] ?? '')
      : 'Something in it lacks what it needs, as \\bm a letter.';
  }
}

/** What LaTeX has for its own sake, and an equation does not need. */
const macros = {
  ...{ '\\xspace': '', '\\num': '#1', '\\mbox': '\\text{#1}' },
  ...{ '\\hdots': '\\ldots', '\\mathds': '\\mathbb{#1}', '\\mathbbm': '\\mathbb{#1}' },
};

/** The list of equations that LaTeX had before `align` is a grid of three columns; all of it is in the mode of equations. */
const withoutOldNames = (latex: string): string =>
  latex
    .replace(/\\ensuremath\s*\{(\^[^{}]*)\}/g, '$1')
    .replace(/\\ensuremath(?![a-zA-Z])/g, '')
    .replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rcl}')
    .replace(/\\end\{eqnarray\*?\}/g, '\\end{array}');

/** The number that an equation is given, `\tag{2.1}`, which is printed beside it. */
export const tagOf = (latex: string): string | undefined =>
  /\\tag\*?\{\(?([^{}()]*)\)?\}/.exec(latex)?.[1]?.trim();
const withoutTag = (latex: string): string => latex.replace(/\\tag\*?\{[^{}]*\}/g, '');

/** The policy of the site allows no inline styles, and what they would set is left to the browser. */
const left = new Set(['style', 'class', 'id', 'href', 'xmlns']);

function elementsOf({ type, text, attributes = {}, children = [] }: MathNode): ElementContent[] {
  if (text !== undefined) return [{ type: 'text', value: text }];
  const inner = children.flatMap(elementsOf);
  if (!type) return inner;
  const kept = Object.entries(attributes).filter(
    ([name, value]) => !left.has(name) && value !== undefined && value !== '',
  );
  // Not h(type, …): names of MathML have capitals that HTML has not.
  return [{ ...h('x'), tagName: type, properties: Object.fromEntries(kept), children: inner }];
}

/** An equation as plain text: what is read where no MathML is. */
export function mathText(latex: string): string {
  const math = mathml(latex, false);
  if (typeof math === 'string') return latex;
  return textOf(math).replace(/\s+/g, ' ').trim();
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
