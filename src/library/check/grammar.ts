import type { Nodes, RootContent, Text } from 'mdast';
import { backwardHint, runsBackward } from '../../model/published.ts';
import { unseen } from '../../syntax/characters.ts';
import { isExhibit } from '../../syntax/exhibit.ts';
import { isElement, isPassage } from '../../syntax/parse.ts';
import { quote } from '../../syntax/problem.ts';
import { markdownNodes, parts } from '../../syntax/vocabulary.ts';
import { findSource, type Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { checkElement } from './elements.ts';
import { checkMath } from './exhibits.ts';
import { isBareLink, isLinked, namesOther } from './link-nodes.ts';
import { hasWords, type OfDocument, type Within } from './text-parts.ts';
import { unmeant } from './unmeant-markdown.ts';
import { checkLeftovers, noteHint } from './unparsed-markdown.ts';

/** Reports everything that authors may not write, everything that their elements lack, and every key that leads nowhere. */
export function checkGrammar(linking: Linking, file: SectionFile, document: OfDocument): void {
  let note: string | undefined;
  const isOfNotes = file.record.data.role === 'notes';
  for (const block of file.tree.children) {
    if (isOfNotes && !['footnoteDefinition', 'heading', 'yaml'].includes(block.type)) {
      linking.report(
        positionOf(file, block),
        'misplaced-element',
        'This is no note, and the file holds notes alone.',
        'Write it into a section, or remove "role: notes".',
      );
      continue;
    }
    checkNode(linking, within(file, block, document), block, false);
    if (isPassage(block) && note !== undefined) {
      linking.report(
        positionOf(file, block),
        'unmeant-markdown',
        `This paragraph follows note ${note}, and would be one of the text.`,
        'Indent it by four spaces if it belongs to the note; otherwise put it before the notes.',
      );
    }
    // What is further from it is no part of it: notes may stand below the table or the section that has their marks.
    note = block.type === 'footnoteDefinition' ? block.identifier : undefined;
  }
}

function within(file: SectionFile, block: RootContent, document: OfDocument): Within {
  const here = { file, ...document };
  if (block.type === 'heading') return { ...here, part: 'heading', name: 'The heading' };
  if (block.type === 'footnoteDefinition') return { ...here, part: 'note', name: `Note ${block.identifier}` };
  return isPassage(block) && !isElement(block)
    ? { ...here, part: 'passage', name: 'The paragraph' }
    : { ...here, part: 'top', name: 'The text' };
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
  // What is in a table that is not understood goes with it.
  if (!('children' in node) || isBareLink(node) || isElement(node, 'table')) return;
  const inner = insideOf(node, within);
  for (const child of node.children) {
    checkEntry(linking, within.file, node, child);
    checkNode(linking, inner, child, inLink || isLinked(node));
  }
}

const isEntry = (node: Nodes): boolean => isElement(node, 'dt') || isElement(node, 'dd');

/** Terms and definitions stand in their list, and nothing else does. */
function checkEntry({ report }: Linking, file: SectionFile, parent: Nodes, child: Nodes): void {
  const isList = isElement(parent, 'dl');
  if (isList === isEntry(child)) return;
  const what = isList
    ? 'A list of definitions holds something else.'
    : 'A term or definition stands in no list.';
  const hint = 'Write the term on a line, and under it ": " and what it means: the list is made of them.';
  report(positionOf(file, child), 'misplaced-element', what, hint);
}

/** What stands in an element that holds blocks. */
function insideOf(node: Nodes, within: Within): Within {
  if (isElement(node, 'Annotation')) return { ...within, part: 'annotation', name: 'The editors’ note' };
  if (isElement(node, 'dl') && within.part === 'top') return { ...within, part: 'passage', name: 'The list' };
  if (isExhibit(node)) return { ...within, part: 'exhibit', name: 'It' };
  if (isElement(node, 'Items')) return { ...within, part: 'passage', name: 'The list' };
  return within;
}

function checkMarkdown(linking: Linking, within: Within, node: Nodes): void {
  const { file, part, name, isAuthorDate } = within;
  const { report } = linking;
  const at = positionOf(file, node);
  // A heading of signs is told of with its address.
  if ((node.type === 'heading' && !hasWords(node, /\S/)) || (node.type === 'link' && !hasWords(node))) {
    const what = node.type === 'link' ? `link to ${quote(node.url)}` : node.type;
    report(at, 'empty-text', `This ${what} has no words.`, 'Write them, or remove it.');
  }
  if (node.type === 'text') {
    checkLeftovers(linking, file, node);
    checkUnseen(linking, file, node);
  } else if (node.type === 'citation') {
    findSource(linking, node.key, () => at, `${name} cites`);
    if (node.locator !== undefined && saysNothing.test(node.locator)) {
      const hint = 'Write what it is the number of, as in [@key, 412], or end the bracket before it.';
      report(
        at,
        'wrong-value',
        `${quote(node.locator)} stands behind "${node.key}", and says no page.`,
        hint,
      );
    }
    if (runsBackward(node.locator ?? ''))
      report(at, 'wrong-value', `The pages ${quote(node.locator)} run backward.`, backwardHint);
    const isInText = part === 'heading' || (part === 'passage' && !isAuthorDate);
    if (node.children.length === 0 && isInText) {
      report(
        at,
        'misplaced-element',
        `The citation of "${node.key}" stands ${parts[part]}, where the whole entry would be printed.`,
        `Write [words](@${node.key}), or put it into a note; a document that cites by author and date says "citations: author-date".`,
      );
    }
  } else if (node.type === 'footnoteReference' && part !== 'passage' && part !== 'exhibit') {
    report(
      at,
      'misplaced-mark',
      `The mark of note ${node.identifier} stands ${parts[part]}.`,
      'Put it into the paragraph that the note supports.',
    );
  } else if (node.type === 'footnoteReference' && !within.notes.has(node.identifier)) {
    report(
      at,
      'undefined-note',
      `[^${node.label ?? node.identifier}] marks a note that is not there.`,
      noteHint(node.identifier),
    );
  } else if (node.type === 'footnoteDefinition' && part !== 'note') {
    report(
      at,
      'misplaced-mark',
      `Note ${node.identifier} stands ${parts[part]}.`,
      'Write it on a line of its own at the end of the file.',
    );
  } else if (node.type === 'heading' && (node.depth < 2 || node.depth > 4 || part !== 'heading')) {
    report(
      at,
      'heading-level',
      part === 'heading'
        ? `A heading of level ${node.depth} stands here.`
        : `A heading stands ${parts[part]}.`,
      node.depth === 1
        ? 'Use ##, ### and #### for the headings of a section; its title comes from the front matter, and so does that of a part (part: …).'
        : 'Use ##, ### and #### for the headings of a section; its title comes from the front matter.',
    );
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
  checkMath(linking, file, node);
  const [message, hint] = unmeant(node, file.text, part) ?? [];
  if (message && hint) report(at, 'unmeant-markdown', message, hint);
}

/** Behind a work, the name of a number without the number, or signs alone. */
const saysNothing =
  /^[^\p{L}\p{N}]*(?:(?:pp?|chap(?:ter)?|ch|vol|no|sec|para|fig|col|art)s?\b\.?)?[^\p{L}\p{N}]*$/iu;

/** Reports characters that nobody sees where an entity stands for them; typed as they are, they are found in the file. */
function checkUnseen({ report }: Linking, file: SectionFile, node: Text): void {
  // What Markdown makes of an entity for no character.
  const found = unseen.exec(node.value)?.[0] ?? /\uFFFD/.exec(node.value)?.[0];
  if (found === undefined) return;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const at = positionOf(file, node);
  report(at, 'odd-character', `An entity stands for an invisible character, ${code}.`, 'Remove it.');
}

const codeHint = 'Write \\{ where a brace is meant; texts have no code and no comments.';

/** What the site does not print, and what to do instead where that is not plain. */
const constructs: Partial<Record<string, [what: string, hint?: string]>> = {
  mdxjsEsm: ['An import or export'],
  mdxFlowExpression: ['An {expression}', codeHint],
  mdxTextExpression: ['An {expression}', codeHint],
  html: ['HTML'],
  image: ['An image in a sentence', 'Give it a paragraph of its own: an empty line before and behind.'],
  imageReference: ['An image without a file', 'Write ![what is to be seen](file.png).'],
  code: [
    'A code block',
    'Remove the marks around it; lines that must stay as they are go into a quotation: > before each.',
  ],
  inlineCode: ['Code', 'Remove the backticks.'],
  definition: [
    'An address that no words lead to',
    'Write [words][its name] in the text, or remove the line.',
  ],
};
