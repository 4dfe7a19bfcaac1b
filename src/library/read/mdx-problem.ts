import { advance, type Problem, quote } from '../../syntax/problem.ts';
import { vocabulary } from '../../syntax/vocabulary.ts';

type Words = [message: string, hint: string];

const vocabularyHint = 'Use Markdown and the elements of src/authoring/README.md.';

/** What MDX stumbles over, by how its reason begins, in words that do not ask an author to know its grammar. */
const reasons: [pattern: RegExp, words: (...groups: string[]) => Words][] = [
  [/^Expected a closing tag for `<([^>]*)>`/, notClosed],
  [
    /^Expected the closing tag `<\/([^>]*)>`|^Unexpected closing tag `<\/([^>]*)>`/,
    (before = '', after = '') => [
      `</${before || after}> closes what was not opened here.`,
      'Close elements in the paragraph, emphasis or link in which they begin, the last one first.',
    ],
  ],
  [
    /^Unexpected closing slash/,
    () => ['An element is closed that was not opened.', 'Remove what begins with </, or open it before.'],
  ],
  [
    /^Unexpected character `(.)`.* before attribute value/u,
    (sign = '') =>
      /[“”„‘’«»]/.test(sign)
        ? [`The value of an attribute begins with ${sign}.`, 'Use straight quotation marks: "…".']
        : ['The value of an attribute has no quotation marks.', 'Put it into quotation marks: "…".'],
  ],
  [
    /^Unexpected character `!`.* before name/,
    () => ['A comment stands here.', 'Remove it: texts have none.'],
  ],
  [
    /^Unexpected character `[/@.:]`.* (?:before|in) (?:local |member )?name|^Unexpected character `[@:]`.* after/,
    () => ['An address stands in angle brackets.', 'Write a link as [words](https://…).'],
  ],
  [
    /^Unexpected (?:character `(.)`.*|end of file) before name/u,
    (sign = '') => [
      sign === '' ? 'The text ends in a less-than sign.' : `A less-than sign stands before ${quote(sign)}.`,
      'Write \\< where it is meant.',
    ],
  ],
  [
    /^Unexpected character `(.)`/u,
    (sign = '') => [
      `${quote(sign)} stands inside what begins with a less-than sign.`,
      'Write elements as <Stat is="…" />, and \\< where a less-than sign is meant.',
    ],
  ],
  [
    /^Unexpected end of file in expression|^(?:Could not parse expression|Unexpected (?:content|lazy line).*expression)/,
    () => ['What begins with a brace is taken for code.', 'Write \\{ where a brace is meant.'],
  ],
  [
    /^Could not parse import/,
    () => [
      'What begins with "import" or "export" is taken for code.',
      'Let the paragraph begin with another word: texts have no code.',
    ],
  ],
  [
    /^Unexpected end of file/,
    () => [
      'What begins with a less-than sign does not end.',
      'Write > at its end, and \\< where a less-than sign is meant.',
    ],
  ],
];

function notClosed(name = ''): Words {
  const known = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!known) return [`<${name}> is not an element of texts.`, vocabularyHint];
  const written = [name, ...known.attributes.map((key) => `${key}="…"`)].join(' ');
  return [
    `<${name}> is not closed.`,
    known.words
      ? `Write </${name}> behind its words${name === 'Annotation' ? ', on a line of its own' : ''}.`
      : `Write <${written} />, with a slash.`,
  ];
}

/** A text that does not parse, as its author reads of it. */
export function mdxProblem(file: string, text: string, error: unknown): Problem {
  const { reason = String(error), line = 1, column = 1 } = error as Partial<Record<string, string & number>>;
  // An element that is not closed is reported at the end of its paragraph; the reason says where it begins.
  const [, startLine = line, startColumn = column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  const start = { file, line: Number(startLine), column: Number(startColumn) };
  // A brace that is not closed is reported where the text ends.
  const brace = text.split('\n').slice(0, start.line).join('\n').lastIndexOf('{');
  const isBrace = reason.startsWith('Unexpected end of file in expression') && brace >= 0;
  const at = isBrace ? advance({ file, line: 1, column: 1 }, text, brace) : start;
  const written = text.split('\n')[at.line - 1] ?? '';
  const [message, hint] = (/expression/.test(reason) && ofPandoc(written)) || inWords(reason);
  return {
    ...at,
    ...{ code: 'mdx-syntax', message, hint },
  };
}

/** What Pandoc reads in braces behind a heading, a picture, words in brackets or the beginning of a box. */
function ofPandoc(line: string): Words | undefined {
  const [, before = '', braces] =
    /^(.*?)(\{(?:[-=]|[#.][\w:.-]+|[\w-]+=(?:"[^"]*"|[^\s}"]+))(?:\s+[^{}]*)?\})/.exec(line) ?? [];
  if (braces === undefined) return undefined;
  const message = `What stands in ${quote(braces)} is for Pandoc, and not read here.`;
  if (/^\s*:{3,}/.test(before))
    return [message, 'Write a box: <Box title="…">, its paragraphs, </Box>, with empty lines between.'];
  if (/\[[^\]]*\]$/.test(before) && !/!\[[^\]]*\]$/.test(before))
    return [message, 'Write <SmallCaps>words</SmallCaps>, <span lang="fr">mots</span>, or the words alone.'];
  return [message, 'Remove it: what has a heading, a caption or a number has an address of its own.'];
}

function inWords(reason: string): Words {
  for (const [pattern, words] of reasons) {
    const match = pattern.exec(reason);
    if (match) return words(...match.slice(1));
  }
  const plain = reason.charAt(0).toLowerCase() + reason.slice(1).replace(/ \(note: .*\)$/s, '');
  return [`This is not MDX: ${plain}.`, vocabularyHint];
}
