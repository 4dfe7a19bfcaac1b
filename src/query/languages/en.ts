import type { Asking } from './language.ts';

const monthNames = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';

export const asking: Asking = {
  kindWords: {
    passage: 'paragraph passage',
    section: 'section chapter',
    page: 'page',
    note: 'note footnote endnote fn',
    source: 'source reference citation bibliography',
    statistic: 'statistic figure',
    term: 'term definition glossary',
    name: 'person organization',
    event: 'event timeline chronology',
    comparison: 'comparison compare difference differ contradict contradiction disagree',
    remark: 'remark annotation editor',
    background: 'background',
    since: 'aftermath sequel afterward afterwards',
    table: 'table',
    picture: 'picture image photo',
    box: 'box',
    equation: 'equation formula',
    item: 'recommendation',
  },
  time: /^[^,]* years?\b/,
  top: /^1st\b/,
  forms: [
    [/\bhow many\b|\bnumber of\b/, 'statistic', 'things'],
    [/\b(?:what|which) (?:share|percentage|proportion|percent)\b/, 'statistic', 'share'],
    [/\b(?:share|percentage|proportion|percent) of\b/, 'statistic', 'share'],
    [/\bhow much\b|\bamount of\b/, 'statistic', 'amount'],
    [/\bhow (?:long|old)\b/, 'statistic', 'time'],
    [/\bhow (?:big|large|often|high)\b|\bsize of\b/, 'statistic'],
    [/\b(?:who|which|what|is|are)\b.* (?:most|biggest|highest|largest|top)\b/, 'statistic', 'top'],
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
  ],
  /** "What role does it play", "which countries are". */
  turns: [
    [/\bwhat (?:role|part) (do|does|did)\b/gi, 'what $1'],
    [/\b(which|what) \p{L}+ (are|is|was|were)\b/giu, '$1 $2'],
    [/\b(?:each other|one another)\b/gi, ''],
  ],
  joints: /^(?:on|of|for|about|in|from|by|that|which|with|between|\d+)$/,
  page: /^(?:page|pp?)$/,
  noteNumber: /(?<![\p{L}\d])(?:fn|en|n|nn|(?:foot|end)?note)\.?\s?(\d{1,3})(?![\p{L}\d])/giu,
  asking:
    'actually al ask asked basically big both two play played call called come discuss discussed et ever exactly explain explained find found go going happen happened ' +
    'know large list long made main make making mean mention mentioned need often prof put read really said saw see show shown speak ' +
    'stand take taken talk tell think took use used want way write writes written wrote',
  askedFor: {
    why: 'reason motive motivation because explain explanation',
    should: 'recommendation recommend advise ought must',
  },
  tellers:
    'abbreviation acronym amount article book brief cite cited document meaning name number paper people pp report study text thing word work',
  prefixes: 'anti multi non pre semi',
  works: 'works',
  worksIn: 'in',
  cite: 'cite',
  between: ['between', 'and'],
  operators: { kind: 'kind', in: 'in', author: 'author by', year: 'year', not: 'NOT', or: 'OR', and: 'AND' },
  parted: (text) => text,
  head: -1,
};
