import type { SearchRecord } from './record.ts';

/*
 * The search records for a distributed engine, where a library has outgrown an index that browsers load: JSON Lines as
 * the bulk interface of OpenSearch takes them, and the mapping of the index that they go into.
 *
 *   curl -XPUT $HOST/reader -H 'Content-Type: application/json' --data-binary @mapping.json
 *   curl -XPOST $HOST/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @records.jsonl
 */

const index = 'reader';

const text = { type: 'text', analyzer: 'english' };
const keyword = { type: 'keyword' };
/** Shown with a hit, never searched. */
const shown = { type: 'keyword', index: false, doc_values: false };

/** The body of `PUT /reader`: a field for each of a record's, all of them and no others. */
export const mapping = {
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
};

/**
 * Two lines a record: what to do with it, and the record. Its address is its id, so that a second load replaces it.
 * @returns one string a record, each with its line ends: the bulk interface wants one at the end, too
 */
export function* bulkLines(records: SearchRecord[]): Generator<string> {
  for (const record of records) {
    yield `${JSON.stringify({ index: { _index: index, _id: record.url } })}\n${JSON.stringify(record)}\n`;
  }
}
