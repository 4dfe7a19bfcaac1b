import { invertedName } from '../model/person.ts';
import { type WorkType, workKinds } from '../model/work-kind.ts';
import { type CslDate, type CslItem, type CslWork, isOthers } from './csl-item.ts';
import { toLatex } from './latex-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work, or several, as BibTeX entries in UTF-8, which biber and every LaTeX since 2018 read. The kept library that
 * writes BibTeX leaves required fields out, turns apostrophes into commands and numbers the months.
 */
export function toBibtex(...items: CslWork[]): string {
  return items.map((item) => `${toEntry(item)}\n`).join('\n');
}

function toEntry(item: CslWork): string {
  const field = (name: string) => (item[name] === undefined ? undefined : toLatex(String(item[name])));
  const { entryType, ...required } = kindOf(item.type, field);
  const [, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    author: item.author && toNames(item.author),
    editor: item.editor && toNames(item.editor),
    translator: item.translator && toNames(item.translator),
    title: toTitle(item.title),
    ...required,
    edition: field('edition'),
    version: field('version'),
    series: field('collection-title'),
    volume: field('volume'),
    // A report has a number of its own, and in BibTeX no second one.
    number: field('issue') ?? field('number') ?? field('collection-number'),
    chapter: field('chapter-number'),
    pages: field('page')?.replace(/[-–]+/g, '--'),
    address: field('publisher-place'),
    year: yearIn(item.issued) ?? field('status'),
    month: month === undefined ? undefined : months[month - 1],
    // Beyond the classic fields, as are doi and url: reference managers read it, styles that do not know it pass it over.
    day: day === undefined ? undefined : String(day),
    doi: item['DOI'] as string | undefined,
    isbn: field('ISBN'),
    issn: field('ISSN'),
    url: item.URL,
    urldate: item.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
    note: field('note'),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (!value) return [];
    // The months are macros, which styles print in their own way.
    return `\t${name} = ${name === 'month' ? value : `{${value}}`},`;
  });
  return [`@${entryType}{${item.id},`, ...lines, '}'].join('\n');
}

type Kind = { entryType: string } & Record<string, string | undefined>;

/** The entry type of a CSL type, with the fields that it requires. What lacks them is misc, which requires none. */
function kindOf(type: WorkType, field: (name: string) => string | undefined): Kind {
  const publisher = field('publisher');
  const container = field('container-title');
  const entryType = workKinds[type].bibtex;
  if (entryType === 'article') return { entryType, journal: container };
  if (entryType === 'incollection') return { entryType, booktitle: container, publisher };
  if (entryType === 'book' && publisher) return { entryType, publisher };
  if (entryType === 'techreport' && publisher) {
    return { entryType, type: field('genre'), institution: publisher };
  }
  if (entryType === 'thesis' && publisher) {
    const entryType = /^m/i.test(field('genre') ?? '') ? 'mastersthesis' : 'phdthesis';
    return { entryType, type: field('genre'), school: publisher };
  }
  const howpublished = [field('genre'), container, field('event-title'), field('authority'), publisher]
    .filter(Boolean)
    .join(', ');
  return { entryType: 'misc', howpublished };
}

/** As readers and biber read it: "1850", "1999--2001", "c. 1850", "44 BC". */
function yearIn(date: CslDate | undefined): string | undefined {
  const years = date?.['date-parts'].map(([year = 0]) => (year > 0 ? String(year) : `${-year} BC`)) ?? [];
  const written = [...new Set(years)].join('--');
  return written === '' ? undefined : `${date?.circa ? 'c. ' : ''}${written}`;
}

/** A body is one name to BibTeX when it has braces of its own. */
function toNames(names: NonNullable<CslItem['author']>): string {
  const all = names.map((name) =>
    isOthers(name)
      ? 'others'
      : 'literal' in name
        ? `{${toLatex(name.literal)}}`
        : toLatex(invertedName(name)),
  );
  return all.join(' and ');
}

const capitalized = /[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/u.source;
const kept = new RegExp(`(?<![\\p{L}\\p{N}-])${capitalized}(?: ${capitalized})*`, 'gu');

/** Words with capitals keep them in braces, but for one that begins the title or what stands behind its colon. */
function toTitle(title: string): string {
  return toLatex(title).replace(kept, (words, index: number, whole: string) => {
    const begins = index === 0 || whole.slice(0, index).endsWith(': ');
    const [first = ''] = (begins && /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}-]) ?/u.exec(words)) || [];
    const rest = words.slice(first.length);
    return rest ? `${first}{${rest}}` : first;
  });
}
