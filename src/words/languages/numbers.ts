import { plain } from '../plain-text.ts';

/** How a language writes numbers: a catalogue's `numbers`. */
export interface Numbers {
  words: string;
  scales: string;
  decimal: string;
  percent: string;
}

/** Names and their values: "deux:2 trois:3". */
export const valuesOf = (names: string): Map<string, number> =>
  new Map(
    names.split(' ').map((entry) => {
      const [name = '', value] = entry.split(':');
      return [plain(name), Number(value)] as const;
    }),
  );

/** Numbers up to ten as a form of their digits: deux is 2. */
export const namesOfNumbers = ({ words }: Numbers): string[][] =>
  [...valuesOf(words)].filter(([, value]) => value <= 10).map(([name, value]) => [name, String(value)]);

/**
 * Writes the numbers of a plain text in digits, as one word each: "1 234,5" is 1234.5, "3 millions" 3000000, "1,5万" 15000.
 * @param unit by what a share is found: the word for percent
 */
export function writtenInDigits(
  { scales, decimal, percent }: Numbers,
  unit: string,
): (text: string) => string {
  const values = valuesOf(scales);
  const names = [...values.keys()].sort((a, b) => b.length - a.length);
  // A sign that stands in a run without spaces ends where the next begins.
  const ended = names.map((name) => (/\p{Script=Han}/u.test(name) ? name : `${name}(?!\\p{L})`)).join('|');
  const scaled = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)((?:\\s?(?:${ended}))+)`, 'gu');
  const one = new RegExp(ended, 'gu');
  const shares = new RegExp(`(?<=\\d)\\s?(?:[%٪]|${percent})`, 'gu');
  const groups =
    decimal === ','
      ? /(?<![\d.,])\d{1,3}(?:[.\s’]\d{3})+(?!\d)/gu
      : /(?<![\d.,])\d{1,3}(?:[,٬\s’]\d{3})+(?!\d)/gu;
  const point = decimal === ',' ? /(?<![\d.,])(\d+),(?=\d+(?![\d,]))/g : /(\d)٫(?=\d)/g;
  return (text) =>
    text
      .replace(groups, (digits) => digits.replace(/\D/g, ''))
      .replace(point, '$1.')
      .replace(scaled, (_, digits: string, behind: string) => {
        const value = [...behind.matchAll(one)].reduce(
          (product, [name]) => product * (values.get(name) ?? 1),
          Number(digits),
        );
        return ` ${Math.round(value * 1000) / 1000} `;
      })
      .replace(shares, ` ${unit} `);
}
