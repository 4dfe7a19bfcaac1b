import { type Kind, kinds, kindWords } from './kinds.ts';
import { isStopWord, plain, singular } from './words.ts';

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
};

/** Ways of asking, in plain words, the kind that usually answers, and what then stands beside its name. */
const forms: [asked: RegExp, kind: Kind, where?: RegExp][] = [
  [/\bhow many\b|\bnumber of\b/, 'statistic', told.things],
  [/\b(?:what|which) (?:share|percentage|proportion|percent)\b/, 'statistic', told.share],
  [/\b(?:share|percentage|proportion|percent) of\b/, 'statistic', told.share],
  [/\bhow much\b|\bamount of\b/, 'statistic', told.amount],
  [/\bhow (?:long|old)\b/, 'statistic', told.time],
  [/\bhow (?:big|large|often|high)\b|\bsize of\b/, 'statistic'],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b/, 'event'],
  [/\bwhat (?:do|does|is|are)\b.*\b(?:mean|meant|short for|stand for)\b|\bwhat is an? \b/, 'term'],
  [/\b(?:meaning|abbreviation|acronym)\b/, 'term'],
  [/\bwho (?:wrote|writes|published)\b/, 'section'],
  [/\bwho (?:wrote|writes|published)\b|\b(?:book|study|paper|report|journal|published)\b/, 'source'],
  [/^(?:why|how) (?!many|much|big|large|long|old|often|high)/, 'passage'],
];

export interface Hint {
  kind: Kind;
  /** What its `where` looks like: who asks how many bees there are is not told that by a share of them. */
  where?: RegExp | undefined;
}

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

/** The kinds that a query names: "note on mission-month", "definition of veto", "veto definition". */
export function kindsNamed(words: string[]): Kind[] {
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
    'al ask asked big call called come discuss discussed et explain explained find found go going happen happened ' +
    'know large long make making mean mention mentioned need prof put read said saw see show shown stand take taken ' +
    'talk tell think took use used want way write writes written wrote'
  ).split(' '),
);
/** Words for what tells, which are asked for only where nothing else is. */
const tellers = new Set([
  ...'abbreviation acronym amount article book brief cite cited document meaning name number'.split(' '),
  ...'paper report study text thing word work'.split(' '),
  ...Object.values(kindWords).flat(),
]);

/** A word of asking; so is the initial of a name. */
export function isAsking(word: string): boolean {
  return /^\p{L}$/u.test(word) || asking.has(word) || asking.has(singular(word));
}

/** A word that belongs to the form of a query rather than to its subject. */
export function isOfForm(word: string): boolean {
  return isAsking(word) || tellers.has(word) || tellers.has(singular(word));
}
