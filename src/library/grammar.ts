import type { Nodes, RootContent, Text } from 'mdast';
import { attribute, type Element, isElement, isPassage } from '../markdown/parse.ts';
import { markdownNodes, vocabulary } from '../markdown/vocabulary.ts';
import { advance, suggest } from './problem.ts';
import { positionOf, type SectionFile } from './read.ts';
import { find, type Linking } from './resolve.ts';

/** The parts of a text: what may be written depends on where. */
const parts = {
  top: 'between paragraphs',
  passage: 'in a paragraph',
  heading: 'in a heading',
  note: 'in a note',
  annotation: 'in an editors’ note',
};
type Part = keyof typeof parts;

/** A file while it is checked, and the part of its text that the check has reached. */
interface Within {
  file: SectionFile;
  part: Part;
  /** The part as a message begins: "Note 8". */
  name: string;
}

/** Where each element may stand. */
const standsIn: Record<string, Part[]> = {
  Stat: ['passage', 'note', 'annotation'],
  Term: ['passage', 'note', 'annotation'],
  Page: ['passage'],
  Annotation: ['top'],
  DataCallout: ['top'],
};

/** Elements without words of their own. */
const isClosed = (name: string): boolean => ['Stat', 'Page', 'DataCallout'].includes(name);

/** What becomes a link on the page, and so cannot stand inside another. */
function isLinked(node: Nodes): boolean {
  const types = ['link', 'citation', 'footnoteReference'];
  return types.includes(node.type) || isElement(node, 'Term') || isElement(node, 'Stat');
}

/** Reports everything that authors may not write, everything that their elements lack, and every key that leads nowhere. */
export function checkGrammar(linking: Linking, file: SectionFile): void {
  for (const block of file.tree.children) checkNode(linking, within(file, block), block, false);
}

function within(file: SectionFile, block: RootContent): Within {
  if (block.type === 'heading') return { file, part: 'heading', name: 'The heading' };
  if (block.type === 'footnoteDefinition') return { file, part: 'note', name: `Note ${block.identifier}` };
  return isPassage(block)
    ? { file, part: 'passage', name: 'The paragraph' }
    : { file, part: 'top', name: 'The text' };
}

function checkNode(linking: Linking, within: Within, node: Nodes, inLink: boolean): void {
  const { report } = linking;
  const at = positionOf(within.file, node);
  if (!markdownNodes.has(node.type)) {
    report(
      at,
      'unknown-element',
      `${constructs[node.type] ?? `Markdown of the kind "${node.type}"`} is not allowed in a text.`,
      'Texts are prose and data: use Markdown and the elements that the README lists.',
    );
    return;
  }
  if (isElement(node)) checkElement(linking, within, node);
  else checkMarkdown(linking, within, node);
  if (inLink && isLinked(node)) {
    report(
      at,
      node.type === 'footnoteReference' ? 'misplaced-mark' : 'misplaced-element',
      'One link stands inside another.',
      'A number, a term, a citation and a note mark are links themselves: end the outer one before.',
    );
  }
  if (!('children' in node)) return;
  const isEditors = isElement(node, 'Annotation');
  const inner: Within = isEditors ? { ...within, part: 'annotation', name: 'The editors’ note' } : within;
  for (const child of node.children) checkNode(linking, inner, child, inLink || isLinked(node));
}

function checkMarkdown(linking: Linking, { file, part, name }: Within, node: Nodes): void {
  const { report, library } = linking;
  const at = positionOf(file, node);
  if ((node.type === 'heading' || node.type === 'link') && !hasWords(node)) {
    report(at, 'empty-text', `This ${node.type} has no words.`, 'Write them, or remove it.');
  }
  if (node.type === 'text') checkText(linking, file, node);
  else if (node.type === 'citation') {
    find(linking, library.sources, node.key, at, 'unknown-source', 'sources.yaml', `${name} cites`);
  } else if (node.type === 'footnoteReference' && part !== 'passage') {
    report(
      at,
      'misplaced-mark',
      `The mark of note ${node.identifier} stands ${parts[part]}.`,
      'Put it into the paragraph that the note supports.',
    );
  } else if (node.type === 'footnoteDefinition' && part !== 'note') {
    report(
      at,
      'misplaced-mark',
      `Note ${node.identifier} stands ${parts[part]}.`,
      'Write it on a line of its own at the end of the file.',
    );
  } else if (node.type === 'heading' && (node.depth !== 2 || part !== 'heading')) {
    report(
      at,
      'heading-level',
      part === 'heading'
        ? `A heading of level ${node.depth} stands here.`
        : `A heading stands ${parts[part]}.`,
      'Use ## for the headings of a section; its title comes from the front matter.',
    );
  } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    report(at, 'unknown-element', 'A check box is not allowed in a text.', 'Remove the square brackets.');
  }
}

