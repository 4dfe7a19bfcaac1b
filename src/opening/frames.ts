import type { ReaderStyles } from './word-styles.ts';

/*
 * Boxes that are drawn and not written: text boxes, which Pandoc passes over, and paragraphs of Word with a line all around them.
 */

const drawn =
  /<mc:AlternateContent\b[^>]*>(?:(?!<\/?mc:AlternateContent\b)[\s\S])*?<w:txbxContent>(?:(?!<\/?mc:AlternateContent\b)[\s\S])*?<\/mc:AlternateContent>|<w:pict\b[^>]*>(?:(?!<\/w:pict>)[\s\S])*?<w:txbxContent>(?:(?!<\/w:pict>)[\s\S])*?<\/w:pict>/g;
const content = /<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/;

/** Text boxes as tables of one cell, behind the paragraphs at which they hang; those around a picture or a caption are opened. */
export const openFrames = (xml: string): string =>
  movedBehind(xml, drawn, '</w:p>', (frame) => {
    const [, inner = ''] = content.exec(frame) ?? [];
    if (!/<w:t[\s>]|<w:drawing\b|<w:pict\b/.test(inner)) return '';
    return /<w:drawing\b|<w:pict\b|<w:pStyle w:val="[^"]*caption/i.test(inner)
      ? inner
      : `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${inner}</w:tc></w:tr></w:tbl>`;
  });

const framed =
  /<draw:frame\b[^>]*>\s*<draw:text-box\b[^>]*>((?:(?!<draw:|<table:table\b|<\/draw:text-box>)[\s\S])*)<\/draw:text-box>(?:(?!<\/?draw:frame\b)[\s\S])*<\/draw:frame>/g;

/** The same of an OpenDocument text, whose frames around pictures and tables Pandoc reads. */
export const openOdtFrames = (xml: string): string =>
  movedBehind(xml, framed, '</text:p>', (frame) => {
    const [, inner = ''] = new RegExp(framed.source).exec(frame) ?? [];
    return /<text:p\b[^/>]*>/.test(inner)
      ? `<table:table><table:table-column/><table:table-row><table:table-cell>${inner}</table:table-cell></table:table-row></table:table>`
      : '';
  });

/** What is found stands, as it is made anew, behind the paragraph that it was in. */
function movedBehind(xml: string, found: RegExp, end: string, make: (whole: string) => string): string {
  let written = '';
  let done = 0;
  let waiting = '';
  // The paragraph ends with the next such tag, when all that was in it has been taken out.
  const upTo = (index: number): void => {
    let part = xml.slice(done, index);
    const close = waiting === '' ? -1 : part.indexOf(end);
    if (close >= 0) {
      const at = close + end.length;
      part = part.slice(0, at) + waiting + part.slice(at);
      waiting = '';
    }
    written += part;
    done = index;
  };
  for (const { 0: whole, index } of xml.matchAll(found)) {
    upTo(index);
    done = index + whole.length;
    waiting += make(whole);
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
