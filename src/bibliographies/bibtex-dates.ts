import type { BibtexWork } from './bibtex-work.ts';
import { dateInWords } from './date-in-words.ts';

/** When a work appeared, was looked at, was held and first appeared. */
export function readDates(work: BibtexWork): void {
  const { fields, lost, remarks } = work;
  const accessed = work.take('urldate', 'lastchecked', 'accessed');
  if (accessed) {
    const date = dateInWords(accessed);
    work.put('accessed', date?.date);
    if (!date?.date) lost.push(`urldate “${accessed}”`);
  }
  const [written, month, day] = [dateOrYear(work), work.take('month'), work.take('day')];
  const issued = written === undefined ? undefined : dateInWords(written, month, day);
  work.put('issued', issued?.date);
  work.put('status', issued?.status);
  if (written && !issued) lost.push(`date “${written}”`);
  const event = work.take('eventdate');
  if (event) {
    const date = dateInWords(event)?.date;
    if (!fields['issued']) work.put('issued', date);
    else if (date) remarks.push(`Held ${event}.`);
  }
  const original = work.take('origdate', 'origyear');
  if (original) {
    work.put('original-date', dateInWords(original)?.date);
    if (!fields['original-date']) lost.push(`origdate “${original}”`);
  }
}

/** The date in one field, or the year, beside which month and day may stand. */
function dateOrYear(work: BibtexWork): string | undefined {
  work.use('date', 'year');
  // A tilde is a sign of EDTF there, and a space elsewhere.
  const date = work.raw('date')?.trim();
  if (date) return date;
  const year = work.raw('year');
  return year === undefined ? undefined : work.text(year) || undefined;
}
