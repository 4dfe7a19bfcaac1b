import { catalogues } from '../messages/catalogues.ts';
import { siteLanguage } from '../model/language.ts';
import { invertedName } from '../model/person.ts';
import { workKinds } from '../model/work-kind.ts';
import { type CslItem, type CslWork, isOthers } from './csl-item.ts';

/**
 * A work in the format of reference managers. No kept library writes page ranges as first and last page.
 * @returns lines that end in CRLF, as the format wants
 */
export function toRis(item: CslWork): string {
  const [first, last] = String(item['page'] ?? '').split(/[-–]/);
  const [year] = item.issued?.['date-parts'][0] ?? [];
  // Of a report, T2 is the series and SN the number in it; what has no number is M3, a type of work.
  const series = item.type === 'report' && item['number'] !== undefined ? item.genre : undefined;
  const within = item['container-title'] ?? series;
  const fields: [tag: string, value: unknown][] = [
    ['TY', workKinds[item.type].ris],
    ['ID', item.id],
    ...names('AU', item.author),
    ...names('A2', item.editor),
    ...names('A4', item.translator),
    ['TI', item.title],
    ['T2', within ?? item['collection-title'] ?? item['event-title']],
    ['T3', within && item['collection-title']],
    ['PY', year !== undefined && year > 0 ? year : undefined],
    ['DA', date(item.issued)],
    ['Y2', date(item.accessed)],
    ['ET', item['edition'] ?? item['version']],
    ['VL', item['volume']],
    ['M1', item['collection-number']],
    ['IS', item['issue'] ?? (series ? undefined : item['number'])],
    ['SP', first],
    ['EP', last],
    ['M3', series ? undefined : item.genre],
    ['PB', item['publisher'] ?? item['authority']],
    ['CY', item['publisher-place']],
    ['DO', item['DOI']],
    ['SN', series ? item['number'] : (item['ISBN'] ?? item['ISSN'])],
    ['LA', item.language],
    ['N1', item.note],
    ['N1', item.author?.some(isOthers) ? catalogues[siteLanguage].cited.withOthers : undefined],
    ['N1', item['status']],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return fields
    .filter(([tag, value]) => tag === 'ER' || (value !== undefined && value !== ''))
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** "2018/02/03/": year, month, day and a word on it, each of which may be missing. */
function date(value: CslItem['issued']): string | undefined {
  const [first, last] = value?.['date-parts'] ?? [];
  if (first?.[0] === undefined) return undefined;
  const [year = '', ...parts] = first.map((part) => String(part).padStart(2, '0'));
  const words = [
    ...(value?.circa ? ['circa'] : []),
    ...(value?.season ? [['spring', 'summer', 'autumn', 'winter'][value.season - 1]] : []),
    ...(first[0] < 0 ? [`${-first[0]} BC`] : []),
    ...(last ? [`to ${last.join('/')}`] : []),
  ];
  return [first[0] < 0 ? '' : year, parts[0] ?? '', parts[1] ?? '', words.join(' ')].join('/');
}

function names(tag: string, names: CslItem['author'] = []): [string, string][] {
  return names.filter((name) => !isOthers(name)).map((name) => [tag, invertedName(name)]);
}
