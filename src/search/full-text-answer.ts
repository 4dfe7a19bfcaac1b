import { parseQuery, type Reading, type Word } from '../query/query.ts';
import { type Answer, answer, type Inquiry } from './answer.ts';
import { Collection } from './collection.ts';
import type { FoundPage, FullText } from './pagefind/full-text.ts';

/** A page that has one more word of the query comes before all that have it not; among equals the order in which they were found decides. */
const orderWeight = 0.3;

/** Of the pages that are loaded nobody knows which other words there are: nothing is put right. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/**
 * Answers from the full text: it tells which pages have most of the words, and what is on these is then searched as
 * all records of a smaller collection are.
 * @param most pages to load
 */
export async function fullTextAnswer(
  fullText: FullText,
  reading: Reading,
  inquiry: Inquiry,
  most: number,
): Promise<Answer> {
  const query = parseQuery(inquiry.input, inquiry.isTyping, reading);
  const { kind, in: document } = { ...query.filters, ...inquiry.chosen };
  const filters = { ...(kind && { kind }), ...(document && { in: document }) };
  const search = (term: string) => fullText.search(term, filters);
  const subject = query.words.filter(({ ofForm }) => !ofForm);
  const found = await Promise.all([
    ...subject.map((word) => resultsFor(word, search)),
    ...query.phrases.map((words) => search(`"${words.join(' ')}"`)),
  ]);
  const scores = new Map<FoundPage['id'], { hit: FoundPage; score: number }>();
  for (const hits of found) {
    for (const [at, hit] of hits.entries()) {
      const known = scores.get(hit.id) ?? { hit, score: 0 };
      known.score +=
        1 / Math.log2(2 + hits.length) +
        (orderWeight * (1 - at / hits.length)) / (1 + Math.log2(1 + hits.length));
      scores.set(hit.id, known);
    }
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, most);
  const rows = await Promise.all(best.map(({ hit }) => hit.rows()));
  const collection = await Collection.of(rows.flat());
  const told = await answer(inquiry, {
    collection,
    reading,
    quotedIn: async () => new Set(),
    goodWords: async () => new Everything(),
  });
  const unknown = subject.filter((_, index) => found[index]?.length === 0).map(({ text }) => text);
  return { ...told, unknown, instead: [], isComplete: scores.size <= most };
}

/** Pages that have a word; where none has, those that have another name of it. */
async function resultsFor(
  { text, variants, like }: Word,
  search: (term: string) => Promise<FoundPage[]>,
): Promise<FoundPage[]> {
  for (const forms of [[text], variants, like]) {
    const found = (
      await Promise.all(forms.map((form) => search(form.includes(' ') ? `"${form}"` : form)))
    ).flat();
    if (found.length > 0) return found;
  }
  return [];
}
