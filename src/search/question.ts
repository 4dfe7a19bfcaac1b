import { singular } from '../model/plural.ts';
import { isStopWord, plain } from '../words/words.ts';
import { type Kind, kinds, kindWords } from './kinds.ts';

/*
 * What the form of a query says about its answer, whatever it is about: "how many" asks for a figure, "when" for a date,
 * "note on" for a note. Words of the form need not stand in what is found.
 */

/** How figures are told: "about 30,000 bees, 2020"; "2.7%, 1990–2016"; "$1 billion, 2015"; "barely 10 years, 1990". */
const told = {
  things: /^[a-z ]*\d[\d.,]* [a-z]/,
  share: /^[^,]*%/,
  amount: /^[^,]*[$%]/,
  time: /^[^,]* years?\b/,
  top: /^1st\b/,
};

const monthNames = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';

/** Ways of asking, in plain words, the kind that usually answers, and what then stands beside its name. */
const forms: [asked: RegExp, kind: Kind, where?: RegExp][] = [
  [/\bhow many\b|\bnumber of\b/, 'statistic', told.things],
  [/\b(?:what|which) (?:share|percentage|proportion|percent)\b/, 'statistic', told.share],
  [/\b(?:share|percentage|proportion|percent) of\b/, 'statistic', told.share],
  [/\bhow much\b|\bamount of\b/, 'statistic', told.amount],
  [/\bhow (?:long|old)\b/, 'statistic', told.time],
  [/\bhow (?:big|large|often|high)\b|\bsize of\b/, 'statistic'],
  [/\b(?:who|which|what|is|are)\b.* (?:most|biggest|highest|largest|top)\b/, 'statistic', told.top],
  [/\bwh?en\b|\b(?:what|which) (?:year|date|day|month)\b/, 'event'],
  [/\bwhat (?:has |have )?(?:happened|became|become|came)\b|\bsince then\b/, 'since'],
  [/\bwhat (?:do|does|is|are)\b.*\b(?:mean|meant|short for|stand for)\b|\bwhat is an? \b/, 'term'],
  [/\b(?:meaning|abbreviation|acronym)\b/, 'term'],
  [/\bwhat happened\b/, 'event'],
  [new RegExp(`\\b(?:${monthNames})[a-z]* (?:\\d{1,2},? )?(?:19|20)\\d\\d\\b`), 'event'],
  [/\bwho (?:wrote|writes|published)\b|\bauthors? of\b/, 'section'],
  [/\bwho (?:wrote|writes|published)\b/, 'source'],
  [/\b(?:(?:book|journal|paper|report)s?|articles|published|studies|study|works (?:by|in|on))\b/, 'source'],
  [/\bwho (?:argues?|claims?|believes?|said|says|thinks?|thought)\b/, 'passage'],
  [/^(?:why|how) (?!many|much|big|large|long|old|often|high)|\bshould\b/, 'passage'],
  [/^(?:what (?:else )?)?(?:do|does|did|could|can|would|will)\b(?!.*\b(?:mean|stand for)\b)/, 'passage'],
  [/^(?:is|are|was|were|has|have|had) (?!.*\b(?:most|biggest|highest|largest|top)\b)/, 'passage'],
  [/^how (?:do|does|can|should) (?:i|we|you|one|students?) (?:cite|quote)\b/, 'page'],
  [/\bshould\b/, 'section'],
];

export interface Hint {
  kind: Kind;
  /** What its `where` looks like: who asks how many bees there are is not told that by a share of them. */
  where?: RegExp | undefined;
}

/** Parts of questions that say nothing of what is asked: "what role does it play", "which countries are". */
const turns: [turn: RegExp, rest: string][] = [
  [/\bwhat (?:role|part) (do|does|did)\b/gi, 'what $1'],
  [/\b(which|what) \p{L}+ (are|is|was|were)\b/giu, '$1 $2'],
  [/\b(?:each other|one another)\b/gi, ''],
];

/** A question without what only belongs to asking. */
export const withoutTurns = (text: string): string =>
  turns.reduce((rest, [turn, by]) => rest.replace(turn, by), text);

