import type { Annotation, Target } from './annotation.ts';
import { type Ink, inks } from './ink.ts';
import type { Collection, Json, Site } from './web-annotation.ts';

/* Notes as a file of the standard's. */

const context = 'http://www.w3.org/ns/anno.jsonld';
/** What the standard has no word for. */
const ownTerms = Object.fromEntries(
  ['fingerprint', 'label', 'printedPages'].map((term) => [term, `urn:x-annotated-reader:${term}`]),
);
/** Fragments of HTML pages are ids. */
const fragments = 'http://tools.ietf.org/rfc/rfc3236';

/** The style of each ink, for programs that show exported notes. */
const stylesheet = inks.map((ink) => `.ink-${ink} { text-decoration: underline ${ink}; }`).join(' ');

/** A collection with all of its notes on its only page: a file that says by itself what it is. */
export function writeCollection({ id, name, notes }: Collection, site: Site, now = new Date()): Json {
  return {
    '@context': [context, ownTerms],
    id,
    type: 'AnnotationCollection',
    label: name ? `Notes of ${name}` : 'Notes',
    ...(name && { creator: { type: 'Person', name } }),
    modified: now.toISOString(),
    total: notes.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => writeAnnotation(note, site)),
    },
  };
}

function writeAnnotation({ id, created, modified, ink, note, tags, targets }: Annotation, site: Site): Json {
  const body = [
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
  ];
  return {
    id,
    type: 'Annotation',
    created,
    modified,
    motivation: note ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    stylesheet: { type: 'CssStylesheet', value: stylesheet },
    ...(body.length > 0 && { body }),
    target: targets.map((target) => writeTarget(target, ink, site)),
  };
}

function writeTarget(
  { page, place, quote, fingerprint, label, printed }: Target,
  ink: Ink,
  site: Site,
): Json {
  const words = quote && [
    { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    ...(quote.start >= 0 ? [{ type: 'TextPositionSelector', start: quote.start, end: quote.end }] : []),
  ];
  const selector = place
    ? { type: 'FragmentSelector', conformsTo: fragments, value: place, ...(words && { refinedBy: words }) }
    : words;
  return {
    type: 'SpecificResource',
    source: site.root + page.slice(1),
    styleClass: `ink-${ink}`,
    ...(selector && { selector }),
    ...(fingerprint && { fingerprint }),
    ...(label && { label }),
    ...(printed && { printedPages: printed }),
  };
}
