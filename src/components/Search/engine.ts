import type { Kind } from '../../search/kinds.ts';
import { parseQuery, type Query, replaceWords, unquoted } from '../../search/query.ts';
import { type Entry, partOf, type QuickFile, QuickIndex, type Row } from '../../search/quick.ts';
import { readWords, Vocabulary } from '../../search/spelling.ts';
import { telling } from '../../search/words.ts';
import { type Answer, answerOf } from './answer.ts';
import { Evidence } from './evidence.ts';
import { type Filters, type FullText, type FullTextHit, loadFullText } from './fulltext.ts';

const engines = new Map<string, Engine>();

/** The one engine of a site. @param base the path under which it is hosted, with slashes at both ends */
export function engineFor(base: string): Engine {
  const engine = engines.get(base) ?? new Engine(`${base}pagefind/`);
  engines.set(base, engine);
  return engine;
}

/** What somebody wants to know. */
export interface Question {
  /** As it stands in the field. */
  input: string;
  /** The last word may be unfinished. */
  isTyping: boolean;
  /** Aborted when a newer question makes the answer useless. */
  signal: AbortSignal;
  /** Hits to be shown at most, where each has to be looked up: in a large collection. */
  most: number;
  /** What is searched for, where not all can be found first and then filtered: in a large collection. */
  filters?: Filters;
}

/** Milliseconds in which an answer from everything makes one from the names needless, and a list that changes twice. */
const patience = 60;

/** Answers queries: from titles and names at once, from the full text as soon as it is there. */
export class Engine {
  readonly #folder: string;
  readonly #started = new Map<string, Promise<unknown>>();
  #isReady = false;

  /** @param folder where the index is, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Titles and names: a few kilobytes, loaded as soon as a reader reaches for search. */
  prepare(): Promise<{ file: QuickFile; quick: QuickIndex }> {
    this.#vocabulary().catch(() => undefined);
    return this.#once('quick.json', async (path) => {
      const file: QuickFile = await (await this.#fetch(path)).json();
      return { file, quick: new QuickIndex(file) };
    });
  }

  /**
   * Answers once or twice: with what the names tell, then with everything.
   * @throws when not even the names can be loaded, and when a newer question has been asked
   */
  async *answers(question: Question): AsyncGenerator<Answer> {
    const { input, isTyping, signal } = question;
    const query = parseQuery(input, isTyping);
    if (query.words.length === 0) return;
    const { file, quick } = await this.prepare();
    signal.throwIfAborted();
    const isBeginning = query.words.every(({ text, unfinished }) => unfinished && text.length < 3);
    // The names of a large collection come in parts, for which the full text need not wait once it is there.
    const early = this.#isReady && !isBeginning ? this.#fullAnswer(query, question) : undefined;
    early?.catch(() => undefined);
    const names = await this.#namesAnswer(query, file, quick);
    signal.throwIfAborted();
    const isLate = !early || (names.hits.length > 0 && !(await settles(early, patience)));
    signal.throwIfAborted();
    if (isLate) yield names;
    if (isBeginning) return;
    try {
      // Asked for only now: a reader who finds the name has loaded a fifth of it all.
      const answer = await (early ?? this.#fullAnswer(query, question));
      signal.throwIfAborted();
      yield answer;
    } catch {
      signal.throwIfAborted();
      yield { ...names, from: 'names only' };
    }
  }

  async #namesAnswer(query: Query, file: QuickFile, quick: QuickIndex): Promise<Answer> {
    if (file.parts) await this.#loadParts(query, quick, file.parts);
    const evidence = new Evidence(query, quick);
    const vocabulary = file.parts ? undefined : await this.#vocabulary().catch(() => undefined);
    if (vocabulary) evidence.addRareWords(vocabulary);
    return answerOf(query, evidence, 'names', (id) => quick.entries.get(id));
  }

  /** @param isCorrected the query is already what was meant: no correction is corrected again */
  async #fullAnswer(query: Query, question: Question, isCorrected = false): Promise<Answer> {
    const { file, quick } = await this.prepare();
    const fullText = await this.#once('full text', () => loadFullText(this.#folder, file.files));
    this.#isReady = true;
    question.signal.throwIfAborted();
    const filters = file.parts ? (question.filters ?? {}) : {};
    const evidence = new Evidence(query, quick);
    const vocabulary = await this.#vocabulary().catch(() => undefined);
    const last = query.words.findIndex(({ unfinished }) => unfinished);
    // Of a word that begins no other Pagefind finds what begins like its first letters: of "helicopter" He. A large
    // collection has more words than its vocabulary.
    const mayBegin =
      last >= 0 && (file.parts || !vocabulary || vocabulary.begins(query.words[last]?.text ?? ''));
    await Promise.all([
      evidence.addTexts(fullText, filters),
      mayBegin ? evidence.addBeginning(fullText, filters, last) : undefined,
    ]);
    question.signal.throwIfAborted();
    if (vocabulary && !isCorrected) {
      const meant = correct(query, evidence, vocabulary);
      if (meant) return { ...(await this.#fullAnswer(parseQuery(meant), question, true)), query, meant };
      const respelled = file.parts ? undefined : respell(query, quick, vocabulary);
      if (respelled) return this.#fullAnswer(respelled, question, true);
    }
    if (vocabulary) await addBeginnings(query, evidence, vocabulary, fullText, filters);
    question.signal.throwIfAborted();
    const lookedUp = file.parts && (await lookUp(evidence, question.most));
    const answer = answerOf(query, evidence, 'everything', (id) => evidence.entry(id) ?? lookedUp?.get(id));
    if (Object.values(filters).some(Boolean)) answer.isComplete = false;
    if (answer.hits.length > 0 || !vocabulary) return answer;
    return { ...answer, instead: insteadOf(query, vocabulary) };
  }

  #vocabulary(): Promise<Vocabulary> {
    return this.#once(
      'words.txt',
      async (path) => new Vocabulary(readWords(await (await this.#fetch(path)).text())),
    );
  }

  async #loadParts(query: Query, quick: QuickIndex, parts: string[]): Promise<void> {
    const forms = query.words.flatMap(({ text, variants }) => [text, ...variants, ...quick.synonymsOf(text)]);
    const wanted = new Set(
      forms.flatMap((form) => telling(form.split(' ')).map(partOf)).filter((part) => parts.includes(part)),
    );
    const load = (part: string) =>
      this.#once(`quick/${part}.json`, async (path) => {
        const rows: Row[] = await (await this.#fetch(path)).json();
        quick.add(rows);
      });
    await Promise.allSettled([...wanted].map(load));
  }

  /** What failed is tried anew the next time. */
  #once<T>(name: string, load: (name: string) => Promise<T>): Promise<T> {
    const started = (this.#started.get(name) as Promise<T> | undefined) ?? load(name);
    this.#started.set(name, started);
    started.catch(() => this.#started.delete(name));
    return started;
  }

  async #fetch(path: string): Promise<Response> {
    const response = await fetch(this.#folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
  }
}