/** What the way of asking hints at. */
export function hintsOf(text: string): Hint[] {
  const asked = plain(text);
  const hints = forms.flatMap(([form, kind, where]) => (form.test(asked) ? [{ kind, where }] : []));
  return isAbbreviation(text) ? [...hints, { kind: 'term' }] : hints;
}

/** Letters alone: who asks for no more wants to know what they stand for. */
const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,6}s?$/u.test(text.trim());

/** What follows the word for a kind where it means the kind; "long-term interests" asks for no term. */
const joints = /^(?:on|of|for|about|in|from|by|that|which|with|between|\d+)$/;

/** What a query names: a page of print, or kinds ("note on mission-month", "definition of veto", "veto definition"). */
export function named(words: string[]): Hint[] {
  const page = words.findIndex(
    (word, at) => /^(?:page|pp?)$/.test(word) && /^\d+$/.test(words[at + 1] ?? ''),
  );
  if (page >= 0) return [onPage(words[page + 1] ?? '')];
  const works = words.findIndex((word, at) => word === 'works' && joints.test(words[at + 1] ?? ''));
  if (works >= 0)
    return [words[works + 1] === 'in' ? inLanguage(words[works + 2] ?? '') : { kind: 'source' }];
  return kindsNamed(words).map((kind) => ({ kind }));
}

/** A passage on a page of print, which its place tells: "The report, pp. 4–5". */
const onPage = (number: string): Hint => ({
  kind: 'passage',
  where: new RegExp(`, pp?\\. (?:\\d+–)?${number}\\b`),
});

/** A work whose place tells its language: "Journal article, Jane Roe, in Dutch". */
const inLanguage = (name: string): Hint => ({ kind: 'source', where: new RegExp(`, in ${name}\\b`, 'i') });

function kindsNamed(words: string[]): Kind[] {
  const asked = words.map(singular);
  const isNamed = (word: string, kind: Kind): boolean => {
    const at = asked.indexOf(word);
    const [before, after] = [words[at - 1], words[at + 1]];
    const isApart = before === undefined || isStopWord(before) || after === undefined || joints.test(after);
    return at >= 0 && (isApart || kind === 'comparison');
  };
  return kinds.filter((kind) => kindWords[kind].some((word) => isNamed(word, kind)));
}

/** Words of asking and telling, which say little about what is asked. Singular where there is one. */
const asking = new Set(
  (
    'actually al ask asked basically big both two play played call called come discuss discussed et ever exactly explain explained find found go going happen happened ' +
    'know large list long made main make making mean mention mentioned need often prof put read really said saw see show shown speak ' +
    'stand take taken talk tell think took use used want way write writes written wrote'
  ).split(' '),
);
/** Words of asking that tell what is asked for, and what an answer calls it. */
const askedFor = new Map([
  ['why', ['reason', 'motive', 'motivation', 'because', 'explain', 'explanation']],
  ['should', ['recommendation', 'recommend', 'advise', 'ought', 'must']],
]);

/** What else the answer to a question with this word may have: a reason to "why"; nothing to most. */
export const answersTo = (word: string): string[] => askedFor.get(word) ?? [];

/** Words for what tells, which are asked for only where nothing else is. */
const tellers = new Set([
  ...'abbreviation acronym amount article book brief cite cited document meaning name number'.split(' '),
  ...'paper people pp report study text thing word work'.split(' '),
  ...Object.values(kindWords).flat(),
]);

/** Parts of words that some write apart: "non interference" is one thing to look for, not two. */
const prefixes = new Set(['anti', 'multi', 'non', 'pre', 'semi']);

/** A word of asking; so is the initial of a name, and what is but the beginning of the next word. */
export function isAsking(word: string): boolean {
  return /^\p{L}$/u.test(word) || prefixes.has(word) || asking.has(word) || asking.has(singular(word));
}

/** A word by which people ask for all of a kind. */
export const isKindWord = (word: string): boolean =>
  kinds.some((kind) => kindWords[kind].includes(singular(word)));

/** A word that belongs to the form of a query rather than to its subject. */
export function isOfForm(word: string): boolean {
  return isAsking(word) || answersTo(word).length > 0 || tellers.has(word) || tellers.has(singular(word));
}
