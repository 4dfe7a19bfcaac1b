import { own } from '../syntax/own.ts';
import { fresh, joined, type Page, plain, replace, sentences, type Text } from './tracked-text.ts';

/*
 * For the tests of anchoring: what editors do to a text, at random. These kinds of edits were written down before it was tried
 * what the matcher makes of them, and no rule of it was fitted to them.
 */

type Random = (most: number) => number;
type Edit = (page: Text[], random: Random) => Text[];

const word = /[\p{L}’]+/gu;
const hedges = ['indeed', 'in part', 'so far', 'by and large', 'on the whole'];
const foreign: Record<string, string> = { '“': '«', '”': '»', '‘': '‹', '’': "'", '–': '-', '—': ' - ' };

const each =
  (edit: (text: Text, random: Random, page: Text[]) => Text): Edit =>
  (page, random) =>
    page.map((text) => edit(text, random, page));

/** What is cut out leaves nothing behind. */
const kept = (page: Text[]): Text[] => page.filter((text) => plain(text).trim() !== '');

export const edits: Record<string, Edit> = {
  'words are swapped': each((text, random, page) => {
    const others = page.flatMap((one) => plain(one).match(word) ?? []);
    return replace(text, word, () => (random(15) === 0 ? others[random(others.length)] : undefined));
  }),
  'letters are mistyped': each((text, random) =>
    replace(text, /\p{L}{5,}/gu, (found) => {
      if (random(30) > 0) return undefined;
      const at = 1 + random(found.length - 2);
      return found.slice(0, at) + found.charAt(at + 1) + found.charAt(at) + found.slice(at + 2);
    }),
  ),
  'other quotation marks and dashes': each((text) =>
    replace(text, /[“”‘’–—]/g, (sign) => own(foreign, sign)),
  ),
  'words are cut': each((text, random) =>
    replace(text, /[\p{L}’]+ /gu, () => (random(25) === 0 ? '' : undefined)),
  ),
  'words are put in': each((text, random) =>
    replace(text, / /g, () => (random(25) === 0 ? ` ${hedges[random(hedges.length)]} ` : undefined)),
  ),
  'a sentence is moved': each((text, random) => {
    const parts = sentences(text);
    if (parts.length < 2 || random(3) > 0) return text;
    const [moved = []] = parts.splice(random(parts.length), 1);
    parts.splice(random(parts.length + 1), 0, moved);
    return joined(parts);
  }),
  'a sentence goes to the next paragraph': (page, random) => {
    const mended = [...page];
    for (let at = 0; at + 1 < mended.length; at++) {
      const parts = sentences(mended[at] ?? []);
      if (parts.length < 3 || random(5) > 0) continue;
      mended[at + 1] = joined([parts.at(-1) ?? [], mended[at + 1] ?? []]);
      mended[at] = joined(parts.slice(0, -1));
    }
    return mended;
  },
  'a sentence is cut': each((text, random) => {
    const parts = sentences(text);
    if (parts.length > 1 && random(6) === 0) parts.splice(random(parts.length), 1);
    return joined(parts);
  }),
  'paragraphs are split': (page, random) =>
    page.flatMap((text) => {
      const parts = sentences(text);
      if (parts.length < 2 || random(4) > 0) return [text];
      const at = 1 + random(parts.length - 1);
      return [joined(parts.slice(0, at)), joined(parts.slice(at))];
    }),
  'paragraphs are joined': (page, random) => {
    const mended: Text[] = [];
    for (const text of page) {
      const last = random(5) === 0 ? mended.pop() : undefined;
      mended.push(last ? joined([last, text]) : text);
    }
    return mended;
  },
  'paragraphs are cut': (page, random) => page.filter(() => random(12) > 0),
  'paragraphs change places': (page, random) => {
    const mended = [...page];
    for (let at = 0; at + 1 < mended.length; at += 2)
      if (random(3) === 0) mended.splice(at, 2, mended[at + 1] ?? [], mended[at] ?? []);
    return mended;
  },
  'a paragraph is written anew': each((text, random) =>
    random(10) > 0
      ? text
      : fresh('Of this nothing is said here any more; another page has it at length now.'),
  ),
};

/** A version of all pages, by three to five kinds of edits. Every second time, each second section joins the one before. */
export function mendAtRandom(
  all: Page[],
  random: Random,
): { kinds: string[]; mended: Map<Page, { page: Page; blocks: Text[] }> } {
  const names = Object.keys(edits);
  const kinds = Array.from({ length: 3 + random(3) }, () => names.splice(random(names.length), 1)[0] ?? '');
  const edited = all.map(({ blocks }) =>
    kept(kinds.reduce((text, kind) => own(edits, kind)?.(text, random) ?? text, blocks)),
  );
  const isMerged = random(2) === 0;
  const mended = new Map(
    all.map((page, index) => {
      const first = isMerged ? index - (index % 2) : index;
      const blocks = isMerged ? [...(edited[first] ?? []), ...(edited[first + 1] ?? [])] : edited[index];
      return [page, { page: all[first] ?? page, blocks: blocks ?? [] }];
    }),
  );
  return { kinds: [...kinds, ...(isMerged ? ['sections are merged'] : [])], mended };
}
