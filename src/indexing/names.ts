import { yearOf } from '../model/date.ts';
import { fullName, fullNames, type Name } from '../model/person.ts';
import { displayTitle, type Source, shortLabel } from '../model/source.ts';
import { printedValue, type Statistic } from '../model/statistic.ts';
import type { Term } from '../model/term.ts';
import { numberForms } from './numbers.ts';

/** Names in either order. */
export const authorNames = (names: Name[]): string[] => [
  ...names.map(fullName),
  ...names.flatMap((name) => ('literal' in name ? [] : `${name.family} ${name.given ?? ''}`)),
];

/** Names in either order, with and without the year, the title's two halves, and the forms that the editors noted. */
export function sourceNames(source: Source): string[] {
  const year = yearOf(source.issued);
  const authors = source.author.map((name) => ('literal' in name ? name.literal : name.family));
  const title = displayTitle(source);
  const container = source['container-title'];
  return [
    shortLabel(source),
    ...authorNames(source.author),
    ...authors,
    ...(year ? authors.map((name) => `${name} ${year}`) : []),
    ...(container ? [container, `${fullNames(source.author)} ${container}`] : []),
    source.publisher ?? '',
    ...(title.includes(':') ? title.split(':') : []),
    source.title === title ? '' : source.title,
    ...source.custom['also-found-as'],
  ];
}

/** The number in the ways people write it. */
export function statisticNumbers(statistic: Statistic): string[] {
  return numberForms(statistic.value, statistic.unit, printedValue(statistic));
}

export const termNames = ({ term, also }: Term): string[] => [term, ...also];

/** A key is a name, too: the shortest that the editors found. */
export const keyWords = (key: string): string => key.replaceAll('-', ' ');
