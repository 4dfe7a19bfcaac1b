import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import type { Document } from './document.ts';
import type { Event } from './event.ts';
import type { Packet } from './packet.ts';
import type { Passage, Place } from './passage.ts';
import type { Redirect } from './redirect.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/** All content, linked both ways: pages, search records, checks and tests read this and nothing else. */
export interface Library {
  site: Site;
  documents: Document[];
  sections: Section[];
  passages: Passage[];
  sources: Map<string, Source>;
  statistics: Map<string, Statistic>;
  callouts: Map<string, Callout>;
  terms: Map<string, Term>;
  events: Map<string, Event>;
  comparisons: Map<string, Comparison>;
  packets: Map<string, Packet>;
  /** Where addresses lead that were published once, by what they were. */
  redirects: Map<string, Redirect>;
  /** By the names that content uses: `protecting-3`, `brief/note-12`. */
  places: Map<string, Place>;
  /** Sections by file, relative to the content folder. */
  files: Map<string, Section>;
}
