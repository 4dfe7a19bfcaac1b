interface Vocable {
  /** All of them are needed. */
  attributes: string[];
  /** Whether it stands around words, or closes at once. */
  words: boolean;
}

/** The elements that authors may use in MDX. Nothing else is allowed. */
export const vocabulary: Record<string, Vocable> = {
  /** A number from statistics.yaml, printed in the prose. */
  Stat: { attributes: ['is'], words: false },
  /** A callout from callouts.yaml: a chart with its table and provenance. */
  DataCallout: { attributes: ['is'], words: false },
  /** A word that terms.yaml explains. */
  Term: { attributes: ['is'], words: true },
  /** A printed page of the original begins. */
  Page: { attributes: ['n'], words: false },
  /** An editors’ note on the paragraph before it. */
  Annotation: { attributes: [], words: true },
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
