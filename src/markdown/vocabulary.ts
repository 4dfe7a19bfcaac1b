/** The elements that authors may use in MDX, with the attributes that each takes. Nothing else is allowed. */
export const vocabulary: Record<string, { required: string[]; optional: string[] }> = {
  /** A number from statistics.yaml, printed in the prose. */
  Stat: { required: ['is'], optional: [] },
  /** A callout from callouts.yaml: a chart with its table and provenance. */
  DataCallout: { required: ['is'], optional: [] },
  /** A word that terms.yaml explains. */
  Term: { required: ['is'], optional: [] },
  /** A printed page of the original begins. */
  Page: { required: ['n'], optional: [] },
  /** An editors’ note on the paragraph before it. */
  Annotation: { required: [], optional: [] },
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
