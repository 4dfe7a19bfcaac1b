import { parseQuery, type Query, type Reading, replaceWords, unquoted } from '../query/query.ts';
import { Vocabulary } from '../words/spelling.ts';
import { type Answer, answerOf, correct, type Inquiry, type Means } from './answer.ts';
import { Collection } from './collection.ts';
import { Evidence } from './evidence.ts';
import type { PartsLoader } from './parts.ts';

/** Files of records at most that are loaded: while one types, as many as a browser asks for at once. */
const mostFiles = { typing: 6, asked: 12 };

export interface PartedMeans extends Pick<Means, 'goodWords'> {
  loader: PartsLoader;
  reading: Reading;
  /** Called when what can be known of the words is there, and before anything else is asked for: to wait until nobody types. */
  rest: () => Promise<void>;
}

/** Answers from a collection of which only parts are loaded: the best of all, by the rules that hold for one that is whole. */
export async function partedAnswer(inquiry: Inquiry, means: PartedMeans): Promise<Answer> {
  const { loader, reading, goodWords, rest } = means;
  const read = (text: string, isTyping: boolean): Query => {
    const query = parseQuery(text, isTyping, reading);
    return { ...query, filters: { ...query.filters, ...inquiry.chosen } };
  };
  const evidenceOf = async (query: Query): Promise<Evidence> => {
    await loader.loadWords(query);
    return new Evidence(loader.outline, query);
  };
  const best = async (query: Query, evidence: Evidence): Promise<Answer> => {
    const ranked = evidence.found(new Set()).map(({ id }) => id);
    const rows = await loader.rows(ranked, inquiry.isTyping ? mostFiles.typing : mostFiles.asked);
    const told = answerOf(await Collection.of(rows), query, { whole: evidence.telling });
    return { ...told, isComplete: rows.length === ranked.length };
  };

  const query = read(inquiry.input, inquiry.isTyping);
  await loader.loadAhead(query);
  await rest();
  const evidence = await evidenceOf(query);
  if (evidence.unknown().length > 0) {
    const vocabulary = new Vocabulary(loader.outline.index.words());
    const corrections = await correct(query, evidence, vocabulary, goodWords);
    if (corrections.size > 0) {
      const meant = replaceWords(query.text, corrections);
      const corrected = read(meant, false);
      const found = await best(corrected, await evidenceOf(corrected));
      if (found.hits.length > 0) return { ...found, query, meant };
    }
  }
  const found = await best(query, evidence);
  if (query.phrases.length === 0 || found.hits.length > 0) return found;
  const asWords = { ...read(unquoted(inquiry.input), false), text: query.text };
  const loose = await best(asWords, await evidenceOf(asWords));
  const whole = loose.hits.filter(({ missing }) => missing.length === 0);
  return { ...loose, query, hits: whole, isLoose: whole.length > 0 };
}
