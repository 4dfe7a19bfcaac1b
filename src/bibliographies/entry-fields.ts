import { isbnSchema, issnSchema } from '../model/identifiers.ts';

/* Fields of a library as plain text: what programs write around them goes. */

/** Whether a key of another program can stand between [@ and ]. */
export const isAlias = (key: string): boolean => /^[^\s\],;@[]{1,200}$/.test(key);

/** CSL's own markup in titles, and no other: what else stands between < and > is text. */
const markup = /<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s+(?:style|class)="[^"<>]*")?\s*>/gi;

/** BibTeX's braces around a word with capitals, which programs carry into other formats. */
const protectedWord = /(?<![\w\\^$}])\{([\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*)\}/gu;

/** The backslash that LaTeX has before a sign, which programs carry with it: “Libraries \& Young Adults”. */
const escapedSign = /(?<!\\)\\(?=[&%$#_])/g;

export function textOf(text: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: '’',
    nbsp: ' ',
    '#38': '&',
  };
  return text
    .replace(markup, '')
    .replace(protectedWord, '$1')
    .replace(escapedSign, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#38);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\u00AD\u200B\u2060\uFEFF]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .toWellFormed();
}

/** What programs write around identifiers. */
export function identifierOf(field: string, text: string): string {
  if (field === 'DOI') return text.replace(/^.*?(?=10\.\d{4})/, '').replace(/[.,;]$/, '');
  if (field === 'URL') return addressOf(text);
  if (field === 'ISBN' || field === 'ISSN') {
    const schema = field === 'ISBN' ? isbnSchema : issnSchema;
    const parts = [text, ...(text.match(/[\dX][\dX–-]{6,}[\dX]|[\dX]{4}-?[\dX]{4}/gi) ?? [])];
    const tidy = parts.map((part) => {
      const plain = part
        .replace(/^(?:ISBN|ISSN)[:\s]*/i, '')
        .replace(/[–\s]/g, '-')
        .toUpperCase();
      return field === 'ISSN' ? plain.replace(/^(\d{4})([\dX]{4})$/, '$1-$2') : plain;
    });
    return tidy.find((part) => schema.safeParse(part).success) ?? text;
  }
  if (field === 'page')
    return text.replace(/(?<=\w)\s*[–—−]+\s*(?=\w)/g, '-').replace(/(?<=\d)--+(?=\d)/g, '-');
  return text;
}

/** "www.example.org/x" is one on the web; a percent sign that begins nothing stands for itself. */
function addressOf(text: string): string {
  const [first = ''] = text.split(/\s+(?=https?:|www\.)/);
  const plain = first
    .replace(/[.,;:]+$/, '')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(' ', '%20');
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) || !/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(plain)
    ? plain
    : `https://${plain}`;
}

/** Whether a title looks like one in headline style. German raises its nouns anyway. */
export function isCapitalized(title: string, language: string): boolean {
  const [, ...long] = (title.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter(
    (word, index) => index === 0 || word.length > 3,
  );
  const raised = long.filter((word) => /^\p{Lu}/u.test(word));
  return !language.startsWith('de') && raised.length > 1 && raised.length > long.length * 0.7;
}
