import leven from 'leven';

/** What can be wrong with content, each code phrased by what was found. Tests and messages point at these names. */
export const problemCodes = {
  'missing-file': 'A file that every content folder needs is not there.',
  'unreadable-file': 'The bytes of a file are not UTF-8 text.',
  'yaml-syntax': 'YAML does not parse.',
  'mdx-syntax': 'MDX does not parse.',
  'unknown-field': 'A record has a field that its schema does not know.',
  'missing-field': 'A record lacks a field that its schema requires.',
  'wrong-value': 'A field holds a value that its schema does not accept.',
  'doubled-key': 'Two records, sections or documents share one key.',
  'unknown-element': 'An element or construct outside the authors’ vocabulary.',
  'unknown-attribute': 'An attribute that an element of the vocabulary does not take.',
  'missing-attribute': 'An element lacks an attribute that it needs.',
  'unknown-source': 'A citation of a key that is not in sources.yaml.',
  'unknown-statistic': 'A key that is not in statistics.yaml.',
  'unknown-term': 'A key that is not in terms.yaml.',
  'unknown-callout': 'A key that is not in callouts.yaml.',
  'unknown-document': 'A key that no document has.',
  'unknown-place': 'A paragraph or note that no document has.',
  'unknown-address': 'A link inside the site that leads nowhere.',
  'unsafe-link': 'A link that is neither https nor inside the site.',
  'undefined-note': 'A mark without a note.',
  'unused-note': 'A note without a mark.',
  'doubled-note': 'One number, two notes.',
  'misnumbered-note': 'A note number out of order, or not a number.',
  'empty-note': 'A note without text.',
  'misnumbered-page': 'A printed page out of order.',
  'unused-source': 'A source that nothing cites or names.',
  'unprinted-statistic': 'A statistic that the passage it names does not print.',
  'formula-syntax': 'A formula that cannot be read.',
  'formula-does-not-hold': 'A stated number that does not follow from its formula.',
  'printed-differs': 'The printed form of a statistic states another number than its value.',
  'parts-differ': 'The parts of a callout do not add up to its whole.',
  'misplaced-annotation': 'An editors’ note that follows no paragraph.',
  'heading-level': 'A heading of a level that a section cannot have.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

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

/** Everything that is wrong with a content folder, at once. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The problems as an author reads them, in the order of files and lines, closing with their number. */
export function formatProblems(problems: Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const blocks = sorted.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column}  ${code}\n  ${message}\n  ${hint}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${blocks.join('\n\n')}\n\n${count} in the content. Nothing was built.`;
}

/** The known name that was probably meant, if one is near enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = leven(name, candidate, { maxDistance: bestDistance });
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
