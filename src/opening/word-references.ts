import { type Told, told } from '../pandoc/told.ts';

/*
 * References of Word as Pandoc reads them: those to notes are links as those to headings are, those of which the field is one element
 * keep their words, and numbers that Word counts stand in captions as words.
 */

const simple = /<w:fldSimple\b[^>]*w:instr="([^"]*)"[^>]*>([\s\S]*?)<\/w:fldSimple>/g;
const instruction = /(<w:instrText\b[^>]*>)([^<]*)(<\/w:instrText>)/g;
const counter =
  /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:fldChar\b[^>]*w:fldCharType="begin"[^>]*>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>\s*<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:instrText\b[^>]*>\s*SEQ\s[^<]*<\/w:instrText>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>\s*<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:fldChar\b[^>]*w:fldCharType="separate"[^>]*>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>([\s\S]*?)<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:fldChar\b[^>]*w:fldCharType="end"[^>]*>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>/g;

/** The bookmark to which a field leads: "REF _Ref12 \r \h", "NOTEREF _Ref12". */
const bookmarkOf = (field: string): string | undefined => /^\s*(?:NOTE)?REF\s+([^\s\\"]+)/i.exec(field)?.[1];

export function orderReferences(xml: string, telling: Told[]): string {
  return xml
    .replace(simple, (_whole, field: string, words: string) => {
      const name = bookmarkOf(field);
      return name === undefined ? words : `<w:hyperlink w:anchor="${name}">${words}</w:hyperlink>`;
    })
    .replace(counter, '$1')
    .replace(instruction, (whole, open: string, field: string, close: string) => {
      const name = bookmarkOf(field);
      const [, page] = /^\s*PAGEREF\s+(?!_Toc)([^\s\\"]+)/i.exec(field) ?? [];
      if (page !== undefined) telling.push(told.noPageNumber(page));
      return name === undefined ? whole : `${open} REF ${name} \\h ${close}`;
    });
}
