import type { ReaderStyles } from './word-styles.ts';

/*
 * Boxes of Word that are drawn and not written: text boxes, which Pandoc passes over, and paragraphs with a line all around them.
 */

const drawn =
  /<mc:AlternateContent\b[^>]*>(?:(?!<\/?mc:AlternateContent\b)[\s\S])*?<w:txbxContent>(?:(?!<\/?mc:AlternateContent\b)[\s\S])*?<\/mc:AlternateContent>|<w:pict\b[^>]*>(?:(?!<\/w:pict>)[\s\S])*?<w:txbxContent>(?:(?!<\/w:pict>)[\s\S])*?<\/w:pict>/g;
const content = /<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/;

/** Text boxes as tables of one cell, behind the paragraphs at which they hang; those around a picture or a caption are opened. */
export function openFrames(xml: string): string {
  if (!xml.includes('<w:txbxContent>')) return xml;
  let written = '';
  let done = 0;
  let waiting = '';
  // Up to the end of its paragraph, which is the next one when all that is drawn in it has been taken out.
  const upTo = (end: number): void => {
    let part = xml.slice(done, end);
    const close = waiting === '' ? -1 : part.indexOf('</w:p>');
    if (close >= 0) {
      const at = close + '</w:p>'.length;
      part = part.slice(0, at) + waiting + part.slice(at);
      waiting = '';
    }
    written += part;
    done = end;
  };
  for (const { 0: frame, index } of xml.matchAll(drawn)) {
    upTo(index);
    const [, inner = ''] = content.exec(frame) ?? [];
    done = index + frame.length;
    if (!/<w:t[\s>]|<w:drawing\b|<w:pict\b/.test(inner)) continue;
    waiting += /<w:drawing\b|<w:pict\b|<w:pStyle w:val="[^"]*caption/i.test(inner)
      ? inner
      : `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${inner}</w:tc></w:tr></w:tbl>`;
  }
  upTo(xml.length);
  return written;
}

/** Paragraphs with a line on each side get the style of a box; headings and entries of lists keep their own. */
export function styleBordered(xml: string, ours: ReaderStyles): string {
  if (!xml.includes('<w:pBdr>')) return xml;
  return xml.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, inner: string) => {
    const border = /<w:pBdr>([\s\S]*?)<\/w:pBdr>/.exec(inner)?.[1] ?? '';
    const isAround = ['top', 'left', 'bottom', 'right'].every((side) =>
      new RegExp(`<w:${side}\\b[^>]*w:val="(?!none"|nil")`).test(border),
    );
    const isOther = /<w:numPr>|<w:outlineLvl\b|<w:pStyle w:val="(?:heading|title|subtitle)/i.test(inner);
    if (!isAround || isOther) return whole;
    const id = ours.id('reader box', 'paragraph');
    return `<w:pPr><w:pStyle w:val="${id}"/>${inner.replace(/<w:pStyle\b[^>]*\/>/, '')}</w:pPr>`;
  });
}
