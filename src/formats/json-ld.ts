import type {
  BreadcrumbList,
  CollectionPage,
  DataCatalog,
  Dataset,
  Graph,
  ListItem,
  Organization,
  Person,
  Place,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import {
  documentAddress,
  fullAddress,
  nameAddress,
  sourceAddress,
  statisticAddress,
} from '../model/address.ts';
import { siteLanguage } from '../model/language.ts';
import { formsOf, type ProperName } from '../model/proper-name.ts';
import { type Statistic, statedValue } from '../model/statistic.ts';
import { chapter, edition, reference } from './json-ld-works.ts';
import type { Described } from './subject.ts';

/** One graph a page: what stands on it, what that is based on, and where in the site it is. */
export function jsonLd(page: Described): Graph {
  const trail = breadcrumbs(page);
  return { '@context': 'https://schema.org', '@graph': trail ? [work(page), trail] : [work(page)] };
}

function work(page: Described): Thing {
  const { subject } = page;
  if (subject.kind === 'site') return site(page);
  if (subject.kind === 'document') return edition(page, subject.document);
  if (subject.kind === 'section') return chapter(page, subject.section);
  if (subject.kind === 'statistics') return catalog(page);
  if (subject.kind === 'names') return names(page);
  if (subject.kind === 'statistic') return dataset(page, subject.statistic);
  return anyPage(page);
}

function anyPage({ address, title, description }: Described): WebPage {
  return {
    '@type': 'WebPage',
    '@id': fullAddress(address),
    name: title,
    description,
    inLanguage: siteLanguage,
  };
}

function site({ library }: Described): WebSite {
  const { name, description } = library.site;
  return {
    '@type': 'WebSite',
    '@id': fullAddress('/'),
    ...{ name, description, inLanguage: siteLanguage, isAccessibleForFree: true },
    hasPart: library.documents.map((document) => reference(documentAddress(document))),
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
    ...{ name: title, description, inLanguage: siteLanguage, isAccessibleForFree: true },
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
  return {
    '@type': 'DataCatalog',
    '@id': fullAddress(address),
    ...{ name: title, description, inLanguage: siteLanguage },
    dataset: all,
  };
}

/** The page of names, with each as what it is; a mission is a body, too. */
function names({ library, address, title, description }: Described): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': fullAddress(address),
    ...{ name: title, description, inLanguage: siteLanguage },
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
    ...{
      url: fullAddress(address),
      name: title,
      description,
      inLanguage: siteLanguage,
      isAccessibleForFree: true,
    },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: statistic.measures,
      value: statistic.value,
      unitText: statistic.unit,
      description: statedValue(statistic),
    },
    ...(statistic.date && { temporalCoverage: statistic.date }),
    includedInDataCatalog: reference('/data/'),
    isBasedOn: [
      reference(documentAddress(statistic.place.document)),
      ...(statistic.source ? [reference(sourceAddress(statistic.source))] : []),
    ],
    ...(statistic.related.length > 0 && {
      mentions: statistic.related.map((other) => reference(statisticAddress(other))),
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
