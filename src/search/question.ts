import { type Kind, kinds, kindWords } from './kinds.ts';
import { isStopWord, plain, singular } from './words.ts';

/*
 * What the form of a query says about its answer, whatever it is about: "how many" asks for a figure, "when" for a date,
 * "note on" for a note. Words of the form need not stand in what is found.
 */

/** Ways of asking, in plain words, and the kind that usually answers. */
const forms: [asked: RegExp, kind: Kind][] = [
  [/\bhow (?:many|much|big|large|long|old|often|high)\b/, 'statistic'],
  [/\b(?:number|amount|size|share|percentage|proportion|percent) of\b/, 'statistic'],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b/, 'event'],
  [/\bwhat (?:do|does|is|are)\b.*\b(?:mean|meant|short for|stand for)\b|\bwhat is an? \b/, 'term'],
  [/\b(?:meaning|abbreviation|acronym)\b/, 'term'],
  [/\bwho (?:wrote|writes|published)\b|\b(?:book|study|paper|report|journal|published)\b/, 'source'],
  [/^(?:why|how) (?!many|much|big|large|long|old|often|high)/, 'passage'],
];

/** The kinds that the way of asking hints at. */
export function kindsHinted(text: string): Kind[] {
  const asked = plain(text);
  return [...new Set(forms.filter(([form]) => form.test(asked)).map(([, kind]) => kind))];
}

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
const words = new Set(
  (
    'abbreviation acronym al amount article ask asked author big book brief call called cite cited come discuss discussed ' +
    'document et explain explained find found go going happen happened know large long make making meaning mention ' +
    'mentioned name need number paper prof put read report said saw see show shown stand study take talk tell text thing ' +
    'think took use used want way word work write writes written wrote'
  ).split(' '),
);
const kindNames = new Set(Object.values(kindWords).flat());

/** A word that belongs to the form of a query rather than to its subject; so does the initial of a name. */
export function isOfForm(word: string): boolean {
  const one = singular(word);
  return /^\p{L}$/u.test(word) || words.has(word) || words.has(one) || kindNames.has(one);
}
