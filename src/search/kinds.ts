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
] as const;
export type Kind = (typeof kinds)[number];

/** What readers call one of a kind, and several. */
export const kindLabels: Record<Kind, [one: string, many: string]> = {
  passage: ['Paragraph', 'Paragraphs'],
  section: ['Section', 'Sections'],
  page: ['Page', 'Pages'],
  note: ['Note', 'Notes'],
  source: ['Source', 'Sources'],
  statistic: ['Statistic', 'Statistics'],
  term: ['Term', 'Terms'],
  name: ['Name', 'Names'],
  event: ['Event', 'Events'],
  comparison: ['Comparison', 'Comparisons'],
  remark: ['Editors’ note', 'Editors’ notes'],
  background: ['Editors’ note: background', 'Editors’ notes: background'],
  since: ['Editors’ note: since then', 'Editors’ notes: since then'],
};

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
};
