import { parseDate } from '../model/date.ts';
import { astronomical, dateInWords } from './date-in-words.ts';

interface CslDate {
  'date-parts'?: unknown[][];
  raw?: string;
  literal?: string;
  edtf?: string;
  season?: unknown;
  circa?: unknown;
}

/** CSL’s date parts as EDTF: [[2017, 9, 28]] → "2017-09-28"; a date in words as far as they can be read. */
export function dateOf(value: unknown): { date?: string; status?: string; reworded?: string } {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string' || typeof value === 'number') {
    const words = String(value);
    const found = dateInWords(words);
    return { ...found, ...(found?.date !== words && { reworded: words }) };
  }
  const { 'date-parts': parts, raw, literal, edtf, season, circa } = value as CslDate;
  if (edtf && parseDate(edtf)) return { date: edtf };
  const list = Array.isArray(parts) ? parts.filter((part) => Array.isArray(part) && Number(part[0])) : [];
  if (list.length > 0) {
    const sign = circa && circa !== 'false' && circa !== '0' ? '~' : '';
    const written = list.slice(0, 2).map((part) => {
      const [year, ...rest] = part.map(Number).filter((number) => Number.isFinite(number));
      const named = seasonOf(season);
      const inner = list.length === 1 && named ? [named] : rest.filter((number) => number > 0);
      return (
        [astronomical(year ?? 0), ...inner.map((number) => String(number).padStart(2, '0'))].join('-') + sign
      );
    });
    const date = written.join('/');
    if (parseDate(date)) return { date };
    // Of a day that does not exist, the month or the year.
    const less = [date.replace(/-\d{2}(?=~?$)/, ''), astronomical(Number(list[0]?.[0]))].find((one) =>
      parseDate(one),
    );
    return less === undefined ? { reworded: JSON.stringify(parts) } : { date: less, reworded: date };
  }
  const words = String(raw ?? literal ?? '').trim();
  if (words === '') return {};
  const found = dateInWords(words);
  return { ...found, ...(found?.date !== words && { reworded: words }) };
}

/** CSL numbers seasons from 1, EDTF from 21; some programs write either, some the word. */
function seasonOf(season: unknown): number | undefined {
  const number =
    Number(season) || ['spring', 'summer', 'autumn', 'winter'].indexOf(String(season).toLowerCase()) + 1;
  if (number >= 1 && number <= 4) return 20 + number;
  return number >= 21 && number <= 24 ? number : undefined;
}
