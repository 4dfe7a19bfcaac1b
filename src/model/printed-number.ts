import * as ar from '../messages/ar/numbers.ts';
import * as es from '../messages/es/numbers.ts';
import * as fr from '../messages/fr/numbers.ts';
import * as ru from '../messages/ru/numbers.ts';
import * as zh from '../messages/zh/numbers.ts';
import { latinDigits } from './digits.ts';
import { statedNumber } from './number.ts';

const known = new Map(Object.entries({ ar, es, fr, ru, zh }));

/**
 * The number that a printed form states in a language: "1 234,5" and "3 millions" in French, "١٢٣" in Arabic, "两千" and "1.5亿" in
 * Chinese; in English what `statedNumber` reads. In a language of which no words are known, what stands in digits.
 */
export function printedNumber(printed: string, language: string): number | undefined {
  const base = language.split('-')[0];
  if (base === 'en') return statedNumber(printed);
  const unknown = { words: '', scales: '', parts: '', decimal: ',' };
  const { words, scales, parts, decimal } = known.get(base ?? '') ?? unknown;
  const text = cleaned(printed);
  const [, first, last] = /^(\d{4}) ?[–-] ?(\d{4})$/.exec(text) ?? [];
  if (first && last) return Number(last) - Number(first) + 1;
  const values = table(words);
  const multiples = table(scales);
  const digits = numberIn(text, decimal);
  if (digits) return digits.value * multipleOf(digits.behind, multiples);
  if (base === 'zh') return ofCharacters(text, values, multiples);
  return inWords(text, values, multiples, new Set(cleaned(parts).split(' ')));
}

/** Without the signs that only say how a word is read, with the digits 0 to 9 and one kind of space. */
const cleaned = (text: string): string =>
  latinDigits(text)
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u064b-\u0652]/g, '')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();

function table(names: string): Map<string, number> {
  const entries = names.split(' ').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const [name = '', value] = entry.split(':');
      return [cleaned(name), Number(value)] as const;
    }),
  );
}

/** The first number in digits, and what stands behind it. */
function numberIn(text: string, decimal: string): { value: number; behind: string } | undefined {
  const groups = decimal === ',' ? '[ .’]' : '[ ,٬’]';
  const point = decimal === ',' ? ',' : '[.٫]';
  const found = new RegExp(`[-−]?(?:\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|\\d+)(?:${point}\\d+)?`).exec(text);
  if (!found) return undefined;
  const [written] = found;
  const value = written
    .replace('−', '-')
    .replace(new RegExp(`${groups}(?=\\d{3})`, 'g'), '')
    .replace(/[,٫]/, '.');
  return { value: Number(value), behind: text.slice(found.index + written.length) };
}

/** What the words right behind a number multiply it by: "5 тыс.", "1.5万亿". */
function multipleOf(behind: string, multiples: Map<string, number>): number {
  const names = [...multiples.keys()].sort((a, b) => b.length - a.length);
  let rest = behind.trimStart();
  let product = 1;
  for (;;) {
    const name = names.find(
      (one) =>
        rest.startsWith(one) && (/\p{Script=Han}/u.test(one) || !/^\p{L}/u.test(rest.slice(one.length))),
    );
    if (name === undefined) return product;
    product *= multiples.get(name) ?? 1;
    rest = rest.slice(name.length).trimStart();
  }
}

/** "deux cent mille" is 200,000; words that are no numbers are passed over. */
function inWords(
  text: string,
  values: Map<string, number>,
  multiples: Map<string, number>,
  parts: ReadonlySet<string>,
): number | undefined {
  const all = text
    // Four twenties.
    .replace(/quatre[- ]vingts?(?=[- ]|$)/g, 'quatrevingt')
    .split(/[^\p{L}\p{M}]+/u);
  if (all.some((word) => parts.has(word))) return undefined;
  let total = 0;
  let group: number | undefined;
  for (const each of all) {
    // Arabic writes “and” together with the next word.
    const word = values.has(each) || multiples.has(each) ? each : each.replace(/^و/, '');
    const value = values.get(word);
    const multiple = multiples.get(word);
    if (value !== undefined) group = (group ?? 0) + value;
    else if (multiple !== undefined && multiple < 1000) {
      // "cent trois", "ciento", مائة: a hundred by itself; after a thousand it counts anew.
      const ones = (group ?? 0) % 100;
      group = (group ?? 0) - ones + (ones || 1) * multiple;
    } else if (multiple !== undefined) [total, group] = [total + (group || 1) * multiple, 0];
  }
  return group === undefined ? undefined : total + group;
}

/** 三百二十, 两万五千: each character of a size multiplies the one before it, and 万 and 亿 all that stands before them. */
function ofCharacters(
  text: string,
  values: Map<string, number>,
  multiples: Map<string, number>,
): number | undefined {
  if (/半|分之/.test(text)) return undefined;
  const [written] = /[零〇一二两兩三四五六七八九十百千万萬亿億兆]+/.exec(text) ?? [];
  if (written === undefined) return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of written) {
    const value = values.get(character);
    const multiple = multiples.get(character) ?? 1;
    if (value !== undefined) digit = (digit !== undefined && section === 0 ? digit * 10 : 0) + value;
    else if (multiple < 1e4) [section, digit] = [section + (digit ?? 1) * multiple, undefined];
    else [total, section, digit] = [(total + section + (digit ?? 0) || 1) * multiple, 0, undefined];
  }
  return total + section + (digit ?? 0);
}
