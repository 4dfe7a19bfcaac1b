import { cslOfSource } from '../../citing/csl-item.ts';
import { fullAddress, sourceAddress } from '../../model/address.ts';
import type { Source } from '../../model/source.ts';
import type { Inline } from '../../pandoc/pandoc-tree.ts';

/**
 * A citation as the field that Zotero writes into a word processor: its words, and behind them the work, so that Zotero can set it in another
 * style, and whoever reads the file finds the work again.
 */
export function citationField(
  source: Source,
  locator: string | undefined,
  words: string,
  prefix?: string,
): Inline[] {
  const address = fullAddress(sourceAddress(source));
  const isPage = locator !== undefined && /^[\dixvlc]/i.test(locator) && !/^[a-z]+\.? \S/i.test(locator);
  const field = {
    citationID: source.id,
    properties: { formattedCitation: words, plainCitation: words, noteIndex: 0 },
    citationItems: [
      {
        id: source.id,
        uris: [address],
        itemData: cslOfSource(source),
        ...(prefix && { prefix }),
        ...(isPage && { locator, label: 'page' }),
        ...(locator !== undefined && !isPage && { suffix: `, ${locator}` }),
      },
    ],
    schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
  };
  const code = escaped(`ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(field)}`);
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const xml = [
    ...[mark('begin'), `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`],
    ...[mark('separate'), `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`, mark('end')],
  ];
  return [{ t: 'RawInline', c: ['openxml', xml.join('')] }];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
