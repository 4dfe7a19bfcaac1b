import type { Nodes, RootContent } from 'mdast';
import { attribute, type Element, isElement, isPassage } from '../markdown/parse.ts';
import { markdownNodes, vocabulary } from '../markdown/vocabulary.ts';
import { checkLeftovers } from './leftovers.ts';
import { quote, suggest } from './problem.ts';
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
  let note: string | undefined;
  for (const block of file.tree.children) {
    checkNode(linking, within(file, block), block, false);
    if (block.type === 'footnoteDefinition') note = block.identifier;
    else if (isPassage(block) && note !== undefined) {
      linking.report(
        positionOf(file, block),
        'unmeant-markdown',
        `This paragraph follows note ${note}, and would be one of the text.`,
        'Indent it by four spaces if it belongs to the note; otherwise put it before the notes.',
      );
    }
  }
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
  if (node.type === 'text') checkLeftovers(linking, file, node);
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
  } else if ((node.type === 'list' || node.type === 'blockquote') && part === 'note') {
    const what = node.type === 'list' ? 'A list' : 'A block of quotation';
    report(
      at,
      'misplaced-element',
      `${what} stands in a note.`,
      'Write sentences: a note is an entry of a list itself.',
    );
  } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    report(at, 'unknown-element', 'A check box is not allowed in a text.', 'Remove the square brackets.');
  } else if (node.type === 'link' && node.title) {
    const hint = 'Remove it, or say it in the text: few readers would see it.';
    report(at, 'unknown-attribute', `The link has a title, ${quote(node.title)}.`, hint);
  }
  const [message, hint] = unmeant(node, file.text) ?? [];
  if (message && hint) report(at, 'unmeant-markdown', message, hint);
}

/** What Markdown takes for something else than it looks like: what it is, and what to do. */
function unmeant(node: Nodes, source: string): [message: string, hint: string] | undefined {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'list' && node.ordered && (node.start ?? 1) >= 100) {
    const { start } = node;
    return [
      `What begins with "${start}." is taken for a list.`,
      `Write ${start}\\. where a number begins a sentence.`,
    ];
  }
  if (node.type === 'heading' && node.depth === 2 && !written.startsWith('#')) {
    return [
      'The hyphens under these words make a heading of them.',
      'Write ## before a heading. A paragraph needs an empty line after it.',
    ];
  }
  if (node.type === 'break' && written.startsWith(' ')) {
    return [
      'Two spaces at the end of the line break it on the page.',
      'Remove them, or write \\ at the end of the line where a break is meant.',
    ];
  }
  return undefined;
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
