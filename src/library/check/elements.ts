import { languageSchema } from '../../model/language.ts';
import { attribute, type Element } from '../../syntax/parse.ts';
import { quote, suggest } from '../../syntax/problem.ts';
import { parts, type Vocable, vocabulary } from '../../syntax/vocabulary.ts';
import { findCallout, findStatistic, findTerm, type Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { hasWords, type Within } from './text-parts.ts';

/** HTML that is pasted into a text, and what it is written as here. */
const pasted: Record<string, string> = {
  b: 'Write **words**.',
  strong: 'Write **words**.',
  i: 'Write *words*; in another language <span lang="fr">*mots*</span>.',
  em: 'Write *words*.',
  u: 'Write *words*: what is underlined looks like a link.',
  a: 'Write [words](https://…).',
  s: 'Write ~~words~~.',
  del: 'Write ~~words~~.',
  p: 'Leave the tags away: an empty line parts paragraphs.',
  div: 'Leave the tags away, or write a box: <Box title="…">.',
  hr: 'Write *** on a line of its own.',
  ul: 'Write a hyphen for each entry.',
  ol: 'Write 1. for each entry.',
  li: 'Write a hyphen for each entry.',
  blockquote: 'Write > before each line.',
  code: 'Leave the tags away.',
  h1: 'The title comes from the front matter.',
  h2: 'Write ## before a heading.',
  h3: 'Write ### before a heading.',
  h4: 'Write #### before a heading.',
  table: 'Write the table with | between its cells; <Table> gives it a key, spans and notes.',
  img: 'Write ![what is to be seen](file.png), or <Picture src="file.png" alt="…">.',
  figure: 'Write <Picture src="file.png" alt="…">.',
  aside: 'Write a box: <Box title="…">.',
  details: 'Write a box: <Box title="…">; nothing of a text is folded away.',
  summary: 'Write it as the title of a box: <Box title="…">.',
  pre: 'Write > before each line: texts have no letters of programs.',
  q: 'Write the marks of quotation: “words”.',
  abbr: 'Leave the tags away, and explain the word with <Term is="…">.',
  math: 'Write the equation in LaTeX: $x^2$.',
  svg: 'Save it as a file in the folder of the document, and write ![what is to be seen](file.svg).',
  ...Object.fromEntries(
    'h5 h6'.split(' ').map((name) => [name, 'Write #### before a heading: there are three levels.']),
  ),
  ...Object.fromEntries(
    'tr td th thead tbody caption'
      .split(' ')
      .map((name) => [
        name,
        'Write the table with | between its cells; <Table> gives it a key, spans and notes.',
      ]),
  ),
  ...Object.fromEntries(
    'kbd samp var mark small big font center section article main header footer nav ins cite tt time figcaption label'
      .split(' ')
      .map((name) => [name, 'Leave the tags away, and keep the words.']),
  ),
  ...Object.fromEntries(
    'script style iframe video audio embed object form input button select link meta noscript'
      .split(' ')
      .map((name) => [
        name,
        'Remove it: a text runs nothing, and shows nothing from elsewhere. Link to it: [words](https://…).',
      ]),
  ),
};

const either = new Intl.ListFormat('en', { type: 'disjunction' });

export function checkElement(linking: Linking, within: Within, node: Element): void {
  const { report } = linking;
  const { file, part } = within;
  const at = positionOf(file, node);
  const name = node.name ?? '';
  const known = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!known) {
    const hint = 'Use Markdown and the elements of src/authoring/README.md.';
    const mend =
      (Object.hasOwn(pasted, name.toLowerCase()) ? pasted[name.toLowerCase()] : undefined) ??
      suggest(name, Object.keys(vocabulary), hint);
    report(at, 'unknown-element', `<${name}> is not an element of texts.`, mend);
    return;
  }
  checkAttributes(linking, file, node, known);
  const places = known.in;
  if (!places.includes(part)) {
    const where = places.includes('top')
      ? 'Give it lines of its own, with an empty line before and behind.'
      : name === 'Page' && part === 'top'
        ? 'Write it right before the first word of the page, on the same line.'
        : `It belongs ${either.format(places.map((place) => parts[place]))}.`;
    report(at, 'misplaced-element', `<${name}> stands ${parts[part]}.`, where);
  }
  if (!known.words && node.children.length > 0) {
    const hint = `Close it at once: <${[name, ...known.attributes.map((key) => `${key}="…"`)].join(' ')} />.`;
    report(at, 'misplaced-element', `<${name}> has words between its tags.`, hint);
  } else if (known.words === true && !hasWords(node, name === 'dt' ? /\S/ : undefined)) {
    report(at, 'empty-text', `This <${name}> has no words.`, 'Write them between its tags, or remove it.');
  }
  if (name === 'Items' && !node.children.some(({ type }) => type === 'list'))
    report(
      at,
      'misplaced-element',
      'This <Items> holds no list.',
      'Write a list in it, with an empty line before and behind.',
    );
  const key = attribute(node, 'is');
  if (name === 'Term') linking.markedTerms.add(key ?? '');
  if (key === undefined) return;
  const use = (verb: string): string => `${within.name} ${verb}`;
  if (name === 'Stat') {
    findStatistic(linking, key, () => at, use('prints'));
  } else if (name === 'Term') {
    findTerm(linking, key, () => at, use('explains'));
  } else if (name === 'DataCallout') {
    findCallout(linking, key, () => at, use('shows'));
  }
}

function checkAttributes(
  { report }: Linking,
  file: SectionFile,
  node: Element,
  { attributes: needed, optional = {} }: Vocable,
): void {
  const known = [...new Set([...needed, ...Object.keys(optional)])];
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
    } else {
      const choices = optional[name] ?? null;
      const value = attribute(node, name) ?? '';
      if (choices && 'fits' in choices) {
        const isLanguage = name !== 'lang' || languageSchema.safeParse(value).success;
        if (!choices.fits.test(value) || !isLanguage)
          report(at, 'wrong-value', `<${node.name}> has ${name}=${quote(value)}.`, choices.hint);
      } else if (choices && !choices.includes(value)) {
        const hint = suggest(
          value,
          choices,
          `Write ${name}="…" with ${either.format(choices)}, or leave it out.`,
        );
        report(at, 'wrong-value', `<${node.name}> has ${name}=${quote(value)}.`, hint);
      }
    }
    written.add(name);
  }
  for (const name of needed.filter((key) => !written.has(key))) {
    report(at, 'missing-attribute', `<${node.name}> has no ${name}="…".`, 'Add it.');
  }
}
