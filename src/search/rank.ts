import type { Kind } from '../query/kinds.ts';

/** How one word of a query was found in one record. */
export interface Match {
  /** From 0 to 1. */
  strength: number;
  /** Positions in the record's text, by words. */
  places: number[];
  /** It stands in the original alone. */
  isOriginal: boolean;
}

/** By record, one place a word of the query. */
export type Matches = Map<number, (Match | undefined)[]>;

/** Where a word was found, and what that is worth. */
export const strengths = {
  name: 0.9,
  /** In the text: once, and the most that repetition adds. */
  text: 0.8,
  repeated: 0.12,
  /** What a text begins with, it is about. */
  early: 0.05,
  /** In the original, and not in our text. */
  original: 0.75,
  /** Among the words that only search knows. */
  word: 0.55,
  /** As another word for it: this part of what the word itself would be worth. */
  synonym: 0.55,
  /** As the beginning of a longer word: this part of what the whole word would be worth. */
  beginning: 0.6,
};

/** What else moves a record up or down. Measured on e2e/content/queries/; no single query needs the exact numbers. */
const weights = {
  /** Its title is what was typed, with every word of asking ("how many bees"). */
  title: 1,
  /** Called exactly what was asked for. */
  likeness: 0.6,
  /** Called so, but not what is named or hinted at, this part: who asks when wants no number of that name. */
  otherwise: 0.7,
  /** Neighbors in the query are neighbors in the text. */
  nearness: 0.25,
  /** No word of the query is missing. */
  whole: 0.1,
  /** What the query names ("note on …", "page 5"), or the way of asking hints at ("how many …"). */
  named: 0.9,
  hinted: 0.18,
  /** The editors', and not the documents'. */
  outside: -0.15,
  /** It has a word of everything that others say at length. */
  summary: -0.1,
};

/** The documents and their own words come before what is said about them; a date is seldom asked for by itself. */
const kindWeights: Partial<Record<Kind, number>> = {
  passage: 0.04,
  section: -0.06,
  remark: -0.12,
  background: -0.12,
  since: -0.12,
  comparison: -0.05,
  event: -0.02,
  name: -0.25,
  page: -0.15,
};

/** What a word of the form of a query is worth beside one of its subject. */
const formWeight = 0.25;

export interface Found {
  id: number;
  score: number;
  /** Share of the query that was found, by the weight of its words. */
  cover: number;
  /** No word of the query is missing. */
  whole: boolean;
}

/** How much a word tells: the fewer records have it, the more. */
export function weightOf(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

export interface Ranking {
  matches: Matches;
  /** How much each word of the query tells, and whether it is of its form. */
  words: { weight: number; ofForm: boolean }[];
  kindOf: (id: number) => Kind | undefined;
  /** Whether it is what the query names; undefined where it names nothing. */
  isNamed: ((id: number) => boolean) | undefined;
  /** Whether it is what the way of asking hints at; undefined where that hints at nothing. */
  isHinted: ((id: number) => boolean) | undefined;
  /** Whether its title is the query, word for word; asked only of what is called so but for words of asking. */
  isTitled: (id: number) => boolean;
  /** How nearly the query is a name of the record, 0 to 1. */
  likeness: (id: number) => number;
  /** Whether it is the editors', and not the documents'. */
  isOutside?: (id: number) => boolean;
  /** Whether it sums up what others say at length. */
  isSummary?: (id: number) => boolean;
}

/** The records found, best first. */
export function rank(ranking: Ranking): Found[] {
  const weighed = ranking.words.map(({ weight, ofForm }) => weight * (ofForm ? formWeight : 1));
  const found = [...ranking.matches].map(([id, row]) => score(id, row, weighed, ranking));
  // Equals stand as they do in the site.
  return found.sort((a, b) => b.score - a.score || a.id - b.id);
}

function score(id: number, row: (Match | undefined)[], weighed: number[], ranking: Ranking): Found {
  const total = weighed.reduce((sum, weight) => sum + weight, 0) || 1;
  let sum = 0;
  let cover = 0;
  let near = 0;
  weighed.forEach((weight, index) => {
    const match = row[index];
    if (!match) return;
    sum += weight * match.strength;
    cover += weight;
    const next = row[index + 1];
    if (next && isNear(match.places, next.places)) near += weight + (weighed[index + 1] ?? 0);
  });
  const kind = ranking.kindOf(id);
  const isAnswer = ranking.isNamed ?? ranking.isHinted;
  const isOtherwise = isAnswer && !isAnswer(id);
  const called = ranking.likeness(id);
  const likeness = called * (isOtherwise ? weights.otherwise : 1);
  const whole = ranking.words.every(({ ofForm }, index) => ofForm || row[index]);
  return {
    id,
    score:
      sum / total +
      weights.likeness * likeness ** 2 * (cover / total) +
      weights.nearness * Math.max(near / (2 * total), likeness ** 4 * (cover / total)) +
      (whole ? weights.whole : 0) +
      (called > 0.99 && ranking.isTitled(id) ? weights.title : 0) +
      (kind ? kindScore(id, kind, cover / total, ranking) : 0) +
      (ranking.isOutside?.(id) ? weights.outside : 0) +
      (ranking.isSummary?.(id) ? weights.summary : 0),
    cover: weighed.length === 0 ? 1 : cover / total,
    whole,
  };
}

function kindScore(id: number, kind: Kind, cover: number, { isNamed, isHinted }: Ranking): number {
  if (isNamed?.(id)) return weights.named * cover;
  return (isHinted?.(id) ? weights.hinted : 0) + (kindWeights[kind] ?? 0);
}

/** A few words may stand between two that belong together. */
function isNear(first: number[], second: number[]): boolean {
  return first.some((place) => second.some((other) => other !== place && Math.abs(other - place) <= 4));
}
