import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a Word file that have text of the document. */
const texts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/**
 * Puts the citations of a Word file in order before Pandoc reads them. Mendeley counts the works of each field from 1 anew, so that
 * all fields seem to cite the same ones; each gets numbers of its own. What its later versions keep in content controls becomes
 * a field.
 */
export function orderFields(bytes: Buffer): Buffer {
  const files = unzipSync(bytes);
  let field = 0;
  let isChanged = false;
  for (const [name, data] of Object.entries(files)) {
    if (!texts.test(name)) continue;
    const xml = strFromU8(data);
    if (!/CSL_CITATION|MENDELEY_CITATION/.test(xml)) continue;
    const written = fieldsOfControls(xml)
      .split(/(?=CSL_CITATION)/)
      .map((part, index) => {
        if (index === 0) return part;
        field += 1;
        return part.replace(/(?<=\bITEM-)\d+/g, (number) => `${field}x${number}`);
      })
      .join('');
    if (written === xml) continue;
    files[name] = strToU8(written);
    isChanged = true;
  }
  return isChanged ? Buffer.from(zipSync(files, { level: 1 })) : bytes;
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
      const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      return `${mark('begin')}<w:r><w:instrText xml:space="preserve">ADDIN CSL_CITATION ${escaped}</w:instrText></w:r>${mark('separate')}${content}${mark('end')}`;
    },
  );
}
