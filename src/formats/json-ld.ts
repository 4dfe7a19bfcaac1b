import type {
  Article,
  BreadcrumbList,
  Chapter,
  CollectionPage,
  CreativeWork,
  DataCatalog,
  Dataset,
  Graph,
  ListItem,
  Organization,
  Person,
  Place,
  Thing,
  WebSite,
} from 'schema-dts';
import {
  cardAddress,
  documentAddress,
  fullAddress,
  nameAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
} from '../model/address.ts';
import { bodySections, type Document, fullName, type Name } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { pageLabel } from '../model/passage.ts';
import { formsOf, type ProperName } from '../model/proper-name.ts';
import { publishedAt } from '../model/published.ts';
import { printedPages, readingMinutes, type Section } from '../model/section.ts';
import { displayTitle, type Source } from '../model/source.ts';
import { type Statistic, statedValue } from '../model/statistic.ts';
import { workKinds } from '../model/work-kind.ts';
import { cardOf, type Subject } from './subject.ts';

/** What a page says of itself to machines, in the terms of schema.org. */
export interface Described {
  library: Library;
  subject: Subject;
  title: string;
  description: string;
  /** From the root of the site. */
  address: string;
  /** The way to the page, without the page itself. */
  crumbs: { address: string; label: string }[];
}

/** One graph a page: what stands on it, what that is based on, and where in the site it is. */
export function jsonLd(page: Described): Graph {
  const trail = breadcrumbs(page);
  return { '@context': 'https://schema.org', '@graph': [work(page), ...(trail ? [trail] : [])] };
}

function work(page: Described): Thing {
  const { subject } = page;
  if (subject.kind === 'site') return site(page);
  if (subject.kind === 'document') return edition(page, subject.document);
  if (subject.kind === 'section') return chapter(page, subject.section);
  if (subject.kind === 'statistics') return catalog(page);
  if (subject.kind === 'names') return names(page);
  if (subject.kind === 'statistic') return dataset(page, subject.statistic);
  const { title, description, address } = page;
  return { '@type': 'WebPage', '@id': fullAddress(address), name: title, description, inLanguage: 'en' };
}

function site({ library }: Described): WebSite {
  const { name, description } = library.site;
  return {
    '@type': 'WebSite',
    '@id': fullAddress('/'),
    ...{ name, description, inLanguage: 'en', isAccessibleForFree: true },
    hasPart: library.documents.map((document) => ({ '@id': fullAddress(documentAddress(document)) })),
  };
}

/** The edition of a document: a work of its own that is based on the original. */
function edition({ library, address, description, subject }: Described, document: Document): Article {
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
    inLanguage: 'en',
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

function chapter({ address, description, subject, title }: Described, section: Section): Chapter {
  const pages = pageLabel(printedPages(section) ?? []).replace(/^pp?\. /, '');
  return {
    '@type': 'Chapter',
    '@id': fullAddress(address),
    ...{ url: fullAddress(address), name: title, description, inLanguage: 'en' },
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

function catalog({ address, title, description }: Described): DataCatalog {
  const download = (format: string, type: string) =>
    ({
      '@type': 'DataDownload',
      contentUrl: fullAddress(`/data/statistics.${format}`),
      encodingFormat: type,
    }) as const;
  const all: Dataset = {
    '@type': 'Dataset',
    ...{ name: title, description, inLanguage: 'en', isAccessibleForFree: true },
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
  return {
    '@type': 'DataCatalog',
    '@id': fullAddress(address),
    ...{ name: title, description, inLanguage: 'en' },
    dataset: all,
  };
}

/** The page of names, with each as what it is; a mission is a body, too. */
function names({ library, address, title, description }: Described): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': fullAddress(address),
    ...{ name: title, description, inLanguage: 'en' },
    about: [...library.names.values()].map(named),
  };
}

function named(name: ProperName): Person | Organization | Place {
  const told = {
    '@id': fullAddress(nameAddress(name)),
    name: name.name,
    description: name.role,
    ...(formsOf(name).length > 1 && { alternateName: formsOf(name).slice(1) }),
  };
  if (name.kind === 'person') {
    const isSplit = name.family !== undefined && name.name.endsWith(` ${name.family}`);
    const given = isSplit ? name.name.slice(0, -(name.family ?? '').length - 1) : undefined;
    return {
      '@type': 'Person',
      ...told,
      ...(name.family && { familyName: name.family }),
      ...(given && { givenName: given }),
    };
  }
  if (name.kind === 'place') {
    const [latitude, longitude] = name.at ?? [];
    const geo = latitude !== undefined && longitude !== undefined && { latitude, longitude };
    return { '@type': 'Place', ...told, ...(geo && { geo: { '@type': 'GeoCoordinates', ...geo } }) };
  }
  return {
    '@type': 'Organization',
    ...told,
    ...(name.from && { foundingDate: String(name.from) }),
    ...(name.to && { dissolutionDate: String(name.to) }),
  };
}

function dataset({ address, title, description }: Described, statistic: Statistic): Dataset {
  return {
    '@type': 'Dataset',
    '@id': fullAddress(address),
    ...{ url: fullAddress(address), name: title, description, inLanguage: 'en', isAccessibleForFree: true },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: statistic.measures,
      value: statistic.value,
      unitText: statistic.unit,
      description: statedValue(statistic),
    },
    ...(statistic.date && { temporalCoverage: statistic.date }),
    includedInDataCatalog: { '@id': fullAddress('/data/') },
    isBasedOn: [
      { '@id': fullAddress(documentAddress(statistic.place.document)) },
      ...(statistic.source ? [{ '@id': fullAddress(sourceAddress(statistic.source)) }] : []),
    ],
    ...(statistic.related.length > 0 && {
      mentions: statistic.related.map((other) => ({ '@id': fullAddress(statisticAddress(other)) })),
    }),
  };
}

function breadcrumbs({ address, title, crumbs, library }: Described): BreadcrumbList | undefined {
  if (address === '/') return undefined;
  const steps = [{ address: '/', label: library.site.name }, ...crumbs, { address, label: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      (step, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step.label,
        item: fullAddress(step.address),
      }),
    ),
  };
}
