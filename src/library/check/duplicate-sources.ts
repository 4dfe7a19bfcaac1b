import { yearOf } from '../../model/date.ts';
import { familyNames, fullNames } from '../../model/person.ts';
import type { SourceRecord } from '../../model/source.ts';
import type { Linking } from '../linking.ts';

const plain = (text: string | undefined): string | undefined =>
  text
    ?.normalize('NFKD')
    .toLowerCase()
    .replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const areSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && plain(a) === plain(b);

/** Chapters and articles, of which many share a title and a year: their authors or, where none is named, what they stand in. */
const partOf = ({ type, author, 'container-title': container }: SourceRecord): string | undefined =>
  /^(?:chapter|article)/.test(type) ? familyNames(author) || container : undefined;

/** What two entries for one work have in common, one of them at least: it finds who may be the same without comparing all. */
export function doubleMarks({ DOI, ISBN, title, issued }: SourceRecord): string[] {
  const marks = [
    DOI && `doi ${plain(DOI)}`,
    ISBN && `isbn ${plain(ISBN)}`,
    `${plain(title)} ${yearOf(issued)}`,
  ];
  return marks.flatMap((mark) => mark ?? []);
}

/** Whether two entries may be one work: the same DOI or, of books, ISBN, or the same title in the same year. */
export function mayBeSame(a: SourceRecord, b: SourceRecord): boolean {
  if (areSame(a.DOI, b.DOI)) return true;
  if (a.type === 'book' && b.type === 'book' && areSame(a.ISBN, b.ISBN)) return true;
  const isTwoParts = partOf(a) !== undefined && partOf(b) !== undefined && !areSame(partOf(a), partOf(b));
  return areSame(a.title, b.title) && yearOf(a.issued) === yearOf(b.issued) && !isTwoParts;
}

/** Reports works that stand twice, under two keys: their uses would be counted apart. */
export function checkWorks({ content, report }: Linking): void {
  const known = new Map<string, SourceRecord>();
  for (const { data, at } of content.sources) {
    const marks = [
      ...[data.DOI, data.type === 'book' ? data.ISBN : undefined].map(plain),
      [data.title, fullNames(data.author), data.issued, data.URL].join('\n').toLowerCase(),
    ];
    for (const mark of marks) {
      if (mark === undefined) continue;
      const other = known.get(mark);
      known.set(mark, other ?? data);
      if (other === undefined || other.id === data.id) continue;
      report(
        at('id'),
        'doubled-source',
        `"${data.id}" is the same work as "${other.id}".`,
        'Keep one of the two, and cite it in both places.',
      );
      break;
    }
  }
}
