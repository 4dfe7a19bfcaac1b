/** What a hit can be; the order is that of the filters. */
export const kinds = [
  'passage',
  'section',
  'page',
  'note',
  'source',
  'statistic',
  'term',
  'name',
  'event',
  'comparison',
  'remark',
  'background',
  'since',
  'table',
  'picture',
  'box',
  'equation',
  'item',
] as const;
export type Kind = (typeof kinds)[number];
