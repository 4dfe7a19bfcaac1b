import * as messages from '../messages/messages.ts';
import { plain } from '../words/plain-text.ts';
import { isStopWord, singular } from '../words/words.ts';
import { kindWords } from './kind-words.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Told } from './languages/language.ts';
import { asking } from './languages/site.ts';

/*
 * What the form of a query says about its answer, whatever it is about: "how many" asks for a figure, "when" for a date,
 * "note on" for a note. Words of the form need not stand in what is found.
 */

/** How figures are told, whatever the language: "about 30,000 bees, 2020"; "2.7%, 1990–2016"; "$1 billion, 2015". */
const told: Record<Told, RegExp> = {
  things: /^[\p{Ll}\p{Lo} ]*\d(?:[\d.,\u00a0\u202f]*\d)?(?: (?=[\p{Ll}\p{Lo}])|(?=\p{Script=Han}))/u,
  share: /^[^,،，]*[%٪]/,
  amount: /^[^,،，]*[$€£¥%٪]/,
  time: asking.time,
  top: asking.top,
};

export interface Hint {
  kind: Kind;
  /** What its `where` looks like: who asks how many bees there are is not told that by a share of them. */
  where?: RegExp | undefined;
}

/** A question without what only belongs to asking; where nothing else is, the question. */
export function withoutTurns(text: string): string {
  const rest = asking.turns.reduce((left, [turn, by]) => left.replace(turn, by), text);
  return rest.trim() ? rest : text;
}

/** What the way of asking hints at. */
export function hintsOf(text: string): Hint[] {
  const asked = plain(text);
  const hints = asking.forms.flatMap(([form, kind, as]) =>
    form.test(asked) ? [{ kind, where: as && told[as] }] : [],
  );
  return isAbbreviation(text) ? [...hints, { kind: 'term' }] : hints;
}

/** Letters alone: who asks for no more wants to know what they stand for. */
const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,6}s?$/u.test(text.trim());

/** What a query names: a page of print, or kinds ("note on mission-month", "definition of veto", "veto definition"). */
export function named(words: string[]): Hint[] {
  const page = words.findIndex((word, at) => asking.page.test(word) && /^\d+$/.test(words[at + 1] ?? ''));
  if (page >= 0) return [onPage(words[page + 1] ?? '')];
  const works = words.findIndex((word, at) => word === asking.works && isJoint(words[at + 1]));
  if (works >= 0)
    return [words[works + 1] === asking.worksIn ? inLanguage(words[works + 2] ?? '') : { kind: 'source' }];
  return kindsNamed(words).map((kind) => ({ kind }));
}

const isJoint = (word = ''): boolean => asking.joints.test(word);

/** A passage on a page of print, which its place tells: "The report, pp. 4–5". */
function onPage(number: string): Hint {
  const before = [messages.places.pageBefore, messages.places.pagesBefore].map((word) =>
    word.replaceAll('.', '\\.'),
  );
  return { kind: 'passage', where: new RegExp(`(?:${before.join('|')})(?:\\d+–)?${number}(?!\\d)`) };
}

/** A work whose place tells its language: "Journal article, Jane Roe, in Dutch". */
const inLanguage = (name: string): Hint => ({
  kind: 'source',
  where: new RegExp(`${messages.records.inLanguage(name)}(?!\\p{L})`, 'iu'),
});

function kindsNamed(words: string[]): Kind[] {
  const asked = words.map(singular);
  const isNamed = (word: string, kind: Kind): boolean => {
    const at = asked.indexOf(word);
    const [before, after] = [words[at - 1], words[at + 1]];
    const isApart = before === undefined || isStopWord(before) || after === undefined || isJoint(after);
    return at >= 0 && (isApart || kind === 'comparison');
  };
  return kinds.filter((kind) => kindWords[kind].some((word) => isNamed(singular(word), kind)));
}

/** Words of a list, in either number. */
const words = (list: string): Set<string> =>
  new Set(list.split(' ').flatMap((word) => [word, singular(word)]));

const ofAsking = words(asking.asking);
const askedFor = new Map(Object.entries(asking.askedFor).map(([word, answer]) => [word, answer.split(' ')]));

/** What else the answer to a question with this word may have: a reason to "why"; nothing to most. */
export const answersTo = (word: string): string[] => askedFor.get(word) ?? [];

/** Words for what tells, which are asked for only where nothing else is. */
const tellers = words([asking.tellers, ...Object.values(asking.kindWords)].join(' '));

const prefixes = words(asking.prefixes);

/** A word of asking; so is the initial of a name, and what is but the beginning of the next word. */
export function isAsking(word: string): boolean {
  return isInitial(word) || prefixes.has(word) || ofAsking.has(word) || ofAsking.has(singular(word));
}

/** One letter; a Chinese character is a word. */
const isInitial = (word: string): boolean => /^(?!\p{Script=Han})\p{L}$/u.test(word);

/** A word by which people ask for all of a kind. */
export const isKindWord = (word: string): boolean =>
  kinds.some((kind) => kindWords[kind].some((one) => singular(one) === singular(word)));

/** A word that belongs to the form of a query rather than to its subject. */
export function isOfForm(word: string): boolean {
  return isAsking(word) || answersTo(word).length > 0 || tellers.has(word) || tellers.has(singular(word));
}
