import type { Link, Nodes, RootContent, Text } from 'mdast';
import { backwardHint, runsBackward } from '../../model/published.ts';
import { unseen } from '../../syntax/characters.ts';
import { isElement, isPassage } from '../../syntax/parse.ts';
import { quote } from '../../syntax/problem.ts';
import { markdownNodes } from '../../syntax/vocabulary.ts';
import { findSource, type Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { checkElement } from './elements.ts';
import { hasWords, parts, type Within } from './text-parts.ts';
import { unmeant } from './unmeant-markdown.ts';
import { checkLeftovers } from './unparsed-markdown.ts';

/** What becomes a link on the page, and so cannot stand inside another. */
function isLinked(node: Nodes): boolean {
  const types = ['link', 'citation', 'footnoteReference'];
  return types.includes(node.type) || isElement(node, 'Term') || isElement(node, 'Stat');
}

/** An address that stands in a text as it is: no sign in it was meant as markup. */
function isBareLink(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [words, ...others] = node.children;
  return words?.type === 'text' && others.length === 0 && node.url.endsWith(words.value);
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

export function within(file: SectionFile, block: RootContent): Within {
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
    const otherwise = 'Texts are prose and data: use Markdown and the elements of src/authoring/README.md.';
    const [what = `Markdown of the kind "${node.type}"`, hint = otherwise] = constructs[node.type] ?? [];
    report(at, 'unknown-element', `${what} is not allowed in a text.`, hint);
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
  if (!('children' in node) || isBareLink(node)) return;
  const isEditors = isElement(node, 'Annotation');
  const inner: Within = isEditors ? { ...within, part: 'annotation', name: 'The editors’ note' } : within;
  for (const child of node.children) checkNode(linking, inner, child, inLink || isLinked(node));
}

function checkMarkdown(linking: Linking, { file, part, name }: Within, node: Nodes): void {
  const { report } = linking;
  const at = positionOf(file, node);
  // A heading of signs is told of with its address (headings.ts).
  if ((node.type === 'heading' && !hasWords(node, /\S/)) || (node.type === 'link' && !hasWords(node))) {
    report(at, 'empty-text', `This ${node.type} has no words.`, 'Write them, or remove it.');
  }
  if (node.type === 'text') {
    checkLeftovers(linking, file, node);
    checkUnseen(linking, file, node);
  } else if (node.type === 'citation') {
    findSource(linking, node.key, at, `${name} cites`);
    if (runsBackward(node.locator ?? ''))
      report(at, 'wrong-value', `The pages ${quote(node.locator)} run backward.`, backwardHint);
    if (node.children.length === 0 && (part === 'passage' || part === 'heading')) {
      report(
        at,
        'misplaced-element',
        `The citation of "${node.key}" stands ${parts[part]}, where the whole entry would be printed.`,
        `Write [words](@${node.key}), or put it into a note.`,
      );
    }
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
  } else if (node.type === 'link' && namesOther(node)) {
    const hint = 'Write the address that it leads to, or other words.';
    report(
      at,
      'unsafe-link',
      `The words of this link are an address, and it leads to ${quote(node.url)}.`,
      hint,
    );
  } else if (node.type === 'link' && node.title) {
    const hint = 'Remove it, or say it in the text: few readers would see it.';
    report(at, 'unknown-attribute', `The link has a title, ${quote(node.title)}.`, hint);
  }
  const [message, hint] = unmeant(node, file.text) ?? [];
  if (message && hint) report(at, 'unmeant-markdown', message, hint);
}

/** Reports characters that nobody sees where an entity stands for them; typed as they are, they are found in the file. */
function checkUnseen({ report }: Linking, file: SectionFile, node: Text): void {
  // What Markdown makes of an entity for no character.
  const found = unseen.exec(node.value)?.[0] ?? /\uFFFD/.exec(node.value)?.[0];
  if (found === undefined) return;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const at = positionOf(file, node);
  report(at, 'odd-character', `An entity stands for an invisible character, ${code}.`, 'Remove it.');
}

/** Whether the words of a link are an address, and another than the one that it leads to. */
function namesOther(node: Link): boolean {
  const words = node.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return false;
  const [named, real] = [words.replace(/^www\./i, 'https://www.'), node.url].map((url) =>
    URL.parse(url)?.hostname.replace(/^www\./, ''),
  );
  return named !== undefined && named !== real;
}

const codeHint = 'Write \\{ where a brace is meant; texts have no code and no comments.';

const linkHint = 'Write [words](address), the address where the words are.';

/** What the site does not print, and what to do instead where that is not plain. */
const constructs: Partial<Record<string, [what: string, hint?: string]>> = {
  mdxjsEsm: ['An import or export'],
  mdxFlowExpression: ['An {expression}', codeHint],
  mdxTextExpression: ['An {expression}', codeHint],
  html: ['HTML'],
  image: ['An image', 'Remove it: a chart is a <DataCallout is="…" /> of numbers in statistics.yaml.'],
  imageReference: [
    'An image',
    'Remove it: a chart is a <DataCallout is="…" /> of numbers in statistics.yaml.',
  ],
  definition: ['A link written in two places', linkHint],
  linkReference: ['A link written in two places', linkHint],
  code: ['A code block', 'Remove the marks around it.'],
  inlineCode: ['Code', 'Remove the backticks.'],
  thematicBreak: ['A rule', 'Divide the section with a heading: ## Its words.'],
  table: ['A table', 'Put its numbers in statistics.yaml, and show them with <DataCallout is="…" />.'],
  delete: ['Struck-out text', 'Remove the tildes, and what is struck out.'],
};
