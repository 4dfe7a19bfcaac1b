import type { z } from 'zod';
import {
  calloutAddress,
  comparisonAddress,
  eventAddress,
  nameAddress,
  packetAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from './address.ts';
import { type Callout, calloutSchema } from './callout.ts';
import { type Comparison, comparisonSchema } from './comparison.ts';
import { type Event, eventSchema } from './event.ts';
import { type Packet, packetSchema } from './packet.ts';
import { fullNames } from './person.ts';
import { type ProperName, properNameSchema } from './proper-name.ts';
import { type Source, sourceSchema } from './source.ts';
import { type Statistic, statisticSchema } from './statistic.ts';
import { type Term, termSchema } from './term.ts';

/** A kind of record: a list of the content folder, and where on the site its records are. */
interface RecordKind<Data, Linked> {
  /** The list, in the content folder. */
  file: string;
  /** Of one record. */
  schema: z.ZodType<Data>;
  /** The field by which others name it. */
  key: 'id' | 'key';
  /** The page that lists them; those without one stand in texts. */
  page?: string;
  /** Undefined where it stands nowhere, which is a problem. */
  address: (record: Linked) => string | undefined;
  /** The words that the address stands for; none for what is a choice of other things. */
  texts: (record: Linked) => (string | undefined)[];
}

const kind = <Data, Linked>(row: RecordKind<Data, Linked>): RecordKind<Data, Linked> => row;

/**
 * The kinds of records, a row each: reading, linking, checking, addresses, their lock, and the schemas for editors go by it. A
 * plain table: what a kind needs beyond its cells is written where it is done.
 */
export const recordKinds = {
  sources: kind({
    ...{ file: 'sources.yaml', schema: sourceSchema, key: 'id', page: '/sources/' },
    address: sourceAddress,
    texts: (source: Source) => [
      fullNames(source.author),
      source.title,
      source['container-title'],
      source.issued,
    ],
  }),
  statistics: kind({
    ...{ file: 'statistics.yaml', schema: statisticSchema, key: 'key', page: '/data/' },
    address: statisticAddress,
    texts: (statistic: Statistic) => [statistic.title, statistic.measures, statistic['as-of']],
  }),
  callouts: kind({
    ...{ file: 'callouts.yaml', schema: calloutSchema, key: 'key' },
    address: calloutAddress,
    texts: (callout: Callout) => [callout.title, callout.measures],
  }),
  terms: kind({
    ...{ file: 'terms.yaml', schema: termSchema, key: 'key', page: '/glossary/' },
    address: termAddress,
    texts: (term: Term) => [term.term, term.definition],
  }),
  names: kind({
    ...{ file: 'names.yaml', schema: properNameSchema, key: 'key', page: '/names/' },
    address: nameAddress,
    texts: (name: ProperName) => [name.name],
  }),
  events: kind({
    ...{ file: 'events.yaml', schema: eventSchema, key: 'key', page: '/timeline/' },
    address: eventAddress,
    texts: (event: Event) => [event.title, event.text],
  }),
  comparisons: kind({
    ...{ file: 'comparisons.yaml', schema: comparisonSchema, key: 'key', page: '/compare/' },
    address: comparisonAddress,
    texts: (comparison: Comparison) => [comparison.title, ...comparison.sides.map(({ says }) => says)],
  }),
  packets: kind({
    ...{ file: 'packets.yaml', schema: packetSchema, key: 'key', page: '/teach/' },
    address: packetAddress,
    texts: (_packet: Packet) => [],
  }),
};

/** The name of a kind of record: that of its list, and of its map in the library. */
export type RecordKindName = keyof typeof recordKinds;
