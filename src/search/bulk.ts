import type { SearchRecord } from './record.ts';
import { forms } from './variants.ts';
import { isStopWord, wordsOf } from './words.ts';

/*
 * The search records for a distributed engine, where a library has outgrown an index that browsers load: JSON Lines as
 * the bulk interface of OpenSearch takes them, and the settings and the mapping of the index that they go into. Queries
 * are widened there by what the site's own search takes for one another, which then counts as much as the word itself.
 *
 *   curl -XPUT $HOST/reader -H 'Content-Type: application/json' --data-binary @mapping.json
 *   curl -XPOST $HOST/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @records.jsonl
 */

const index = 'reader';

/** Only queries are widened: new synonyms want no new load. */
const text = { type: 'text', analyzer: 'english', search_analyzer: 'english_synonyms' };
const keyword = { type: 'keyword' };
/** Shown with a hit, never searched. */
const shown = { type: 'keyword', index: false, doc_values: false };

/** The filters of the built-in analyzer "english", which knows no more; synonyms are stemmed by those before them. */
const filters = {
  english_possessive: { type: 'stemmer', language: 'possessive_english' },
  lowercase: { type: 'lowercase' },
  english_stop: { type: 'stop', stopwords: '_english_' },
  english_stemmer: { type: 'stemmer', language: 'english' },
};

/** A rule a group. Stop words are left out, as they are of a query: a rule that has one is refused. */
function rules(groups: readonly string[][]): string[] {
  const telling = (name: string) =>
    wordsOf(name)
      .filter((word) => !isStopWord(word))
      .join(' ');
  return groups
    .map((group) => group.map(telling).filter(Boolean))
    .filter(({ length }) => length > 1)
    .map((group) => group.join(', '));
}

/**
 * The body of `PUT /reader`: a field for each of a record's, all of them and no others.
 * @param synonyms those of the site, beside those of its language
 */
export const mappingFor = (synonyms: readonly string[][]) => ({
  settings: {
    analysis: {
      filter: {
        ...filters,
        synonyms: { type: 'synonym_graph', synonyms: rules([...forms, ...synonyms]) },
      },
      analyzer: {
        english_synonyms: {
          type: 'custom',
          tokenizer: 'standard',
          filter: [...Object.keys(filters), 'synonyms'],
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      kind: keyword,
      url: shown,
      title: { ...text, fields: { exact: keyword } },
      where: text,
      year: { type: 'short' },
      documents: keyword,
      content: text,
      names: text,
      words: text,
    } satisfies Record<keyof SearchRecord, unknown>,
  },
});

/**
 * Two lines a record: what to do with it, and the record. Its address is its id, so that a second load replaces it.
 * @returns one string a record, each with its line ends: the bulk interface wants one at the end, too
 */
export function* bulkLines(records: SearchRecord[]): Generator<string> {
  for (const record of records) {
    yield `${JSON.stringify({ index: { _index: index, _id: record.url } })}\n${JSON.stringify(record)}\n`;
  }
}
