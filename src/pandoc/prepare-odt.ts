import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Preparation } from './open-document.ts';
import { listMark } from './word-styles.ts';

/** Paragraphs of these styles say of the document what its record says. */
const said = { Title: 'title', Subtitle: 'subtitle', Author: 'author', Date: 'date' } as const;

/**
 * An OpenDocument text as Pandoc reads the most of it: its title, authors and date stand in its record and not before its first heading,
 * and its comments are told.
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
  const text = withNoteLists(content).replace(
    /<text:p\b[^>]*\btext:style-name="([^"]+)"[^>]*>((?:(?!<text:p\b)[\s\S])*?)<\/text:p>/g,
    (whole, style: string, inner: string) => {
      const name = Object.hasOwn(said, style) ? style : (parents.get(style) ?? '');
      // One with a note or a picture in it stays where it is.
      if (!Object.hasOwn(said, name) || /<(?:text:note|draw:)/.test(inner)) return whole;
      const field = said[name as keyof typeof said];
      const plain = DomUtils.textContent(parseDocument(inner, { xmlMode: true }))
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
  const equations = [...content.matchAll(/<draw:object\b[^>]*xlink:href="(?:\.\/)?([^"]+)"/g)].flatMap(
    ([, name = '']) => {
      const object = files[`${name.replace(/\/$/, '')}/content.xml`];
      const xml = object ? strFromU8(object) : '';
      // A reader of its own has what was typed.
      const typed = /<annotation\b[^>]*>([^<]*)<\/annotation>/.exec(xml)?.[1];
      return /<(?:math:)?math\b/.test(xml)
        ? [
            typed?.trim() ||
              DomUtils.textContent(parseDocument(xml, { xmlMode: true }))
                .replace(/\s+/g, ' ')
                .trim(),
          ]
        : [];
    },
  );
  return {
    told: equations.map((typed) => ({
      what: `An equation of the file was left out: ${typed}`,
      todo: 'Write it as LaTeX between dollars: $x^2$. From Word (.docx), equations come with the text.',
    })),
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
