import type { Problem } from '../syntax/problem.ts';
import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import type { Document } from './document.ts';
import type { Event } from './event.ts';
import type { OriginalWords } from './original.ts';
import type { Packet } from './packet.ts';
import type { Passage, Place } from './passage.ts';
import type { ProperName } from './proper-name.ts';
import type { Redirect } from './redirect.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/** What a content folder holds, linked both ways. */
export interface Collection {
  readonly documents: readonly Document[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly callouts: ReadonlyMap<string, Callout>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly names: ReadonlyMap<string, ProperName>;
  readonly events: ReadonlyMap<string, Event>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly packets: ReadonlyMap<string, Packet>;
  /** Where addresses lead that were published once, by what they were. */
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** By the names that content uses: `protecting-3`, `brief/note-12`. */
  readonly places: ReadonlyMap<string, Place>;
  /** What search knows of the originals, by the names of places. */
  readonly originalWords: ReadonlyMap<string, OriginalWords>;
  /** Sections by file, relative to the content folder. */
  readonly files: ReadonlyMap<string, Section>;
}

/** All content, with what the site says of itself: pages, search records, checks and tests read this and nothing else. */
export interface Library extends Collection {
  readonly site: Site;
  /** What its authors may want to know, and no reader. */
  readonly warnings: readonly Problem[];
  /** Documents whose day of publication is still to come: nothing of them is in the library. */
  readonly waiting: readonly Document[];
}
