import { strFromU8, unzipSync } from 'fflate';

/*
 * The words of a file as they stand in it, a paragraph a line, whatever Pandoc makes of them: with them is compared what was
 * written at the end.
 */

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_whole, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_whole, code: string) => character(Number(code)))
    .replace(accented, (_whole, letter: string, accent: string) =>
      `${letter}${accents.get(accent) ?? ''}`.normalize('NFC'),
    )
    .replace(/&[lr]squo;/g, '’')
    // Other names are of signs, which are no words: a dash, a space, a minus.
    .replace(/&(?!(?:lt|gt|quot|apos|amp);)[a-z]\w{1,24};/gi, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const accents = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
]);
const accented = new RegExp(`&([a-z])(${[...accents.keys()].join('|')});`, 'gi');

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

const plain = (xml: string): string =>
  unescaped(xml.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Lists of works and of contents, which programs make and the site makes anew. */
const made =
  /ADDIN\s+(?:ZOTERO_BIBL|EN\.REFLIST|Mendeley Bibliography|CSL_BIBLIOGRAPHY)|^\s*(?:TOC|INDEX|TOA)\s/;

export function linesOfWord(bytes: Buffer): string[] {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name),
  });
  return Object.values(files).flatMap((data) => {
    let depth = 0;
    let skipped: number | undefined;
    return strFromU8(data)
      .split('</w:p>')
      .map((paragraph) => {
        let line = '';
        for (const { 0: part, 1: words, 2: instruction, 3: mark } of paragraph.matchAll(
          /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:instrText\b[^>]*>([^<]*)<\/w:instrText>|<w:fldChar\b[^>]*w:fldCharType="(\w+)"|<w:(?:tab|br|cr)\b[^>]*>|<w:noBreakHyphen\b[^>]*>/g,
        )) {
          if (mark === 'begin') depth += 1;
          else if (mark === 'end') {
            if (skipped === depth) skipped = undefined;
            depth -= 1;
          } else if (instruction !== undefined) {
            if (skipped === undefined && made.test(unescaped(instruction))) skipped = depth;
          } else if (words !== undefined) line += skipped === undefined ? words : '';
          else if (!part.startsWith('<w:fldChar')) line += part.startsWith('<w:noBreakHyphen') ? '-' : ' ';
        }
        return unescaped(line);
      });
  });
}

export function linesOfOdt(bytes: Buffer): string[] {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
  const xml = files['content.xml'] ? strFromU8(files['content.xml']) : '';
  return xml
    .replace(
      /<office:annotation\b[\s\S]*?<\/office:annotation>|<text:tracked-changes\b[\s\S]*?<\/text:tracked-changes>/g,
      '',
    )
    .replace(/<text:(table-of-content|bibliography)\b[\s\S]*?<\/text:\1>/g, '')
    .replace(/<text:note-citation\b[^>]*>[^<]*<\/text:note-citation>|<svg:(title|desc)>[^<]*<\/svg:\1>/g, ' ')
    .replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ')
    .split(/<\/text:(?:p|h)>/)
    .map(plain);
}

/** Elements of HTML and JATS that begin or end a line. */
const lines =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|caption|figcaption|figure|blockquote|section|article|header|footer|aside|dt|dd|dl|pre|br|hr|title|sec|fn|label|disp-quote|list-item|def|term|break|disp-formula|boxed-text)\b[^>]*>/gi;

export function linesOfHtml(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(head|script|style|math|nav|svg|template|noscript)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<span\b[^>]*class="(?:deletion|paragraph-deletion|comment-start)"[\s\S]*?<\/span>/g, ' ')
    .replace(/<sup>\s*\d+\s*<\/sup>|<a\b[^>]*role="doc-noteref"[^>]*>[^<]*<\/a>/g, ' ')
    .replace(/<header\b[^>]*title-block[\s\S]*?<\/header>/gi, '')
    .replace(/<(?:span|a)\b[^>]*class="[^"]*\bmath\b[^"]*"[^>]*>[\s\S]*?<\/span>/gi, ' ')
    .split(lines)
    .map(plain);
}

export function linesOfJats(xml: string): string[] {
  const abstract = /<abstract\b[\s\S]*?<\/abstract>/.exec(xml)?.[0] ?? '';
  return `${abstract}${xml.replace(/<front\b[\s\S]*?<\/front>/, '')}`
    .replace(/<!--[\s\S]*?-->|<ref-list\b[\s\S]*?<\/ref-list>/g, '')
    .replace(
      /<((?:mml:)?math|tex-math|label)\b[\s\S]*?<\/\1>|<xref\b[^>]*ref-type="(?:fn|bibr)"[^>]*>[\s\S]*?<\/xref>/g,
      ' ',
    )
    .split(lines)
    .map(plain);
}

export function linesOfEpub(bytes: Buffer): string[] {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /\.x?html?$/i.test(name) && !/(?:nav|toc|cover|title_?page)[^/]*$/i.test(name),
  });
  return Object.values(files).flatMap((data) => linesOfHtml(strFromU8(data)));
}
