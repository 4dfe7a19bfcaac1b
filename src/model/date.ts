import { z } from 'zod';
import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';

/**
 * A day, a month or a year of the EDTF notation: 2017-09-28, 2017-09, 2017. Of its level 1 what works have: a season (2003-22), years
 * before Christ (-0043 is 44 BC, as there is a year 0000), about when (1850~), and what is uncertain (1850?) or both (1850%).
 */
const single = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface Day {
  /** As astronomers count: 0 is 1 BC, -43 is 44 BC. */
  year: number;
  month?: number;
  day?: number;
  /** 1 to 4, from spring on; then there is no month. */
  season?: number;
  /** Whether it is about then, and whether it is doubtful. */
  circa?: true;
  doubtful?: true;
}

/**
 * A date (EDTF) as a start and, for an interval, an end; one that goes on is `open` ("2004/.."). Undefined if it is no date, or
 * ends before it begins.
 */
export function parseDate(text: string): { start: Day; end?: Day; open?: true } | undefined {
  const [from = '', to, ...rest] = text.split('/');
  const start = parseDay(from);
  if (!start || rest.length > 0) return undefined;
  if (to === undefined) return { start };
  if (to === '..') return { start, open: true };
  const end = parseDay(to);
  return end && startsBefore(start, end) ? { start, end } : undefined;
}

function startsBefore(a: Day, b: Day): boolean {
  const parts = (['year', 'month', 'day'] as const).map((part) => (b[part] ?? 99) - (a[part] ?? 0));
  return (parts.find((difference) => difference !== 0) ?? 1) > 0;
}

function parseDay(text: string): Day | undefined {
  const match = single.exec(text);
  if (!match) return undefined;
  const [, year, month, day, sign] = match;
  const flags = {
    ...(sign && '~%'.includes(sign) && ({ circa: true } as const)),
    ...(sign && '?%'.includes(sign) && ({ doubtful: true } as const)),
  };
  const season = Number(month ?? 0) - 20;
  if (season >= 1 && season <= 4 && day === undefined) return { year: Number(year) + 0, season, ...flags };
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const real = date.getUTCMonth() === Number(month ?? 1) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!real) return undefined;
  return {
    year: Number(year) + 0,
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...flags,
  };
}

/** As far as an editor can tell a date. */
const inEditors = {
  pattern: '^-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?(/(\\.\\.|-?\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?))?$',
};

export const dateSchema = z
  .string({
    error: ({ input }) => {
      const forms = '"2017-09-28", "2017-09" or "2017".';
      return input === undefined ? `Add a date: ${forms}` : `Put dates in quotation marks: ${forms}`;
    },
  })
  .refine((text) => parseDate(text) !== undefined, {
    error: ({ input }) => {
      const meant = meantDate(String(input));
      return meant === undefined
        ? 'Write a date that exists: "2017-09-28", "2017-09" or "2017", or two of them, the earlier first, with a slash between.'
        : `Did you mean "${meant}"? Write the year first, then the month, then the day.`;
    },
  })
  .meta(inEditors);

/** A day, a month or a year. */
export const singleSchema = dateSchema
  .refine((text) => parseDate(text)?.end === undefined, 'Write one date, not two: "2017-09-28".')
  .meta({ pattern: single.source });

/** A day in full. */
export const daySchema = dateSchema
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), 'Write a whole day: "2027-03-01".')
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** When this was written: a clock that says less is wrong, as that of a machine without a battery, which says 1970. */
const writtenAt = Date.UTC(2026, 10, 1);

/** What is wrong with a date that lies ahead. */
export const aheadHint = (otherwise = ''): string =>
  Date.now() < writtenAt
    ? `The clock of this machine says ${new Date().toISOString().slice(0, 10)}: set it. Otherwise correct the date.`
    : `That day is still to come: correct the date${otherwise}.`;

/** A date of what has happened; what lies ahead has been mistyped. */
export const pastSchema = dateSchema
  .refine((text) => !isAhead(text), { error: () => aheadHint() })
  .meta(inEditors);

/** The date that was meant by one with its parts in another order or in words, if only one can be: "28/09/2017". */
function meantDate(text: string): string | undefined {
  const span = text.normalize('NFKC').replace(/\s*[–—]\s*/, '/');
  if (span !== text && parseDate(span)) return span;
  const month = months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(text)) + 1;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const [a, b, ...rest] = numbers.filter((number) => number !== year).map(Number);
  if (year === undefined || rest.length > 0) return undefined;
  // With the year in front, the month comes next: 2014-2-3.
  const isOrdered = text.trim().startsWith(year) && a !== undefined && a <= 12;
  const parts = month > 0 ? [month, a] : isOrdered || (b !== undefined && b > 12) ? [a, b] : [b, a];
  if (
    month > 0 ? b !== undefined : !isOrdered && (a === undefined || b === undefined || (a <= 12 && b <= 12))
  )
    return undefined;
  const written = parts.filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const date = [year, ...written].join('-');
  return parseDate(date) && date;
}

