import type { Text } from 'mdast';
import { advance, quote, suggest } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';
import type { SectionFile } from '../read/read-content.ts';

/** What an author meant as markup and Markdown left as text, each with what to write instead. The first that fits counts. */
const leftovers: [pattern: RegExp, hint: string][] = [
  [
    /\[\s*\^[^\]\n]*\]?|\^\[[^\]\n]*\]?|\^\d+\^|［\s*\^[^］\n]*］?/g,
    'Write the mark of a note as [^12], without spaces.',
  ],
  [
    /\[[^[\]]*\]\(@[^)\s]*,[^)]*\)/g,
    'Words lead to a source without a page: [words](@key). Give the page in a note: [@key, 412].',
  ],
  [
    /\[[^[\]]*@ ?[a-z][^[\]]*\]?|［[^］\n]*@[^］\n]*］?/gi,
    'Write [words](@key), or in a note [@key] or [@key, 412], and a bracket for each work: [@one]; [@two].',
  ],
  [/\[@[\s,;]*\]/g, 'Name the work: [@key].'],
  [
    // The address itself has become a link, where it begins with https:// or www.
    /\[[^[\]]*\](?:\([^)]*\)|\[[^\]]*\]| \([@/#][^)]*\)| ?\($)|\([^()]*\)\[(?:[@/#][^\]]*\]|$)|\[\[[^\]]*\]\]/g,
    'Write [words](address), without a space between them or in the address.',
  ],
  [/^[•◦‣▪●·](?=\s)/gm, 'Write a hyphen for each entry of a list, and an empty line before the first.'],
  [
    /^\|.*\|$|\|[ \t]*(?:[-–—:]+[ \t]*\|){2,}/gm,
    'Write an empty line before a table, and | - | - | under its first row, with a hyphen for each column.',
  ],
  [/^#{2,6}(?=[^\s#])\S*/g, 'Write a heading with a space behind ##.'],
  [/\](?=\()/g, 'End one link before the next begins: none can stand in another.'],
  [
    /^\[![A-Z]+\]/g,
    'Write > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], or a box: <Box title="…">.',
  ],
  [
    /(?<=\n): (?=\S)/g,
    'Write a term on a line of its own, an empty line before it, and ": " before what it means, on the next.',
  ],
  [
    /(?<=\p{L}{4}|[.,;:!?”’")\]])[¹²³⁰⁴-⁹]+/gu,
    'Write the mark of a note as [^1]; a power as $x^2$, or with a space before it.',
  ],
  [
    /^[¹²³⁴-⁹][⁰¹²³⁴-⁹]*[.)]?(?=\s?\p{L})/gu,
    'Write the note as [^1]: …, and its mark where it belongs as [^1].',
  ],
  [/(?<=\s|^)-{2,3}(?=\s)/g, 'Write the dash itself: – or —.'],
  [/^:::\S*/g, 'Write a box: <Box title="…">, its paragraphs, </Box>, with empty lines between.'],
  [
    /&(?:[a-z]\w*;|(?:amp|nbsp|[lg]t|quot|[mn]dash|[lr][sd]quo|hellip|shy)(?!\w))/gi,
    'Write the character itself.',
  ],
  [
    // Chinese has no space there, by which Markdown would know the end.
    /(?<=[\p{Script=Han}])\*+(?=[“‘《〈（「『【])|(?<=[”’》〉）」』】。，、！？；：])\*+(?=\p{Script=Han})/gu,
    'Let the emphasis begin behind quotation marks and other punctuation, and end before: “**words**”.',
  ],
  [
    /\*+(?=\S)|(?<=\S)\*+/g,
    'Close the emphasis, without spaces inside; write \\* where an asterisk is meant.',
  ],
  [
    /(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu,
    'Close the emphasis, without spaces inside; write \\_ where an underscore is meant.',
  ],
];

/** Reports what would be printed as it was typed. What a backslash or an entity stands for was typed on purpose. */
export function checkLeftovers({ report, library }: Linking, file: SectionFile, node: Text): void {
  const done: [from: number, to: number][] = [];
  const found = leftovers.flatMap(([pattern, hint]) =>
    [...node.value.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, hint })),
  );
  const bare = [...node.value.matchAll(/(?<![\w@/])@([a-z][\w-]*)|\[([a-z][\w-]*)(?:,[^\]]*)?\]/g)]
    .map(({ 0: words, 1: name, 2: bracketed, index }) => ({ words, index, key: name ?? bracketed ?? '' }))
    .filter(({ key }) => library.sources.has(key))
    .map(({ words, index, key }) => ({
      words,
      index,
      hint: `Write [words](@${key}), or in a note [@${key}].`,
    }));
  for (const { 0: words, 1: key = '', index } of node.value.matchAll(
    /(?<![\w@/.])@([a-z][a-z_:-]*\d{4}[a-z]?)\b/gi,
  )) {
    if (library.sources.has(key) || !node.position) continue;
    const { offset, isEscaped } = originOf(file.text, node, index);
    const hint = suggest(
      key,
      library.sources.keys(),
      'Add it to sources.yaml; write \\@ where no work is meant.',
    );
    const at = advance({ file: file.file, line: 1, column: 1 }, file.text, offset);
    if (!isEscaped)
      report(at, 'unknown-source', `The text cites "${key}", which is not in sources.yaml.`, hint);
    done.push([index, index + words.length]);
  }
  for (const { words, index, hint } of [...found, ...bare]) {
    if (done.some(([from, to]) => index < to && index + words.length > from)) continue;
    done.push([index, index + words.length]);
    // An address that Markdown made a link of takes the positions from the text around it.
    const origin = node.position
      ? originOf(file.text, node, index)
      : { offset: Math.max(0, file.text.indexOf(words)), isEscaped: false };
    if (origin.isEscaped) continue;
    const at = advance({ file: file.file, line: 1, column: 1 }, file.text, origin.offset);
    report(at, 'broken-markdown', `${quote(words)} would be printed as it is.`, hint);
  }
}

/** What to do about the mark of a note that is not there. */
export function noteHint(label: string): string {
  if (/^\d+(?:[,;–-]\^?\d+)+$/.test(label)) return 'Write a mark for each note: [^1][^2].';
  return `Add a line [^${label}]: … at the end of this file, with a colon.`;
}

/** Where a character of a text stands in its file, and whether a backslash or an entity stands for it there. */
export function originOf(
  source: string,
  { value, position }: Text,
  index: number,
): { offset: number; isEscaped: boolean } {
  let offset = position?.start.offset ?? 0;
  for (let passed = 0; ; passed += 1) {
    let isEscaped = false;
    const letter = value.charAt(passed);
    const start = offset;
    for (; offset < source.length; offset += 1) {
      const entity = /^&#?\w+;/.exec(source.slice(offset, offset + 40))?.[0];
      isEscaped = entity !== undefined && !value.startsWith(entity, passed);
      if (isEscaped) offset += (entity?.length ?? 1) - 1;
      else if (source[offset] === '\\' && source[offset + 1] === letter)
        [isEscaped, offset] = [true, offset + 1];
      if (isEscaped || source[offset] === letter) break;
    }
    if (passed === index) return { offset: isEscaped ? start : offset, isEscaped };
    offset += 1;
  }
}