/** Whether it is settled within some milliseconds. */
function settles(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timeIsUp = new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false));
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, timeIsUp]);
}

/** A word that stands nowhere may be the beginning of one that does. */
async function addBeginnings(
  query: Query,
  evidence: Evidence,
  vocabulary: Vocabulary,
  fullText: FullText,
  filters: Filters,
): Promise<void> {
  const beginnings = evidence.missing().filter((index) => vocabulary.begins(query.words[index]?.text ?? ''));
  await Promise.all(beginnings.map((index) => evidence.addBeginning(fullText, filters, index)));
}

/** The query with every word that stands nowhere put right, if one can be. */
function correct(query: Query, evidence: Evidence, vocabulary: Vocabulary): string | undefined {
  const corrections = new Map<string, string>();
  for (const index of evidence.missing()) {
    const word = query.words[index]?.text ?? '';
    const nearest = vocabulary.nearest(word);
    if (nearest) corrections.set(word, nearest);
  }
  return corrections.size > 0 ? replaceWords(query.text, corrections) : undefined;
}

/** The query with the nearest word beside every one that is found by its stem alone: contributers, contributors. */
function respell(query: Query, quick: QuickIndex, vocabulary: Vocabulary): Query | undefined {
  const words = query.words.map((word) => {
    const { text, unfinished, ofForm } = word;
    const isKnown = unfinished || ofForm || vocabulary.knows(text) || quick.synonymsOf(text).length > 0;
    const nearest = isKnown ? undefined : vocabulary.nearest(word.text);
    return nearest ? { ...word, variants: [...word.variants, nearest] } : word;
  });
  return words.some((word, index) => word !== query.words[index]) ? { ...query, words } : undefined;
}

/** The words of a phrase by themselves, or words that begin like one that was asked for. */
function insteadOf({ text, words, phrases }: Query, vocabulary: Vocabulary): string[] {
  if (phrases.length === 0) return words.flatMap((word) => vocabulary.alike(word.text));
  return words.every((word) => vocabulary.has(word.text)) ? [unquoted(text)] : [];
}

/** Entries of the best hits whose names are not loaded: in a large collection, of all that only the text tells. */
async function lookUp(evidence: Evidence, most: number): Promise<Map<string, Entry>> {
  const unknown = evidence
    .found(() => undefined)
    .slice(0, most)
    .flatMap(({ id }) => (evidence.entry(id) ? [] : (evidence.hit(id) ?? [])));
  const entries = await Promise.all(unknown.map(entryOf));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

async function entryOf(hit: FullTextHit): Promise<Entry> {
  const { raw_url, meta, filters } = await hit.data();
  return {
    id: hit.id,
    kind: (filters.kind[0] ?? 'passage') as Kind,
    url: raw_url,
    title: meta.title,
    where: meta.where ?? '',
    year: Number(meta.year) || undefined,
    documents: filters.document ?? [],
    names: [],
  };
}