/** "September 28, 2017", "July–August 2017", "1990–2016", "c. 1850", "44 BC", "Summer 2003", "from 2004". */
export function formatDate(text: string, language: Language = messages.language): string {
  const date = parseDate(text);
  if (!date) return text;
  const { start, end, open } = date;
  if (open) return catalogues[language].times.from + formatDay(start, language);
  if (!end) return formatDay(start, language);
  if (start.year === end.year && start.month && end.month && !start.day) {
    return language === 'en'
      ? `${months[start.month - 1]}–${formatDay(end, language)}`
      : formats(language).inMonths.formatRange(dayOf(start), dayOf(end));
  }
  const isLong = start.month || end.month || start.season || end.season;
  return [formatDay(start, language), formatDay(end, language)].join(isLong ? ' – ' : '–');
}

function formatDay(date: Day, language: Language): string {
  const { year, month, day, season, circa, doubtful } = date;
  const { times } = catalogues[language];
  const yearInWords = year > 0 ? String(year) : times.beforeChrist(1 - year);
  const written = season
    ? times.ofYear(times.seasons[season - 1] ?? '', yearInWords)
    : month && year >= 100
      ? formats(language)[day ? 'inDays' : 'inMonths'].format(dayOf(date))
      : [day, month && months[month - 1], yearInWords].filter(Boolean).join(' ');
  return `${circa ? times.circa : ''}${written}${doubtful ? '?' : ''}`;
}

/** As a language writes a date; of years before 100, a day of JavaScript's tells another century. */
function formats(language: Language): { inMonths: Intl.DateTimeFormat; inDays: Intl.DateTimeFormat } {
  const known = knownFormats.get(language);
  if (known) return known;
  const { locale } = catalogues[language];
  const made = {
    inMonths: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    inDays: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
  knownFormats.set(language, made);
  return made;
}

const knownFormats = new Map<Language, ReturnType<typeof formats>>();

const dayOf = ({ year, month = 1, day = 1 }: Day): number => Date.UTC(year, month - 1, day);

/** Whether all of a date lies before the beginning of another: "2016" before "2017-03", but not before "2016-03". */
export function endsBefore(date: string, other: string): boolean {
  const [a, b] = [parseDate(date), parseDate(other)];
  return a !== undefined && b !== undefined && !a.open && !startsBefore(b.start, a.end ?? a.start);
}

/** Whether a date begins later than today, wherever that is: where the day begins first, it does 14 hours before UTC. */
export function isAhead(date: string): boolean {
  const latest = new Date(Date.now() + 14 * 3_600_000);
  return endsBefore(latest.toISOString().slice(0, 10), date);
}

/** Whether words name years and none of them is a year of the date: "early 2014" beside "2041". */
export function differInYear(words: string, date: string): boolean {
  const years = words.match(/\b\d{4}\b/g) ?? [];
  return (
    parseDate(date) !== undefined &&
    years.length > 0 &&
    !years.some((year) => date.split('/').some((end) => end.startsWith(year)))
  );
}

/** Whether words name months and none of them is one of the date: "March 2020" beside "2020-05". */
export function differInMonth(words: string, date: string): boolean {
  const named = months.flatMap((name, index) => (words.includes(name) ? [index + 1] : []));
  const { start, end } = parseDate(date) ?? {};
  if (named.length === 0 || !start?.month || (end && !end.month)) return false;
  return !named.some((month) => month === start.month || month === end?.month);
}

/** The year in which a date begins. */
export function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDate(text)?.start.year;
}

/** The years of a date as a citation prints them: "1850", "c. 1850", "44 BC", "1999–2001", "2004–". */
export function yearsOf(
  text: string | undefined,
  language: Language = messages.language,
): string | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date) return undefined;
  const plain = ({ year, circa, doubtful }: Day): string =>
    formatDay({ year, ...(circa && { circa }), ...(doubtful && { doubtful }) }, language);
  const { start, end, open } = date;
  if (open) return `${plain(start)}–`;
  return end && end.year !== start.year ? `${plain(start)}–${plain(end)}` : plain(start);
}
