import { attribute, type Element } from './parse.ts';

export interface Vocable {
  /** All of them are needed. */
  attributes: string[];
  /** Those that may be left out, with what each may say: one of several words, what fits a form, any text. */
  optional?: Record<string, readonly string[] | Form | null>;
  /** Whether it stands around words, closes at once, or may do either. */
  words: boolean | 'may';
  /** Where it may stand; it holds what may stand in a part of that name. */
  in: readonly TextPart[];
}

/** What the value of an attribute has to look like, and what to write where it does not. */
export interface Form {
  fits: RegExp;
  hint: string;
}

/** The parts of a text: what may be written depends on where. */
export const parts = {
  top: 'between paragraphs',
  passage: 'in a paragraph',
  exhibit: 'in a table, picture or box',
  heading: 'in a heading',
  note: 'in a note',
  annotation: 'in an editors’ note',
};

export type TextPart = keyof typeof parts;

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

const key: Form = {
  fits: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  hint: 'Write a key: lower-case letters and digits, words joined by single hyphens.',
};
const number: Form = {
  fits: /^[\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*$/u,
  hint: 'Write a number as printed: "3", "2.1", "A-1".',
};
const language: Form = {
  fits: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  hint: 'Write a language tag: "fr", "zh-Hant".',
};
const prose = ['passage', 'exhibit', 'note', 'annotation'] as const;
const everywhere = [...prose, 'heading'] as const;

/** The elements that authors may use in MDX. Nothing else is allowed. */
export const vocabulary: Record<string, Vocable> = {
  /** A number from statistics.yaml, printed in the prose; with `link="no"` where nobody would look it up ("four", "a year before"). */
  Stat: { attributes: ['is'], optional: { link: ['no'] }, words: false, in: prose },
  /** A callout from callouts.yaml: a chart with its table and provenance. */
  DataCallout: { attributes: ['is'], words: false, in: ['top'] },
  /** A word that terms.yaml explains. */
  Term: { attributes: ['is'], words: true, in: prose },
  /** A printed page of the original begins. */
  Page: { attributes: ['n'], words: false, in: ['passage', 'exhibit'] },
  /** An editors’ note on the paragraph before it; `kind` says what it is for. */
  Annotation: { attributes: [], optional: { kind: annotationKinds }, words: true, in: ['top'] },
  /** Words below the line, above it, in small capitals, in another language; the end of a line. */
  sub: { attributes: [], words: true, in: everywhere },
  sup: { attributes: [], words: true, in: everywhere },
  SmallCaps: { attributes: [], words: true, in: everywhere },
  span: { attributes: ['lang'], optional: { lang: language }, words: true, in: everywhere },
  br: { attributes: [], words: false, in: prose },
  /** What has a caption, a number and an address of its own. Markdown has short forms of the first two (short-forms.ts). */
  Table: {
    attributes: [],
    optional: { key, number, label: null, rows: ['1', '2', '3'], heads: ['columns', 'both', 'rows', 'none'] },
    words: true,
    in: ['top'],
  },
  Picture: {
    attributes: ['src'],
    optional: { alt: null, key, number, label: null, credit: null },
    words: 'may',
    in: ['top'],
  },
  Box: {
    attributes: [],
    optional: { key, number, title: null, kind: ['box', 'key-messages'] },
    words: true,
    in: ['top'],
  },
  Equation: { attributes: [], optional: { key }, words: true, in: ['top'] },
  /** A list whose entries have a name, a number and an address each. */
  Items: { attributes: ['label'], optional: { label: null, key }, words: true, in: ['top'] },
  /** A list of terms with their definitions. */
  dl: { attributes: [], words: true, in: ['top', 'exhibit', 'note', 'annotation'] },
  dt: { attributes: [], words: true, in: prose },
  dd: { attributes: [], words: true, in: prose },
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
  'delete',
  'thematicBreak',
  'inlineMath',
  'math',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);
