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

/** Words by which people ask for a kind and which seldom mean anything else, in the singular. */
export const kindWords: Record<Kind, string[]> = {
  passage: ['paragraph', 'passage'],
  section: ['section', 'chapter'],
  page: ['page'],
  note: ['note', 'footnote', 'endnote', 'fn'],
  source: ['source', 'reference', 'citation', 'bibliography'],
  statistic: ['statistic', 'figure'],
  term: ['term', 'definition', 'glossary'],
  name: ['person', 'organization'],
  event: ['event', 'timeline', 'chronology'],
  comparison: ['comparison', 'compare', 'difference', 'differ', 'contradict', 'contradiction', 'disagree'],
  remark: ['remark', 'annotation', 'editor'],
  background: ['background'],
  since: ['aftermath', 'sequel', 'afterward', 'afterwards'],
  table: ['table'],
  picture: ['picture', 'image', 'photo'],
  box: ['box'],
  equation: ['equation', 'formula'],
  item: ['recommendation'],
};
