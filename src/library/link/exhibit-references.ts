import { slug } from 'github-slugger';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { catalogues, type Language } from '../../messages/catalogues.ts';
import type { Document } from '../../model/document.ts';
import { citingLanguage } from '../../model/text-language.ts';
import { type CitationNode, position, replaceInTexts } from '../../syntax/citation-syntax.ts';
import { isExhibit } from '../../syntax/exhibit.ts';
import { nodesIn } from '../../syntax/nodes-in.ts';
import { own } from '../../syntax/own.ts';
import { isElement } from '../../syntax/parse.ts';
import { quote, suggest } from '../../syntax/problem.ts';
import { type Printing, readProse } from '../../syntax/prose.ts';
import { originOf } from '../check/unparsed-markdown.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { nameExhibit } from './exhibit-names.ts';

/*
 * References to tables, pictures, equations and sections as Pandoc-crossref and Quarto write them, `[@fig:hive]` and `@fig-hive`. Each
 * becomes a link whose words are the name and the number of what it leads to, in the language of the document.
 */

/** What a reference may begin with: what the ids of its kind begin with, how an author calls one, and how one is given a key. */
const kinds: Record<string, { ids: string[]; what: string; keyed: string }> = {
  fig: { ids: ['figure'], what: 'picture', keyed: '<Picture src="…" alt="…" key="KEY">' },
  tbl: { ids: ['table'], what: 'table', keyed: '<Table key="KEY">' },
  eq: { ids: ['equation', 'formula'], what: 'equation', keyed: '<Equation key="KEY">' },
  sec: { ids: [], what: 'section or heading', keyed: '' },
};

const key = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}])?';
const whole = new RegExp(`^(fig|tbl|eq|sec)[:-](${key})$`, 'iu');
const inSentence = new RegExp(`(?<![\\w@/.-])@((fig|tbl|eq|sec)[:-]${key})`, 'giu');

/** What a reference may lead to: where, and in which words. */
interface Target {
  url: string;
  label: string;
}

/**
 * Makes links of the references in the files of a document, in trees of their own, and reports those that lead nowhere. Works come
 * first: a key of one is a citation.
 */
export function crossReferences(
  linking: Linking,
  document: Pick<Document, 'key' | 'edition' | 'language' | 'paging'>,
  files: readonly SectionFile[],
  printing: Printing,
): void {
  const { library } = linking;
  const language = citingLanguage(document);
  let known: Map<string, Target> | undefined;
  const linked = (name: string, isNumber: boolean, at: Pick<Link, 'position'>): Link | undefined => {
    known ??= targetsOf(document, files, printing, language);
    const target = known.get(name.toLowerCase().replace(':', '-'));
    if (!target) return undefined;
    const number = isNumber ? /[^\s\u00a0]+$/.exec(target.label)?.[0] : undefined;
    const value = number ?? target.label;
    return { type: 'link', url: target.url, children: [{ type: 'text', value, ...at }], ...at };
  };
  const isReference = ({ key }: CitationNode): boolean => !library.sources.has(key) && whole.test(key);
  for (const file of files) {
    const { citations, named } = nodesIn(file.tree);
    if (!citations.some(isReference) && !named.some(({ value }) => value.search(inSentence) >= 0)) continue;
    const tree = structuredClone(file.tree);
    file.tree = tree;
    visit(tree, 'citation', (node: CitationNode, index, parent) => {
      if (!parent || index === undefined || !isReference(node)) return;
      const link = linked(node.key, node.isWithoutAuthor ?? false, positionIn(node));
      if (!link) {
        reportMissing(linking, node.key, positionOf(file, node), known);
        // It is told of once, and no work.
        parent.children[index] = { type: 'text', value: '' };
        return;
      }
      const { prefix, locator, inBrackets } = node;
      const { comma } = catalogues[language].signs;
      const text = (value: string): Text => ({ type: 'text', value, ...positionIn(node) });
      const parts: PhrasingContent[] = [
        ...(inBrackets && inBrackets.index > 0 ? [text(comma)] : []),
        ...(prefix ? [text(`${prefix} `)] : []),
        ...(node.children.length > 0 ? [{ ...link, children: node.children } as Link] : [link]),
        ...(locator ? [text(comma + locator)] : []),
      ];
      parent.children.splice(index, 1, ...(parts as never[]));
    });
    replaceInTexts(tree, '@', inSentence, (text, { 1: name = '', index }) => {
      if (library.sources.has(name) || (text.position && originOf(file.text, text, index).isEscaped))
        return undefined;
      const link = linked(name, false, position(text, index));
      if (link) return [link];
      const at = positionOf(file, { ...text, ...position(text, index) });
      reportMissing(linking, name, at, known);
      return [];
    });
  }
}

const positionIn = ({ position }: Pick<Link, 'position'>): Pick<Link, 'position'> =>
  position ? { position } : {};

function reportMissing(
  { report, content }: Linking,
  name: string,
  at: ReturnType<typeof positionOf>,
  known: Map<string, Target> | undefined,
): void {
  if (content.unread.texts) return;
  const [, kind = '', target = ''] = whole.exec(name) ?? [];
  const { what = '', keyed = '' } = own(kinds, kind.toLowerCase()) ?? {};
  const near = [...(known?.keys() ?? [])].filter((one) => one.startsWith(kind.toLowerCase()));
  const otherwise = keyed
    ? `Give it its key, ${keyed.replace('KEY', slug(target) || 'a')}, write its number, @${kind}:2, or a link: [words](#its-address).`
    : 'Write a link: [words](#its-address), or the key of the section; the address of a heading is made of its words.';
  report(
    at,
    'unknown-address',
    `${quote(`@${name}`)} names a ${what} that is not in this document.`,
    suggest(
      `@${name}`,
      near.map((one) => `@${one}`),
      otherwise,
    ),
  );
}

/** Everything in a document to which a reference may lead, by how it is written with a hyphen and in lower case. */
function targetsOf(
  document: Parameters<typeof crossReferences>[1],
  files: readonly SectionFile[],
  printing: Printing,
  language: Language,
): Map<string, Target> {
  const found = new Map<string, Target>();
  const add = (name: string, target: Target) => {
    if (!found.has(name)) found.set(name, target);
  };
  const places = new Set<string>();
  const reading = {
    ...{ document: { ...document, places }, printing, files },
    counts: new Map<string, number>(),
  };
  const { quoted } = catalogues[language].signs;
  for (const { tree, record } of files) {
    const { key, title, role } = record.data;
    const page =
      document.paging === 'sections' && role === 'body' ? `/${document.key}/${key}/` : `/${document.key}/`;
    if (role !== 'notes') add(`sec-${key}`, { url: page, label: quoted(title) });
    for (const block of (tree as Root).children) {
      if (block.type === 'heading') {
        const words = readProse(block, printing).text.trim();
        add(`sec-${slug(words)}`, { url: `#${slug(words)}`, label: quoted(words) });
      }
      const named = isElement(block) && isExhibit(block) ? nameExhibit(reading, block) : undefined;
      if (!named) continue;
      places.add(named.id);
      for (const [kind, { ids }] of Object.entries(kinds)) {
        const id = ids.find((one) => named.id.startsWith(`${one}-`));
        if (id) add(`${kind}-${named.id.slice(id.length + 1)}`, { url: `#${named.id}`, label: named.label });
      }
    }
  }
  return found;
}
