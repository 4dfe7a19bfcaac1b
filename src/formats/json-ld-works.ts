import type { Article, Chapter, CreativeWork, Organization, Person } from 'schema-dts';
import {
  cardAddress,
  documentAddress,
  fullAddress,
  sectionAddress,
  sourceAddress,
} from '../model/address.ts';
import { bodySections, type Document, fullName, type Name } from '../model/document.ts';
import { pageLabel } from '../model/passage.ts';
import { publishedAt } from '../model/published.ts';
import { printedPages, readingMinutes, type Section } from '../model/section.ts';
import { displayTitle, type Source } from '../model/source.ts';
import { textLanguage } from '../model/text-language.ts';
import { workKinds } from '../model/work-kind.ts';
import { cardOf, type Described } from './subject.ts';

/* The texts in the terms of schema.org: works of their own, based on originals, citing others. */

/** The edition of a document: a work of its own that is based on the original. */
export function edition({ library, address, description, subject }: Described, document: Document): Article {
  const words = document.sections.reduce((sum, section) => sum + section.words, 0);
  const sources = [...library.sources.values()].filter(({ citations }) =>
    citations.some(({ place }) => place.document === document),
  );
  return {
    '@type': 'Article',
    '@id': fullAddress(address),
    url: fullAddress(address),
    name: document.title,
    headline: document.title,
    description,
    inLanguage: textLanguage(document),
    wordCount: words,
    ...schooling(words),
    image: fullAddress(cardAddress(cardOf(subject))),
    ...(document.revised && { dateModified: document.revised }),
    isPartOf: { '@id': fullAddress('/') },
    isBasedOn: original(document),
    citation: sources.map((source) => citation(source)),
    ...(document.paging === 'sections' && {
      hasPart: bodySections(document).map((section) => ({ '@id': fullAddress(sectionAddress(section)) })),
    }),
  };
}

/** A section, as a chapter of the edition. */
export function chapter({ address, description, subject, title }: Described, section: Section): Chapter {
  const pages = pageLabel(printedPages(section) ?? []).replace(/^pp?\. /, '');
  return {
    '@type': 'Chapter',
    '@id': fullAddress(address),
    ...{ url: fullAddress(address), name: title, description, inLanguage: textLanguage(section.document) },
    ...schooling(section.words),
    image: fullAddress(cardAddress(cardOf(subject))),
    position: bodySections(section.document).indexOf(section) + 1,
    ...(pages && { pagination: pages }),
    isPartOf: { '@id': fullAddress(documentAddress(section.document)) },
    isBasedOn: { '@id': originalId(section.document) },
  };
}

/** What a teacher’s search asks for. */
function schooling(words: number) {
  return {
    isAccessibleForFree: true,
    learningResourceType: 'Reading',
    educationalUse: 'Reading and discussion',
    timeRequired: `PT${readingMinutes(words)}M`,
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'pageBreakMarkers', 'annotations'],
    accessibilityHazard: 'none',
  };
}

/** The work that was restated has no page here; its name is told on that of the edition. */
const originalId = (document: Document) => fullAddress(`${documentAddress(document)}#original`);

function original(document: Document): CreativeWork {
  const { publisher, language, 'container-title': appearedIn } = document;
  const address = publishedAt(document);
  return {
    '@type': workKinds[document.type].schema,
    '@id': originalId(document),
    name: document.title,
    author: document.authors.map(agent),
    datePublished: document.issued,
    ...(appearedIn && { isPartOf: { '@type': 'CreativeWork', name: appearedIn } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(address && { sameAs: address }),
    ...(language && { inLanguage: language }),
  };
}

function citation(source: Source): CreativeWork {
  return {
    '@type': workKinds[source.type].schema,
    '@id': fullAddress(sourceAddress(source)),
    name: displayTitle(source),
    ...(source.author.length > 0 && { author: source.author.map(agent) }),
    ...(source.issued && { datePublished: source.issued }),
  };
}

function agent(name: Name): Person | Organization {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  const { affiliation, family, given } = name;
  return {
    '@type': 'Person',
    name: fullName(name),
    familyName: family,
    ...(given && { givenName: given }),
    ...(affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
  };
}
