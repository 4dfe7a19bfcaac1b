import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Nodes } from 'mdast';
import { citeAsText, citeInShort } from '../../citing/note-style.ts';
import { contentFolder } from '../../config.ts';
import { linkTarget } from '../../library/check/links.ts';
import { catalogues } from '../../messages/catalogues.ts';
import { fullAddress, sourceAddress } from '../../model/address.ts';
import { siteLanguage } from '../../model/language.ts';
import { printedValue } from '../../model/statistic.ts';
import { citingLanguage } from '../../model/text-language.ts';
import type { Inline } from '../../pandoc/pandoc-tree.ts';
import type { CitationNode } from '../../syntax/citation-syntax.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { citationField } from './citation-field.ts';
import { link, none, str, type Writing } from './docx-writing.ts';

export function inlinesOf(writing: Writing, nodes: readonly Nodes[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(writing, node));
}

function inlineOf(writing: Writing, node: Nodes): Inline[] {
  const { library, section } = writing;
  const inner = (): Inline[] => ('children' in node ? inlinesOf(writing, node.children) : []);
  switch (node.type) {
    case 'text':
      return [str(node.value.replace(/\s+/g, ' '))];
    case 'emphasis':
      return [{ t: 'Emph', c: inner() }];
    case 'strong':
      return [{ t: 'Strong', c: inner() }];
    case 'delete':
      return [{ t: 'Strikeout', c: inner() }];
    case 'break':
      return [{ t: 'LineBreak' }];
    case 'link': {
      const target = linkTarget(library, section.document, node.url) ?? node.url;
      return [link(target.startsWith('/') ? fullAddress(target) : target, inner())];
    }
    case 'citation':
      return cite(writing, node);
    case 'footnoteReference':
      return mark(writing, node.identifier);
    case 'image': {
      const image = picture(writing, node.url, node.alt ?? '');
      return image ? [image] : [];
    }
    default:
      break;
  }
  const other = node as unknown as { type: string; value?: string };
  if (other.type === 'inlineMath') return [{ t: 'Math', c: [{ t: 'InlineMath' }, other.value ?? ''] }];
  if (!isElement(node)) return inner();
  if (node.name === 'Stat') {
    const statistic = library.statistics.get(attribute(node, 'is') ?? '');
    return statistic
      ? [str(printedValue(statistic, writing.isEditors ? siteLanguage : citingLanguage(section.document)))]
      : [];
  }
  if (node.name === 'Page') return [];
  if (node.name === 'br') return [{ t: 'LineBreak' }];
  if (node.name === 'sup') return [{ t: 'Superscript', c: inner() }];
  if (node.name === 'sub') return [{ t: 'Subscript', c: inner() }];
  if (node.name === 'SmallCaps') return [{ t: 'SmallCaps', c: inner() }];
  const language = attribute(node, 'lang');
  return language ? [{ t: 'Span', c: [['', [], [['lang', language]]], inner()] }] : inner();
}

/** A work: in full in notes, in short in what editors say; the author’s own words lead to its page. */
function cite({ library, isEditors, ...writing }: Writing, node: CitationNode): Inline[] {
  const source = library.sources.get(node.key);
  if (!source) return [];
  if (node.children.length > 0) {
    return [
      link(fullAddress(sourceAddress(source)), inlinesOf({ library, isEditors, ...writing }, node.children)),
    ];
  }
  const language = isEditors ? siteLanguage : citingLanguage(writing.section.document);
  const words = isEditors ? citeInShort(source, node.locator) : citeAsText(source, node.locator, language);
  // Several works in one pair of brackets stand apart by semicolons.
  const { prefix, inBrackets } = node as { prefix?: string; inBrackets?: { index: number } };
  return [
    ...(inBrackets && inBrackets.index > 0 ? [str(catalogues[language].signs.semicolon)] : []),
    ...citationField(source, node.locator, prefix ? `${prefix} ${words}` : words, prefix),
  ];
}

/** A note of the word processor; where it is marked again, its number alone. */
function mark(writing: Writing, label: string): Inline[] {
  const { section, written } = writing;
  const note = section.document.notes.find(
    ({ id, number }) => String(number) === label || id === `note-${label}`,
  );
  if (!note || writing.isNote) return [];
  if (written.has(note.id)) return [{ t: 'Superscript', c: [str(note.label)] }];
  written.add(note.id);
  return [
    { t: 'Note', c: note.body.flatMap((block) => writing.blocks({ ...writing, isNote: true }, block)) },
  ];
}

export function picture({ section, pictures }: Writing, src: string, alt: string): Inline | undefined {
  // A picture is a file of the document’s own folder; the check has seen to that.
  const name = basename(src);
  try {
    pictures[name] ??= readFileSync(join(contentFolder, 'documents', section.document.key, name));
  } catch {
    return undefined;
  }
  return { t: 'Image', c: [none, [str(alt)], [name, '']] };
}
