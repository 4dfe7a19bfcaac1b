import leven from 'leven';

/** What can be wrong with content, each code phrased by what was found. Tests and messages point at these names. */
export const problemCodes = {
  'missing-file': 'A file that every content folder needs is not there.',
  'unreadable-file': 'The bytes of a file are not plain UTF-8 text.',
  'odd-character': 'A character that nobody sees, or that only looks like the right one.',
  'merge-conflict': 'Two versions of a file that were not made one.',
  'empty-file': 'A file that says nothing.',
  'large-file': 'A file, a paragraph or a nesting beyond what anyone writes.',
  'unread-file': 'A file or folder that nothing reads.',
  'ambiguous-name': 'Two names that differ in case only, and are one file on some systems.',
  'odd-name': 'A file name that not every system and address can hold.',
  'symbolic-link': 'A link to a file outside of what is checked.',
  'yaml-syntax': 'YAML does not parse.',
  'mdx-syntax': 'MDX does not parse.',
  'unknown-field': 'A record has a field that its schema does not know.',
  'missing-field': 'A record lacks a field that its schema requires.',
  'wrong-value': 'A field holds a value that its schema does not accept.',
  'doubled-key': 'Two records, sections or documents share one key, or a field stands twice.',
  'reserved-key': 'A key whose address the site itself uses.',
  'unknown-element': 'An element or construct outside the authors’ vocabulary.',
  'misplaced-element': 'An element where it cannot stand, or with words that it cannot hold.',
  'unknown-attribute': 'An attribute that an element of the vocabulary does not take.',
  'missing-attribute': 'An element lacks an attribute that it needs.',
  'broken-markdown':
    'A mark, link, citation or emphasis that Markdown did not recognize and prints as it is.',
  'unmeant-markdown':
    'Words that Markdown takes for something else than they look like: a list, a heading, a line break, a paragraph.',
  'empty-text': 'A link, heading, term or editors’ note without words.',
  'unknown-source': 'A citation of a key that is not in sources.yaml.',
  'unknown-statistic': 'A key that is not in statistics.yaml.',
  'unknown-term': 'A key that is not in terms.yaml.',
  'unknown-callout': 'A key that is not in callouts.yaml.',
  'unknown-document': 'A key that no document has.',
  'unknown-place': 'A paragraph or note that no document has.',
  'unknown-address': 'A link inside the site that leads nowhere.',
  'needless-redirect': 'A redirect from an address that answers.',
  'lost-address': 'An address that was published is no longer there.',
  'changed-address': 'An address that was published has come to mean other text.',
  'unsafe-link': 'A link that is neither on the web nor inside the site.',
  'undefined-note': 'A mark without a note.',
  'unused-note': 'A note without a mark.',
  'doubled-note': 'One number, two notes.',
  'misnumbered-note': 'A note number out of order, left out, or not a number.',
  'misplaced-mark': 'A note mark or a note where none can stand.',
  'empty-note': 'A note without text.',
  'misnumbered-page': 'A printed page out of order, or not a number.',
  'doubled-source': 'One work under two keys.',
  'ambiguous-term': 'One word or abbreviation for two terms.',
  'unused-source': 'A source that nothing cites or names.',
  'doubled-name': 'One name for two people, organizations, places or missions.',
  'unused-name': 'A name that nothing speaks of.',
  'unused-term': 'A term that no text marks and that names no place.',
  'unused-statistic': 'A statistic that no text prints.',
  'unprinted-statistic': 'A statistic that texts print, and the passage that it names does not.',
  'unsupported-statistic': 'A statistic whose note does not cite the source that it names.',
  'equation-syntax': 'An equation that cannot be set.',
  'missing-picture': 'A picture that is not there, or that says nothing to who cannot see it.',
  'broken-picture': 'A picture that is none, too large, cut off, or a drawing with code in it.',
  'formula-syntax': 'A formula that cannot be read.',
  'formula-does-not-hold': 'A stated number that does not follow from its formula.',
  'circular-formula': 'Numbers that are worked out from each other, and from nothing else.',
  'printed-differs': 'The printed form of a statistic states another number than its value.',
  'parts-differ': 'The parts of a callout do not add up to its whole.',
  'units-differ': 'A callout that draws percentages, money and counts on one scale.',
  'chart-misleads': 'Numbers that a chart of that kind cannot show.',
  'misplaced-callout': 'A callout that follows no paragraph, stands twice, or nowhere.',
  'misplaced-annotation': 'An editors’ note that follows no paragraph.',
  'unsupported-annotation': 'An editors’ note from outside the documents that cites no source.',
  'heading-level': 'A heading of a level that a section cannot have.',
  'loose-heading': 'A heading with nothing under it, or two levels below the one above it.',
  'doubled-title': 'One short title for two documents.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/**
 * What is told and keeps no site from being built: a record that nothing uses yet, for a library of works comes in at once,
 * and what may be so in the original.
 */
const warnings: ReadonlySet<ProblemCode> = new Set([
  'unused-source',
  'unused-name',
  'unused-term',
  'unused-statistic',
  'loose-heading',
  'doubled-title',
]);

export const isWarning = ({ code }: Pick<Problem, 'code'>): boolean => warnings.has(code);

/** A place in a content file; line and column count from 1, as editors do. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends Position {
  code: ProblemCode;
  /** What is wrong, with the value quoted. */
  message: string;
  /** What to do about it. */
  hint: string;
}

/** Everything that is wrong with a content folder, at once, in the order of files and lines. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(countProblems(problems));
    this.name = 'ContentError';
    this.problems = sortProblems(problems);
  }
}

export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const told = problems.filter(isWarning).length;
  const counts = [
    [problems.length - told, 'problem'],
    [told, 'warning'],
  ].flatMap(([count, what]) => (count ? `${count} ${what}${count === 1 ? '' : 's'}` : []));
  return `${counts.join(' and ')} in ${files === 1 ? '1 file' : `${files} files`} of the content.`;
}

export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Where the character `offset` of a text stands; `from` is the place of its first character. */
export function advance(from: Position, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  if (lastBreak < 0) return { ...from, column: from.column + offset };
  const line = from.line + before.split('\n').length - 1;
  return { ...from, line, column: offset - lastBreak };
}

/** A value as messages quote it: on one line, not longer than one, and with blanks that look like others told apart. */
export function quote(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  const text = written.replace(
    /[^\P{Z} ]|\p{Cf}|\p{Cc}|\p{Co}|\p{Cn}/gu,
    (blank) => `\\u${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The known name that was probably meant, if one is near enough; capitals do not count. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(Math.ceil(name.length / 3), 5);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** "Did you mean …? Otherwise …", or only what to do otherwise. `otherwise` is a whole sentence. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(name, known);
  if (meant === undefined) return otherwise;
  return `Did you mean "${meant}"? Otherwise ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}
