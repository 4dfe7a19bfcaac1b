import { base, siteUrl } from '../config.ts';
import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import type { Document } from './document.ts';
import type { Annotation } from './editors-note.ts';
import type { Event } from './event.ts';
import { indexFolder } from './index-files.ts';
import type { Mark } from './note.ts';
import type { Packet } from './packet.ts';
import type { Passage, Place } from './passage.ts';
import type { ProperName } from './proper-name.ts';
import type { Section } from './section.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/**
 * Addresses, from the root of the site: others link to them, so what stands here does not change.
 * `href()` adds the base path under which a site is hosted.
 */
export const documentAddress = (document: Document): string => `/${document.key}/`;

/** The whole text on one page. */
export const wholeAddress = (document: Document): string =>
  document.paging === 'sections' ? `${documentAddress(document)}all/` : documentAddress(document);

/** All notes of a document, if it has any. */
export const notesAddress = (document: Document): string => `${documentAddress(document)}notes/`;

/** The body of a document paged by sections has a page a section; everything else is on its front page. */
export function sectionAddress(section: Section): string {
  const { document, key, role } = section;
  return document.paging === 'sections' && role === 'body'
    ? `/${document.key}/${key}/`
    : documentAddress(document);
}

/** The citations of a page of a document, and of the passages and notes on it, each under its id. */
export const citeAddress = (page: string): string => `${page}cite/`;

export const passageAddress = (passage: Passage): string =>
  `${sectionAddress(passage.section)}#${passage.id}`;

export const annotationAddress = ({ id, passage }: Annotation): string =>
  `${sectionAddress(passage.section)}#${id}`;

export const markAddress = ({ id, passage }: Mark): string => `${sectionAddress(passage.section)}#${id}`;

/** A note is read where it stands: at the end of its section. */
export const placeAddress = (place: Place): string => `${sectionAddress(place.section)}#${place.id}`;

export const calloutAddress = (callout: Callout): string | undefined =>
  callout.passages[0] && `${sectionAddress(callout.passages[0].section)}#callout-${callout.key}`;

/** The chart on a page of its own, with its pictures and its numbers. */
export const chartAddress = (callout: Pick<Callout, 'key'>): string => `/data/charts/${callout.key}/`;

export const sourceAddress = (source: Pick<Source, 'id'>): string => `/sources/${source.id}/`;
export const statisticAddress = (statistic: Pick<Statistic, 'key'>): string => `/data/${statistic.key}/`;
export const termAddress = (term: Pick<Term, 'key'>): string => `/glossary/#${term.key}`;
export const nameAddress = (name: Pick<ProperName, 'key'>): string => `/names/#${name.key}`;
export const eventAddress = (event: Pick<Event, 'key'>): string => `/timeline/#${event.key}`;
export const comparisonAddress = (comparison: Pick<Comparison, 'key'>): string =>
  `/compare/#${comparison.key}`;

/** The comparison on a page of its own, with the paragraphs whole. */
export const comparisonPage = (comparison: Pick<Comparison, 'key'>): string => `/compare/${comparison.key}/`;

export const packetAddress = (packet: Pick<Packet, 'key'>): string => `/teach/${packet.key}/`;

/** The cells of a table, to be downloaded. */
export const csvAddress = (document: string, id: string): string => `/${document}/${id}.csv`;

/** A picture of a document as large as it is, or what can be downloaded beside its text. */
export const fileAddress = (document: string, file: string): string => `/${document}/${file}`;

/** The picture of a page that is shared, by the name of its card. */
export const cardAddress = (name: string): string => `/cards/${name}.png`;

/** Pages that every site has. */
export const sitePages = [
  '/',
  '/sources/',
  '/data/',
  '/compare/',
  '/timeline/',
  '/glossary/',
  '/names/',
  '/search/',
  '/notebook/',
  '/teach/',
  '/teach/packet/',
  '/teach/questions/',
  '/teach/tasks/',
  '/about/',
];

/** First steps of addresses under which the site has files. */
export const siteFiles = ['404', 'assets', 'cards', indexFolder, 'site'];

/** An address as links on pages write it. */
export function href(address: string): string {
  return address.startsWith('/') ? base + address.slice(1) : address;
}

/** An address of the site as others type it. */
export const fullAddress = (address: string): string => new URL(href(address), siteUrl).href;