function checkElement(linking: Linking, within: Within, node: Element): void {
  const { report, library } = linking;
  const { file, part } = within;
  const at = positionOf(file, node);
  const name = node.name ?? '';
  const known = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!known) {
    const hint = 'Use Markdown and the elements that the README lists.';
    report(
      at,
      'unknown-element',
      `<${name}> is not an element of texts.`,
      suggest(name, Object.keys(vocabulary), hint),
    );
    return;
  }
  checkAttributes(linking, file, node, [...known.required, ...known.optional], known.required);
  if (!standsIn[name]?.includes(part)) {
    const where = standsIn[name]?.includes('top')
      ? 'Give it lines of its own, with an empty line before and behind.'
      : `It belongs ${standsIn[name]?.map((place) => parts[place]).join(' or ')}.`;
    report(at, 'misplaced-element', `<${name}> stands ${parts[part]}.`, where);
  }
  if (isClosed(name) && node.children.length > 0) {
    const hint = `Close it at once: <${[name, ...known.required.map((key) => `${key}="…"`)].join(' ')} />.`;
    report(at, 'misplaced-element', `<${name}> has words between its tags.`, hint);
  } else if (!isClosed(name) && !hasWords(node)) {
    report(at, 'empty-text', `This <${name}> has no words.`, 'Write them between its tags, or remove it.');
  }
  const key = attribute(node, 'is');
  if (key === undefined) return;
  const use = (verb: string): string => `${within.name} ${verb}`;
  if (name === 'Stat') {
    find(linking, library.statistics, key, at, 'unknown-statistic', 'statistics.yaml', use('prints'));
  } else if (name === 'Term') {
    find(linking, library.terms, key, at, 'unknown-term', 'terms.yaml', use('explains'));
  } else if (name === 'DataCallout') {
    find(linking, library.callouts, key, at, 'unknown-callout', 'callouts.yaml', use('shows'));
  }
}

function checkAttributes(
  { report }: Linking,
  file: SectionFile,
  node: Element,
  known: string[],
  required: string[],
): void {
  const at = positionOf(file, node);
  const written = new Set<string>();
  for (const item of node.attributes) {
    const name = item.type === 'mdxJsxAttribute' ? item.name : '{…}';
    const isText = item.type === 'mdxJsxAttribute' && typeof item.value === 'string';
    if (!known.includes(name)) {
      const takes = known.map((attribute) => `${attribute}="…"`).join(', ') || 'none';
      const hint = suggest(name, known, `Remove it. Attributes of <${node.name}>: ${takes}.`);
      report(at, 'unknown-attribute', `<${node.name}> has no attribute ${name}.`, hint);
    } else if (written.has(name)) {
      report(at, 'unknown-attribute', `<${node.name}> has ${name} twice.`, 'Keep one of the two.');
    } else if (!isText) {
      const hint = `Write ${name}="…", a text in quotation marks.`;
      report(at, 'unknown-attribute', `<${node.name}> has ${name} without a text.`, hint);
    }
    written.add(name);
  }
  for (const name of required.filter((key) => !written.has(key))) {
    report(at, 'missing-attribute', `<${node.name}> has no ${name}="…".`, 'Add it.');
  }
}

/** Marks, links and citations that Markdown left as text. */
const leftovers = /\[\^([^\]\s]+)\]|\[@[^\]]*\]?|\[[^[\]]*\](?:\([^)]*\)|\[[^\]]*\])/g;

function checkText({ report }: Linking, file: SectionFile, node: Text): void {
  for (const { 0: found, 1: label, index } of node.value.matchAll(leftovers)) {
    const at = advance(positionOf(file, node), node.value, index);
    if (label !== undefined) {
      report(
        at,
        'undefined-note',
        `${found} marks a note that is not there.`,
        `Add a line [^${label}]: … at the end of this file.`,
      );
    } else {
      const hint = found.startsWith('[@')
        ? 'Write [@key] or [@key, 412], and a bracket for each work: [@one]; [@two].'
        : 'Write [words](address), the address without spaces.';
      report(at, 'broken-markdown', `"${found}" would be printed as it is.`, hint);
    }
  }
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type === 'citation' || isElement(node, 'Stat')) return true;
  return 'children' in node && node.children.some(hasWords);
}

const constructs: Partial<Record<string, string>> = {
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An {expression}',
  mdxTextExpression: 'An {expression}',
  html: 'HTML',
  image: 'An image',
  imageReference: 'An image',
  definition: 'A link written in two places',
  linkReference: 'A link written in two places',
  code: 'A code block',
  inlineCode: 'Code',
  thematicBreak: 'A rule',
  table: 'A table',
  delete: 'Struck-out text',
};
