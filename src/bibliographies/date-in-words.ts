import { months, parseDate } from '../model/date.ts';

/** A date as EDTF, or how far a work is that has none. */
export interface WrittenDate {
  date?: string;
  status?: string;
}

const seasons: [words: RegExp, number: string][] = [
  [/\bspring\b/i, '21'],
  [/\bsummer\b/i, '22'],
  [/\b(?:autumn|fall)\b/i, '23'],
  [/\bwinter\b/i, '24'],
];

/**
 * Reads a date of a library: EDTF ("1850~", "1999-05/2001-06"), a year with a month and a day beside it, or words ("c. 1850", "44 BC",
 * "Summer 2014", "3 May 2011", "forthcoming").
 * @returns undefined where it says nothing that can be read; neither field where it says that there is none ("n.d.")
 */
export function dateInWords(text: string, month?: string, day?: string): WrittenDate | undefined {
  const words = text.trim().replace(/[\u2010-\u2015]/g, '-');
  if (/^(?:n\.?\s?d\.?|no date|undated|s\.\s?[ad]\.|o\.\s?J\.)$/i.test(words)) return {};
  if (
    /^(?:forthcoming|in press|in preparation|submitted|to appear|accepted|under review|in print)\.?$/i.test(
      words,
    )
  ) {
    return { status: words.toLowerCase().replace(/\.$/, '') };
  }
  const edtf = asEdtf(words);
  if (edtf) {
    const isYear = /^\d{4}$/.test(edtf);
    return { date: (isYear && withMonth(edtf, month, day)) || edtf };
  }
  const circa = /^(?:c|ca|circa|about|approx)\b\.?\s*/i.exec(words)?.[0] ?? '';
  const rest = words.slice(circa.length).replace(/^\[(.*)\]$/, '$1');
  const sign = circa ? '~' : '';
  const [, number, era] = /^(\d{1,4})\s*(B\.?\s?C\.?(?:\s?E\.?)?)$/i.exec(rest) ?? [];
  if (number && era) return { date: `${astronomical(-Number(number))}${sign}` };
  const [, early] = /^A\.?\s?D\.?\s*(\d{1,4})$|^(\d{1,3})$/i.exec(rest) ?? [];
  if (early) return { date: `${early.padStart(4, '0')}${sign}` };
  const span = /^(\d{4})\s*(?:-+|\/|to|bis|à)\s*(\d{4}|\d{2})$/i.exec(rest);
  if (span) {
    const [, from = '', to = ''] = span;
    const date = `${from}${sign}/${to.length === 2 ? from.slice(0, 2) + to : to}${sign}`;
    return parseDate(date) ? { date } : { date: from };
  }
  const years = rest.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const [year] = years;
  if (year === undefined || new Set(years).size > 1) return undefined;
  if (/^\d{4}\??$/.test(rest)) return { date: `${year}${rest.endsWith('?') ? (sign ? '%' : '?') : sign}` };
  const season = seasons.find(([pattern]) => pattern.test(rest))?.[1];
  if (season) return { date: `${year}-${season}` };
  return { date: `${withMonth(year, rest.replace(year, ' '), day) ?? year}${sign}` };
}

/** EDTF as BibLaTeX writes it, whose intervals may go on without an end or an end. */
function asEdtf(words: string): string | undefined {
  const plain = words.replace(/\s/g, '').replace(/T\d\d:\d\d.*$/, '');
  const open = plain.replace(/^(.+)\/$/, '$1/..');
  // In that notation -0000 does not exist, and X stands for a digit that nobody knows.
  if (parseDate(open)) return open;
  const [, decade] = /^(\d{3})[Xu]$/.exec(plain) ?? [];
  if (decade) return `${decade}0/${decade}9`;
  const [, century] = /^(\d{2})(?:XX|uu)$/.exec(plain) ?? [];
  if (century) return `${century}00/${century}99`;
  const loose = plain.replace(/(?<=^|-)(\d)(?=-|$)/g, '0$1');
  return parseDate(loose) ? loose : undefined;
}

/** "2010-05-03" of a year, "3 May" or "may", and a day. */
function withMonth(year: string, words = '', day = ''): string | undefined {
  const name = /[a-z]{3,}/i.exec(words)?.[0].slice(0, 3).toLowerCase();
  const byName =
    name === undefined ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
  const numbers = (words.match(/\d{1,2}/g) ?? []).map(Number);
  const month = byName || (name === undefined ? (numbers.shift() ?? 0) : 0);
  if (month === 0) return undefined;
  const season = seasons.find(([pattern]) => pattern.test(words));
  if (season) return `${year}-${season[1]}`;
  const number = numbers.shift() ?? Number(/^\d{1,2}$/.exec(day)?.[0] ?? 0);
  const two = (part: number): string => String(part).padStart(2, '0');
  const whole = number > 0 ? `${year}-${two(month)}-${two(number)}` : '';
  return [whole, `${year}-${two(month)}`].find((date) => date !== '' && parseDate(date));
}

/** CSL and people count from 1 BC, EDTF from a year 0: -44 is "-0043". */
export function astronomical(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}
