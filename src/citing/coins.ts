import { invertedName } from '../model/person.ts';
import type { Citable } from '../model/source.ts';
import { workKinds } from '../model/work-kind.ts';
import { cslOfSource } from './csl-item.ts';

/** A work as OpenURL context (COinS), by which Zotero offers all works of a page at once. */
export function toCoins(source: Citable): string {
  const item = cslOfSource(source);
  const [first, last] = (source.page ?? '').split(/[-–]/);
  const fields: [name: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...kindOf(source),
    // The last word of a body in rft.au would be taken for a family name.
    ...(item.author ?? []).map((name): [string, string] => [
      'literal' in name ? 'rft.aucorp' : 'rft.au',
      invertedName(name),
    ]),
    ['rft.date', source.issued?.split('/')[0]],
    ['rft.volume', source.volume],
    ['rft.issue', source.issue],
    ['rft.series', source.type === 'report' ? source.genre : undefined],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.edition', source.edition],
    ['rft.pub', source.publisher],
    ['rft.place', source['publisher-place']],
    ['rft.isbn', source.ISBN],
    ['rft.issn', source.ISSN],
    ['rft.language', source.language],
    ['rft_id', source.DOI ? `info:doi/${source.DOI}` : source.URL],
  ];
  return fields.flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : [])).join('&');
}

function kindOf(source: Citable): [string, string | undefined][] {
  const format = (name: string): [string, string] => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];
  const { title, genre, publisher, 'container-title': container } = source;
  const { coins, zotero } = workKinds[source.type];
  switch (coins) {
    case 'journal':
      return [format('journal'), ['rft.genre', 'article'], ['rft.atitle', title], ['rft.jtitle', container]];
    case 'chapter':
      return [format('book'), ['rft.genre', 'bookitem'], ['rft.atitle', title], ['rft.btitle', container]];
    case 'book':
    case 'report':
      return [format('book'), ['rft.genre', coins], ['rft.btitle', title]];
    case 'dissertation':
      return [format('dissertation'), ['rft.title', title], ['rft.degree', genre], ['rft.inst', publisher]];
    case 'dc':
      return [
        format('dc'),
        ['rft.type', zotero],
        ['rft.title', title],
        ['rft.source', container],
        ['rft.identifier', source.URL],
      ];
  }
}
