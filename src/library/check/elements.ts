import { attribute, type Element } from '../../syntax/parse.ts';
import { quote, suggest } from '../../syntax/problem.ts';
import { type Vocable, vocabulary } from '../../syntax/vocabulary.ts';
import { findCallout, findStatistic, findTerm, type Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { hasWords, parts, type TextPart, type Within } from './text-parts.ts';

/** Where each element may stand. */
const standsIn: Record<string, TextPart[]> = {
  Stat: ['passage', 'note', 'annotation'],
  Term: ['passage', 'note', 'annotation'],
  Page: ['passage'],
  Annotation: ['top'],
  DataCallout: ['top'],
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
    report(
      at,
      'unknown-element',
      `<${name}> is not an element of texts.`,
      suggest(name, Object.keys(vocabulary), hint),
    );
    return;
  }
  checkAttributes(linking, file, node, known);
  const places = standsIn[name] ?? [];
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
  } else if (known.words && !hasWords(node)) {
    report(at, 'empty-text', `This <${name}> has no words.`, 'Write them between its tags, or remove it.');
  }
  const key = attribute(node, 'is');
  if (name === 'Term') linking.markedTerms.add(key ?? '');
  if (key === undefined) return;
  const use = (verb: string): string => `${within.name} ${verb}`;
  if (name === 'Stat') {
    findStatistic(linking, key, at, use('prints'));
  } else if (name === 'Term') {
    findTerm(linking, key, at, use('explains'));
  } else if (name === 'DataCallout') {
    findCallout(linking, key, at, use('shows'));
  }
}

function checkAttributes(
  { report }: Linking,
  file: SectionFile,
  node: Element,
  { attributes: needed, optional = {} }: Vocable,
): void {
  const known = [...needed, ...Object.keys(optional)];
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
      const choices = optional[name];
      const value = attribute(node, name) ?? '';
      if (choices && !choices.includes(value)) {
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
