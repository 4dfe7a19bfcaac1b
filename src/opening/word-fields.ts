import { cslOfEndnote } from './endnote.ts';

/**
 * Puts the citations of a text of a Word file in order before Pandoc reads them. Mendeley counts the works of each field from 1 anew, so
 * that all fields seem to cite the same ones; each gets numbers of its own. What its later versions keep in content controls becomes
 * a field, and so does what EndNote writes in a form of its own.
 * @param count gives the next number of a field
 */
export function orderFields(xml: string, count: () => number): string {
  if (!/CSL_CITATION|MENDELEY_CITATION|EN\.CITE/.test(xml)) return xml;
  return fieldsOfEndnote(fieldsOfControls(xml))
    .split(/(?=CSL_CITATION)/)
    .map((part, index) => {
      if (index === 0) return part;
      const field = count();
      return part.replace(/(?<=\bITEM-)\d+/g, (number) => `${field}x${number}`);
    })
    .join('');
}

const instruction = /<w:instrText\b[^>]*>([^<]*)<\/w:instrText>/g;
const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * EndNote's fields as those of CSL. A short one has its works in its instruction, cut into several runs; a long one in the data
 * of the field, with a field of nothing but that data in it.
 */
function fieldsOfEndnote(xml: string): string {
  if (!xml.includes('EN.CITE')) return xml;
  const field = (json: string): string =>
    `<w:instrText xml:space="preserve"> ADDIN CSL_CITATION ${escaped(json)} </w:instrText>`;
  const long =
    /<w:fldChar\b[^>]*w:fldCharType="begin"[^>]*>\s*<w:fldData\b[^>]*>([^<]*)<\/w:fldData>\s*<\/w:fldChar>((?:(?!<w:fldChar\b)[\s\S])*?)<w:instrText\b[^>]*>\s*ADDIN EN\.CITE(\.DATA)?\s*<\/w:instrText>/g;
  const begin = '<w:fldChar w:fldCharType="begin"/>';
  const withData = xml.replace(long, (whole, data: string, between: string, isData: string | undefined) => {
    // The field within the field prints nothing.
    if (isData) return `${begin}${between}<w:instrText> PRIVATE </w:instrText>`;
    const source = Buffer.from(data.replace(/\s/g, ''), 'base64');
    const json = cslOfEndnote(source.includes('<\0') ? source.toString('utf16le') : source.toString('utf8'));
    return json === undefined ? whole : `${begin}${between}${field(json)}`;
  });
  // The instruction goes on in the next runs, up to the words that are printed.
  return withData.replace(
    /<w:instrText\b[^>]*>\s*ADDIN EN\.CITE\s*(?:&lt;|<\/)(?:(?!<w:fldChar\b)[\s\S])*/g,
    (whole) => {
      const source = [...whole.matchAll(instruction)].map(([, text = '']) => text).join('');
      const json = cslOfEndnote(unescaped(source.replace(/^\s*ADDIN EN\.CITE\s*/, '')));
      // What is left open is the run of the mark that ends the instruction.
      const rest = /<w:r\b(?:(?!<w:r\b|<\/w:r>)[\s\S])*$/.exec(whole)?.[0] ?? '';
      return json === undefined ? whole : `${field(json)}</w:r>${rest}`;
    },
  );
}

/** Content controls with a citation of Mendeley Cite in their tag, as the fields that it wrote before. */
function fieldsOfControls(xml: string): string {
  return xml.replace(
    /<w:sdt>\s*<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*?<w:tag w:val="MENDELEY_CITATION_v3_([A-Za-z0-9+/=_-]+)"\s*\/>[\s\S]*?<\/w:sdtPr>(?:\s*<w:sdtEndPr>[\s\S]*?<\/w:sdtEndPr>|\s*<w:sdtEndPr\s*\/>)?\s*<w:sdtContent>((?:(?!<w:sdt>)[\s\S])*?)<\/w:sdtContent>\s*<\/w:sdt>/g,
    (whole, encoded: string, content: string) => {
      // A control around whole paragraphs is no citation in a line.
      if (/<w:p[ >]/.test(content)) return whole;
      let json: string;
      try {
        const { citationItems, properties = {} } = JSON.parse(
          Buffer.from(encoded, 'base64').toString('utf8'),
        ) as {
          citationItems: { id: string; itemData?: object }[];
          properties?: object;
        };
        const items = citationItems.map((item, index) => {
          const id = `ITEM-${index + 1}`;
          return { ...item, id, itemData: { ...item.itemData, id } };
        });
        json = JSON.stringify({ citationItems: items, properties, schema: 'csl-citation.json' });
      } catch {
        return whole;
      }
      const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      return `${mark('begin')}<w:r><w:instrText xml:space="preserve">ADDIN CSL_CITATION ${escaped(json)}</w:instrText></w:r>${mark('separate')}${content}${mark('end')}`;
    },
  );
}
