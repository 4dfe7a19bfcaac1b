import type { Kind } from '../../search/kinds.ts';
import { parseQuery, type Query, replaceWords } from '../../search/query.ts';
import { type Entry, partOf, type QuickFile, QuickIndex, type Row } from '../../search/quick.ts';
import type { Found } from '../../search/rank.ts';
import { readWords, Vocabulary } from '../../search/spelling.ts';
import { Evidence } from './evidence.ts';
import { type FullText, type FullTextHit, loadFullText } from './fulltext.ts';

export interface Hit {
  entry: Entry;
  /** Words of the query that it lacks. */
  missing: string[];
  /** Its text, for a snippet; undefined where only its name is known. */
  text(): Promise<string | undefined>;
}

export interface Answer {
  query: Query;
  hits: Hit[];
  /** The words to mark in what was found. */
  marked: string[];
  /** The query that the hits answer instead, where a word of it stands nowhere. */
  meant?: string | undefined;
  /** Where nothing was found: words of the collection that begin alike. */
  alike?: string[];
  /** Names: the full text is on its way. Names only: it cannot be had. */
  from: 'names' | 'everything' | 'names only';
}

const engines = new Map<string, Engine>();

/** The one engine of a site. @param base the path under which it is hosted, with slashes at both ends */
export function engineFor(base: string): Engine {
  const engine = engines.get(base) ?? new Engine(`${base}pagefind/`);
  engines.set(base, engine);
  return engine;
}

/** Records whose names are not loaded are looked up one by one; further ones are not worth the wait. */
const mostLookedUp = 40;

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
   * @param newer is aborted when a newer query makes the answer useless
   * @throws when not even the names can be loaded
   */
  async *answers(input: string, typing: boolean, newer: AbortSignal): AsyncGenerator<Answer> {
    const query = parseQuery(input, typing);
    if (query.words.length === 0) return;
    const { file, quick } = await this.prepare();
    if (file.parts) await this.#loadParts(query, quick, file.parts);
    const evidence = new Evidence(query, quick);
    const vocabulary = file.parts ? undefined : await this.#vocabulary().catch(() => undefined);
    if (vocabulary) evidence.addRareWords(vocabulary);
    if (newer.aborted) return;
    const names = answerOf(query, evidence, 'names');
    const isBeginning = query.words.every(({ text, unfinished }) => unfinished && text.length < 3);
    if (!this.#isReady || isBeginning) yield names;
    if (isBeginning) return;
    try {
      // Asked for only now: a reader who finds the name has loaded a fifth of it all.
      const fullText = await this.#once('full text', () => loadFullText(this.#folder, file.files));
      this.#isReady = true;
      if (newer.aborted) return;
      yield await this.#fullAnswer(query, quick, fullText);
    } catch {
      yield { ...names, from: 'names only' };
    }
  }

  /** @param isCorrected the query is already what was meant: no correction is corrected again */
  async #fullAnswer(
    query: Query,
    quick: QuickIndex,
    fullText: FullText,
    isCorrected = false,
  ): Promise<Answer> {
    const evidence = new Evidence(query, quick);
    await evidence.addTexts(fullText);
    const vocabulary =
      evidence.missing().length > 0 ? await this.#vocabulary().catch(() => undefined) : undefined;
    if (vocabulary) await addBeginnings(query, evidence, vocabulary, fullText);
    const meant = vocabulary && !isCorrected && correct(query, evidence, vocabulary);
    if (meant) return { ...(await this.#fullAnswer(parseQuery(meant), quick, fullText, true)), query, meant };
    const answer = answerOf(query, evidence, 'everything', await lookUp(evidence));
    if (answer.hits.length > 0 || !vocabulary) return answer;
    return { ...answer, alike: query.words.flatMap(({ text }) => vocabulary.alike(text)) };
  }

  #vocabulary(): Promise<Vocabulary> {
    return this.#once(
      'words.txt',
      async (path) => new Vocabulary(readWords(await (await this.#fetch(path)).text())),
    );
  }

  async #loadParts(query: Query, quick: QuickIndex, parts: string[]): Promise<void> {
    const wanted = new Set(
      query.words.map(({ text }) => partOf(text)).filter((part) => parts.includes(part)),
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

/** A word that stands nowhere may be the beginning of one that does. */
async function addBeginnings(
  query: Query,
  evidence: Evidence,
  vocabulary: Vocabulary,
  fullText: FullText,
): Promise<void> {
  const beginnings = evidence.missing().filter((index) => vocabulary.begins(query.words[index]?.text ?? ''));
  await Promise.all(beginnings.map((index) => evidence.addBeginning(fullText, index)));
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

/** Entries of the best hits whose names are not loaded: in a large collection, of all that only the text tells. */
async function lookUp(evidence: Evidence): Promise<Map<string, Entry>> {
  const unknown = evidence
    .found(() => undefined)
    .slice(0, mostLookedUp)
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
    documents: filters.document ?? [],
    names: [],
  };
}

function answerOf(
  query: Query,
  evidence: Evidence,
  from: Answer['from'],
  lookedUp?: Map<string, Entry>,
): Answer {
  const entryFor = (id: string) => evidence.entry(id) ?? lookedUp?.get(id);
  const found = worthShowing(evidence.found((id) => entryFor(id)?.kind));
  const places = new Set<string>();
  const hits: Hit[] = [];
  for (const { id } of found) {
    const entry = entryFor(id);
    if (!entry || places.has(placeOf(entry))) continue;
    places.add(placeOf(entry));
    hits.push({
      entry,
      missing: evidence.missingIn(id).map((index) => query.words[index]?.text ?? ''),
      text: async () => (await evidence.hit(id)?.data())?.content,
    });
  }
  const marked = query.words.flatMap(({ text, variants }) => [
    text,
    ...variants.flatMap((one) => one.split(' ')),
  ]);
  return { query, hits, marked, from };
}

/** Hits that lack much of the query are only in the way of those that have all of it. */
function worthShowing(found: Found[]): Found[] {
  const least = found.some(({ whole }) => whole) ? 0.7 : 0.3;
  return found.filter(({ cover }) => cover >= least);
}

/** Editors' remarks stand with their paragraph. */
function placeOf({ url }: Entry): string {
  return url.replace(/-editors(?:-\d+)?$/, '');
}
