import { attribute, type Element } from './parse.ts';

export interface Vocable {
  /** All of them are needed. */
  attributes: string[];
  /** Those that may be left out, with what each may say. */
  optional?: Record<string, readonly string[]>;
  /** Whether it stands around words, or closes at once. */
  words: boolean;
}

/**
 * What an editors' note is for: the state of the text; what is at issue, from the documents alone; what a reader of the time
 * knew, and what has come of it, both from outside the documents.
 */
export const annotationKinds = ['textual', 'critical', 'background', 'since'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** A note that does not say what it is for is a critical one; one that says something else is reported. */
export function annotationKind(note: Element): AnnotationKind {
  const written = attribute(note, 'kind');
  return annotationKinds.find((kind) => kind === written) ?? 'critical';
}

/** The elements that authors may use in MDX. Nothing else is allowed. */
export const vocabulary: Record<string, Vocable> = {
  /** A number from statistics.yaml, printed in the prose; with `link="no"` where nobody would look it up ("four", "a year before"). */
  Stat: { attributes: ['is'], optional: { link: ['no'] }, words: false },
  /** A callout from callouts.yaml: a chart with its table and provenance. */
  DataCallout: { attributes: ['is'], words: false },
  /** A word that terms.yaml explains. */
  Term: { attributes: ['is'], words: true },
  /** A printed page of the original begins. */
  Page: { attributes: ['n'], words: false },
  /** An editors’ note on the paragraph before it; `kind` says what it is for. */
  Annotation: { attributes: [], optional: { kind: annotationKinds }, words: true },
};

/** The Markdown that authors may use beside these elements, by mdast type. */
export const markdownNodes = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'blockquote',
  'list',
  'listItem',
  'footnoteReference',
  'footnoteDefinition',
  'citation',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
