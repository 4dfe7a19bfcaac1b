import { wordsOf } from '../words/words.ts';
import { type Answer, answer, type Inquiry } from './answer.ts';
import { Collection } from './collection.ts';
import type { RecordOnPage } from './pagefind.ts';
import { parseQuery, type Reading, type Word } from './query.ts';
import type { Row } from './row.ts';

/** What we use of Pagefind, whose script carries no types. */
export interface FullText {
  search(term: string, options: { filters: FullTextFilters }): Promise<{ results: FullTextHit[] }>;
}

interface FullTextFilters {
  kind?: string;
  document?: string;
}

interface FullTextHit {
  id: string;
  data(): Promise<Page>;
}

interface Page {
  raw_url: string;
  content: string;
  meta: { parts: string; words?: string };
  filters: { document?: string[] };
}

/** A page that has one more word of the query comes before all that have it not; among equals Pagefind's order decides. */
const orderWeight = 0.3;

/** Of the pages that are loaded nobody knows which other words there are: nothing is put right. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/**
 * Answers from the full text: Pagefind tells which pages have most of the words, and what is on these is then searched as
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
  const filters = { ...(kind && { kind }), ...(document && { document }) };
  const search = async (term: string) => (await fullText.search(term, { filters })).results;
  const subject = query.words.filter(({ ofForm }) => !ofForm);
  const found = await Promise.all([
    ...subject.map((word) => resultsFor(word, search)),
    ...query.phrases.map((words) => search(`"${words.join(' ')}"`)),
  ]);
  const scores = new Map<FullTextHit['id'], { hit: FullTextHit; score: number }>();
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
  const pages = await Promise.all(best.map(({ hit }) => hit.data()));
  const collection = await Collection.of(pages.flatMap(rowsOf));
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
  search: (term: string) => Promise<FullTextHit[]>,
): Promise<FullTextHit[]> {
  for (const forms of [[text], variants, like]) {
    const found = (
      await Promise.all(forms.map((form) => search(form.includes(' ') ? `"${form}"` : form)))
    ).flat();
    if (found.length > 0) return found;
  }
  return [];
}

/** The records of which a page is made. */
function rowsOf({ raw_url, content, meta, filters }: Page): Row[] {
  const words = content.split(/\s+/);
  const parts: RecordOnPage[] = JSON.parse(meta.parts);
  return parts.map(([start, kind, fragment, title, where, year, names], at) => {
    const text = words.slice(start, parts[at + 1]?.[0]).join(' ');
    return [
      kind,
      raw_url + fragment,
      title,
      where,
      (filters.document ?? []).join(' '),
      year,
      text.startsWith(`${title}. `) ? text.slice(title.length + 2) : text,
      names,
      // Of which part of a page they are words is not known: they lead to its beginning.
      at === 0 ? wordsOf(meta.words ?? '').join(' ') : '',
      ...(['', '', 0, ''] as const),
    ];
  });
}
