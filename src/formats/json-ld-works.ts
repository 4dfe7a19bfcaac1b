import { extname } from 'node:path';
import type { Chapter, CreativeWork, Organization, Person } from 'schema-dts';
import { files } from '../messages/messages.ts';
import {
  cardAddress,
  documentAddress,
  fileAddress,
  fullAddress,
  sectionAddress,
  sourceAddress,
} from '../model/address.ts';
import { attachmentsOf, attachmentTypes } from '../model/attachment.ts';
import { bodySections, type Document } from '../model/document.ts';
import { licenceAddress } from '../model/licence.ts';
import { fullName, type Name } from '../model/person.ts';
import { publishedAt } from '../model/published.ts';
import { printedPages, readingMinutes, type Section } from '../model/section.ts';
import { displayTitle, type Source } from '../model/source.ts';
import { textLanguage } from '../model/text-language.ts';
import { type SchemaType, workKinds } from '../model/work-kind.ts';
import { own } from '../syntax/own.ts';
import { cardOf, type Described } from './subject.ts';

/* The texts in the terms of schema.org: works of their own, based on originals, citing others. */

/** A work of a kind that texts and sources have: schema.org has 180, and the compiler would compare what is made with each. */
type Work = Extract<CreativeWork, { '@type': SchemaType }>;

/** What is told elsewhere, by its address. */
export const reference = (address: string) => ({ '@id': fullAddress(address) });

/** The edition of a document: a work of its own that is based on the original; or the original itself. */
export function edition({ library, address, description, subject }: Described, document: Document): Work {
  const words = document.sections.reduce((sum, section) => sum + section.words, 0);
  const sources = [...library.sources.values()].filter(({ citations }) =>
    citations.some(({ place }) => place.document === document),
  );
  const isOriginal = document.edition === 'original';
  const work = original(document);
  return {
    // Told to be no more than an object: spread, each kind would be compared with each.
    ...(isOriginal ? (work as object) : { name: document.title }),
    '@type': isOriginal ? workKinds[document.type].schema : 'Article',
    '@id': fullAddress(address),
    url: fullAddress(address),
    headline: document.title,
    description,
    inLanguage: textLanguage(document),
    wordCount: words,
    ...schooling(words),
    image: fullAddress(cardAddress(cardOf(subject))),
    ...(document.revised && { dateModified: document.revised }),
    isPartOf: isOriginal ? [reference('/'), ...within(document)] : reference('/'),
    ...(document.edition === 'translation' && { translationOfWork: work }),
    ...(isOriginal || document.edition === 'translation' ? {} : { isBasedOn: work }),
    citation: sources.map((source) => citation(source)),
    ...(document.paging === 'sections' && {
      hasPart: bodySections(document).map((section) => reference(sectionAddress(section))),
    }),
  };
}

/** A section, as a chapter of the edition. */
export function chapter({ address, description, subject, title }: Described, section: Section): Chapter {
  const pages = [...new Set(printedPages(section))].join('–');
  return {
    '@type': 'Chapter',
    '@id': fullAddress(address),
    ...{ url: fullAddress(address), name: title, description, inLanguage: textLanguage(section.document) },
    ...schooling(section.words),
    image: fullAddress(cardAddress(cardOf(subject))),
    ...(section.authors && { author: section.authors.map(agent) }),
    position: bodySections(section.document).indexOf(section) + 1,
    ...(pages && { pagination: pages }),
    isPartOf: reference(documentAddress(section.document)),
    ...(section.document.edition !== 'original' && { isBasedOn: reference(originalOf(section.document)) }),
  };
}

/** What a teacher’s search asks for. */
function schooling(words: number) {
  return {
    isAccessibleForFree: true,
    learningResourceType: files.learningResource,
    educationalUse: files.educationalUse,
    timeRequired: `PT${readingMinutes(words)}M`,
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'pageBreakMarkers', 'annotations'],
    accessibilityHazard: 'none',
  };
}

/** The work that was restated has no page here; its name is told on that of the edition. */
const originalOf = (document: Document) => `${documentAddress(document)}#original`;

function original(document: Document): Work {
  const { publisher, language, subtitle, editors, translators, licence, DOI } = document;
  const attachments = attachmentsOf(document).map(({ file, title }) => ({
    '@type': 'MediaObject' as const,
    name: title,
    contentUrl: fullAddress(fileAddress(document.key, file)),
    encodingFormat: (own(attachmentTypes, extname(file).slice(1)) ?? '').replace(/;.*/, ''),
  }));
  const address = publishedAt(document);
  const [container, series] = within(document);
  // Told to the compiler, which compares no more than 25 kinds of one work.
  return {
    '@type': workKinds[document.type].schema,
    ...reference(originalOf(document)),
    name: document.title,
    ...(subtitle && { alternativeHeadline: subtitle }),
    ...(document.authors.length > 0 && { author: document.authors.map(agent) }),
    ...(editors && { editor: editors.map(agent) }),
    ...(translators && { translator: translators.map(agent) }),
    ...(licence && { license: licenceAddress(licence) ?? licence }),
    ...(DOI && { identifier: `https://doi.org/${DOI}` }),
    ...(attachments.length > 0 && { encoding: attachments }),
    datePublished: document.issued,
    ...(container && { isPartOf: series ? [container, series] : container }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(address && { sameAs: address }),
    ...(language && { inLanguage: language }),
  } as Work;
}

/** What the original appeared in. */
function within({ series, 'container-title': appearedIn }: Document): CreativeWork[] {
  return [
    ...(appearedIn ? [{ '@type': 'CreativeWork' as const, name: appearedIn }] : []),
    ...(series ? [{ '@type': 'CreativeWorkSeries' as const, name: series }] : []),
  ];
}

function citation(source: Source): Work {
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
