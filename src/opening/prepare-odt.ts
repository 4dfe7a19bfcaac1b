import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Told } from '../pandoc/told.ts';
import { carriedWord } from './carried.ts';
import { openOdtFrames } from './frames.ts';
import { odtReferences } from './odt-references.ts';
import type { Preparation } from './open-document.ts';
import { listMark } from './word-styles.ts';

/** Paragraphs of these styles say of the document what its record says. */
const said = { Title: 'title', Subtitle: 'subtitle', Author: 'author', Date: 'date' } as const;

/**
 * An OpenDocument text as Pandoc reads the most of it: its title, authors and date stand in its record and not before its first heading,
 * its comments are told, and tables in notes and equations are carried past Pandoc.
 */
export function prepareOdt(bytes: Buffer): Preparation {
  const files = unzipSync(bytes);
  const content = files['content.xml'] ? strFromU8(files['content.xml']) : '';
  const meta = files['meta.xml'] ? parseDocument(strFromU8(files['meta.xml']), { xmlMode: true }) : undefined;
  const metaText = (name: string): string => {
    const [found] = meta ? DomUtils.getElementsByTagName(name, meta) : [];
    return found ? DomUtils.textContent(found).trim() : '';
  };
  const parents = new Map(
    [...content.matchAll(/<style:style\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
      const name = /style:name="([^"]+)"/.exec(tag)?.[1];
      const parent = /style:parent-style-name="([^"]+)"/.exec(tag)?.[1];
      return name && parent ? [[name, parent]] : [];
    }),
  );
  const words: Record<string, string[]> = {};
  const equations: string[] = [];
  const mathOf = (name: string): string | undefined => {
    const object = files[`${name.replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`];
    const xml = object ? strFromU8(object) : '';
    return /<(?:math:)?math\b[\s\S]*<\/(?:math:)?math>/.exec(xml)?.[0].replaceAll(/(?<=<\/?)math:/g, '');
  };
  const withEquations = content.replace(
    /<draw:frame\b[^>]*>\s*<draw:object\b[^>]*xlink:href="([^"]+)"(?:(?!<draw:frame\b)[\s\S])*?<\/draw:frame>/g,
    (whole, name: string) => {
      const math = mathOf(name);
      return math === undefined ? whole : carriedWord('equation', equations.push(math) - 1);
    },
  );
  const telling: Told[] = [];
  const { xml, names } = odtReferences(withEquations, telling);
  const text = withNoteLists(openOdtFrames(withNoteTables(xml))).replace(
    /<text:p\b[^>]*\btext:style-name="([^"]+)"[^>]*>((?:(?!<text:p\b)[\s\S])*?)<\/text:p>/g,
    (whole, style: string, inner: string) => {
      const name = Object.hasOwn(said, style) ? style : (parents.get(style) ?? '');
      // One with a note or a picture in it stays where it is.
      if (!Object.hasOwn(said, name) || /<(?:text:note|draw:)/.test(inner)) return whole;
      const field = said[name as keyof typeof said];
      const plain = DomUtils.textContent(parseDocument(inner, { xmlMode: true }))
        .replace(/reader:name:\d+:/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (plain) words[field] = [...(words[field] ?? []), plain];
      return '';
    },
  );
  const comments = DomUtils.getElementsByTagName(
    'office:annotation',
    parseDocument(content, { xmlMode: true }),
  );
  const told = comments.map((comment) => {
    const [author] = DomUtils.getElementsByTagName('dc:creator', comment);
    const paragraphs = DomUtils.getElementsByTagName('text:p', comment);
    return {
      author: author ? DomUtils.textContent(author) : '',
      words: paragraphs.map((one) => DomUtils.textContent(one)).join(' '),
    };
  });
  const creator = words['author']?.join('; ') || metaText('meta:initial-creator') || metaText('dc:creator');
  const title = words['title']?.join(' ') || metaText('dc:title');
  const [date] = words['date'] ?? [];
  const language = metaText('dc:language');
  if (text !== content) files['content.xml'] = strToU8(text);
  return {
    ...{ equations, names, told: telling },
    bytes: text === content ? bytes : Buffer.from(zipSync(files, { level: 1 })),
    comments: told,
    hasChanges: content.includes('<text:tracked-changes'),
    properties: {
      ...(title && { title }),
      ...(words['subtitle'] && { subtitle: words['subtitle'].join(' ') }),
      ...(creator && { creator }),
      ...(date && { created: date }),
      ...(language && { language }),
    },
  };
}

/** Tables in notes, which Pandoc passes over, at the end of the text. LibreOffice sets them into frames. */
function withNoteTables(content: string): string {
  const tables: string[] = [];
  const carry = (table: string): string => carriedWord('table', tables.push(table) - 1);
  const table = /<table:table\b(?:(?!<table:table[\s>])[\s\S])*?<\/table:table>/g;
  const frame =
    /<draw:frame\b[^>]*>\s*<draw:text-box\b[^>]*>\s*(<table:table\b(?:(?!<table:table[\s>])[\s\S])*?<\/table:table>)\s*(?:<text:p\b[^>]*\/>\s*)?<\/draw:text-box>\s*<\/draw:frame>/g;
  const written = content.replace(/<text:note-body>[\s\S]*?<\/text:note-body>/g, (body) =>
    body
      .replace(frame, (_whole, inner: string) => carry(inner))
      .replace(table, (whole) => `<text:p>${carry(whole)}</text:p>`),
  );
  const behind = tables.map((one, index) => `<text:p>${carriedWord('table', index)}</text:p>${one}`);
  return written.replace('</office:text>', () => `${behind.join('')}</office:text>`);
}

/** Lists in notes, which Pandoc passes over, as paragraphs that say of which list they are an entry. */
function withNoteLists(content: string): string {
  const numbered = new Set(
    [
      ...content.matchAll(/<text:list-style\b[^>]*style:name="([^"]+)"[^>]*>([\s\S]*?)<\/text:list-style>/g),
    ].flatMap(([, name = '', inner = '']) =>
      /^\s*<text:list-level-style-number\b[^>]*style:num-format="[^"]/.test(inner) ? [name] : [],
    ),
  );
  return content.replace(/<text:note-body>[\s\S]*?<\/text:note-body>/g, (body) => {
    if (!body.includes('<text:list')) return body;
    const open: string[] = [];
    return body.replace(
      /<text:list(?:\s[^>]*)?>|<\/text:list>|<\/?text:list-(?:item|header)\b[^>]*>|<text:p\b[^>]*>/g,
      (tag) => {
        if (tag.startsWith('</text:list>')) open.pop();
        else if (/^<text:list[\s>]/.test(tag))
          open.push(/text:style-name="([^"]+)"/.exec(tag)?.[1] ?? open.at(-1) ?? '');
        else if (tag.startsWith('<text:p') && open.length > 0) {
          const kind = numbered.has(open.at(-1) ?? '') ? 'number' : 'bullet';
          return `${tag}${listMark(kind, open.length - 1)} `;
        } else if (tag.startsWith('<text:p')) return tag;
        return '';
      },
    );
  });
}
