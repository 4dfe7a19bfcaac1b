import { workKinds } from '../model/work-kind.ts';
import { own } from '../syntax/own.ts';
import { dateInWords } from './date-in-words.ts';
import type { LeftEntry, LibraryFile, LibraryItem } from './item.ts';

/** CSL types by reference type: those that the site writes itself, and what other programs have beside them. */
const types: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(workKinds)
      .map(([type, { ris }]) => [ris, type])
      .reverse(),
  ),
  ...{
    JOUR: 'article-journal',
    EJOUR: 'article-journal',
    INPR: 'article-journal',
    JFULL: 'periodical',
    SER: 'book',
  },
  ...{
    BOOK: 'book',
    EBOOK: 'book',
    EDBOOK: 'book',
    CHAP: 'chapter',
    ECHAP: 'chapter',
    CONF: 'book',
    CPAPER: 'paper-conference',
  },
  ...{
    RPRT: 'report',
    GOVDOC: 'report',
    ELEC: 'webpage',
    WEB: 'webpage',
    ICOMM: 'personal_communication',
    PCOMM: 'personal_communication',
  },
  ...{
    GEN: 'document',
    UNBILL: 'bill',
    UNPB: 'manuscript',
    VIDEO: 'motion_picture',
    ADVS: 'motion_picture',
    SLIDE: 'speech',
  },
  ...{
    STAT: 'legislation',
    LEGAL: 'legislation',
    MUSIC: 'musical_score',
    SOUND: 'song',
    ART: 'graphic',
    AGGR: 'dataset',
  },
  ...{
    DBASE: 'dataset',
    MULTI: 'webpage',
    ABST: 'article-journal',
    MANSCPT: 'manuscript',
    ANCIENT: 'classic',
    EQUA: 'figure',
  },
  ...{
    CTLG: 'document',
    CHART: 'figure',
    GRANT: 'document',
    PAMP: 'pamphlet',
    THES: 'thesis',
    MGZN: 'article-magazine',
  },
};

/** What no citation prints. */
const silent = new Set(
  'AB N2 KW AV C2 C4 C8 CA DB DP ID J1 J2 L1 L2 L3 L4 LB LK NV OP RN RP SE ST TA TT UK RI AN CN AD Y1 AU A1 A2 ED A3 A4 TI T1 T2 T3 JO JF JA BT PY DA Y2 VL IS SP EP PB CY DO SN LA UR ET M1 M3 N1 TY ER'.split(
    ' ',
  ),
);

/** Reads RIS, the format of reference managers, work by work; one without an end ends where the next begins. */
export function readRis(text: string): LibraryFile {
  const items: LibraryItem[] = [];
  const left: LeftEntry[] = [];
  let open: { line: number; fields: [tag: string, words: string][] } | undefined;
  const close = (): void => {
    if (open) items.push(itemOf(open));
    open = undefined;
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, words = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'TY') {
      close();
      open = { line: index + 1, fields: [[tag, words.trim()]] };
    } else if (tag === 'ER') close();
    else if (tag !== undefined && open) open.fields.push([tag, words.trim()]);
    else if (tag !== undefined) {
      left.push({
        name: `${tag}  - ${words}`,
        line: index + 1,
        why: 'it stands before the first TY',
        isFault: true,
      });
    } else if (open && line.trim() !== '') {
      // Long fields go on in the next line.
      const last = open.fields.at(-1);
      if (last) last[1] += ` ${line.trim()}`;
    }
  }
  close();
  return { items, left };
}

function itemOf({
  line,
  fields: written,
}: {
  line: number;
  fields: [tag: string, words: string][];
}): LibraryItem {
  const lost: string[] = [];
  const remarks: string[] = [];
  const all = (...tags: string[]): string[] =>
    tags.flatMap((tag) =>
      written.filter(([one, words]) => one === tag && words !== '').map(([, words]) => words),
    );
  const first = (...tags: string[]): string | undefined => all(...tags)[0];
  const ris = first('TY') ?? 'GEN';
  const type = own(types, ris) ?? 'document';
  if (own(types, ris) === undefined) lost.push(`the type ${ris}: taken as a document`);
  const isPart =
    /^(?:article|review|chapter|paper|entry)/.test(type) || type === 'webpage' || type.startsWith('post');
  const names = (...tags: string[]) => all(...tags).map(nameOf);
  const issued = dateOf(first('DA', 'PY', 'Y1')) ?? dateOf(first('PY', 'Y1'));
  const accessed = dateOf(first('Y2'));
  const [from, to] = [first('SP'), first('EP')];
  const numbers = all('SN');
  const isArticle = /^(?:article|review)/.test(type);
  const edition = first('ET');
  const fields: Record<string, unknown> = {
    id: first('ID'),
    type,
    author: names('AU', 'A1'),
    editor: isPart || type === 'book' ? names('A2', 'ED') : names('ED'),
    translator: names('A4'),
    title: first('TI', 'T1', 'CT') ?? (type === 'book' ? first('BT') : undefined),
    'container-title': isPart ? first('T2', 'JO', 'JF', 'BT', 'JA') : undefined,
    'collection-title': isPart ? first('T3') : first('T2', 'T3'),
    volume: first('VL'),
    'collection-number': first('M1'),
    issue: isArticle ? first('IS') : undefined,
    number: isArticle ? undefined : first('IS'),
    page: from && to && from !== to && !from.includes('-') ? `${from}-${to}` : from,
    edition: edition?.replace(/^(\d+)(?:st|nd|rd|th).*$/i, '$1'),
    genre: first('M3'),
    publisher: first('PB'),
    'publisher-place': first('CY'),
    DOI:
      first('DO') ??
      (type === 'article-journal' && /^10\.\d{4}/.test(first('M3') ?? '') ? first('M3') : undefined),
    ISBN: isArticle ? undefined : numbers.join(' ') || undefined,
    ISSN: isArticle ? numbers[0] : undefined,
    URL: first('UR'),
    language: first('LA'),
    issued: issued?.date,
    status: issued?.status,
    accessed: accessed?.date,
  };
  for (const note of all('N1')) remarks.push(/[.!?]$/.test(note) ? note : `${note}.`);
  if (first('DA', 'PY', 'Y1') && !issued) lost.push(`date “${first('DA', 'PY', 'Y1')}”`);
  for (const [tag, words] of written) if (!silent.has(tag) && words !== '') lost.push(`${tag} “${words}”`);
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && String(value) !== '');
  return {
    ...{ name: first('ID') ?? first('TI', 'T1') ?? 'a work without a title', line, lost },
    fields: Object.fromEntries(kept),
    remarks,
  };
}

/** "Doe, Jane, Jr." and "A body". */
function nameOf(text: string): object {
  const [family = '', given, suffix] = text.split(/\s*,\s*/);
  if (!given) return { literal: family };
  return { family: suffix ? `${family}, ${suffix}` : family, given };
}

/** "2018/02/03/circa": year, month, day, and words on them. */
function dateOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const [, year, month, day, words = ''] = /^(-?\d{4})?\/(\d{1,2})?\/(\d{1,2})?\/?(.*)$/.exec(text) ?? [];
  if (year === undefined) return dateInWords(words || text);
  const season = /spring|summer|autumn|fall|winter/i.exec(words)?.[0];
  if (season) return dateInWords(`${season} ${year}`);
  const date = [year, month, day]
    .filter(Boolean)
    .map((part) => part?.padStart(2, '0'))
    .join('-');
  return dateInWords(/circa/i.test(words) ? `${date}~` : date);
}
