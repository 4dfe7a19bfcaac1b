import { type BibtexWork, plainAddress } from './bibtex-work.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * `howpublished`, `note` and `addendum`, in which people write whatever has no field: an address, when it was looked at, the state of
 * the work, what kind of work it is. What is none of these is a sentence about it.
 */
export function readRemarks(work: BibtexWork): void {
  const { fields, remarks } = work;
  for (const name of ['howpublished', 'note', 'addendum']) {
    const written = work.raw(name);
    if (written === undefined) continue;
    work.use(name);
    const address = /\\url\s*\{([^{}]+)\}|(?:^|\s)(https?:\/\/[^\s{}]+)/.exec(written);
    if (address && !('URL' in fields)) {
      work.put('URL', plainAddress(address[1] ?? address[2] ?? '').replace(/[.,;]+$/, ''));
    }
    const rest = work
      .text(address ? written.replace(address[0], ' ') : written)
      .replace(/^(?:available (?:at|from|online)|retrieved from|url|online):?\s*(?=[.,;]?$)/i, '')
      .replace(/^[\s.,;:]+|[\s;:]+$/g, '');
    const [, seen] = /^(?:last )?(?:accessed|retrieved|visited|viewed)(?: on)?:? (.+?)\.?$/i.exec(rest) ?? [];
    const accessed = seen && dateInWords(seen)?.date;
    if (accessed) work.put('accessed', accessed);
    else if (/^(?:forthcoming|in press|submitted|in preparation|to appear|under review)$/i.test(rest)) {
      work.put('status', rest.toLowerCase());
    } else if (rest && name === 'howpublished') work.put('genre', rest);
    else if (rest && work.type === 'manuscript' && !('genre' in fields)) work.put('genre', rest);
    else if (rest) remarks.push(/[.!?]$/.test(rest) ? rest : `${rest}.`);
  }
  const how = work.raw('howpublished');
  if (how !== undefined && fields['genre'] !== undefined) {
    const words = work.text(how);
    if (words && !words.includes(String(fields['genre'])) && !/https?:|\\url/.test(how))
      remarks.push(`${words}.`);
  }
}
