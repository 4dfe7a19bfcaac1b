import { type Told, told } from '../pandoc/told.ts';
import { htmlNotes } from './html-notes.ts';

/**
 * What MyST and Quarto write otherwise than Pandoc, as Pandoc reads it: directives (```{note} Title), roles ({cite}`key`), targets,
 * references to what has a number, programs and comments. What is Pandoc's already stays.
 */
export function prepareMarkdown(source: string): { text: string; told: (Told & { place?: string })[] } {
  const telling: (Told & { place?: string })[] = [];
  const isMyst = /^(?:`{3,}|:{3,})\s*\{[a-z]/m.test(source) || /\{[a-z][\w:]*\}`/.test(source);
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const written: string[] = [];
  const open: Directive[] = [];
  let label: string | undefined;
  let hasText = false;
  for (const line of lines) {
    const last = open.at(-1);
    if (last && isEnd(line, last.fence)) {
      open.pop();
      const made = closed(last, telling);
      const outer = open.at(-1);
      (outer?.isCollected ? outer.lines : written).push('', ...made, '');
      continue;
    }
    const begun = directiveOf(line);
    if (begun && !(last?.isCollected && last.name !== 'figure')) {
      if (!begun.isCollected) written.push('', begun.begin);
      open.push(begun);
      continue;
    }
    // Options of a directive stand before its text, as ":name: value".
    const [, option, value = ''] =
      last && last.lines.length === 0 ? (/^\s*:([\w-]+):\s*(.*)$/.exec(line) ?? []) : [];
    if (last && option !== undefined) {
      last.options.set(option, value);
      continue;
    }
    if (last?.isCollected) {
      last.lines.push(line);
      continue;
    }
    if (last) last.lines.push('');
    const [, target] = /^\(([\w:.-]+)\)=\s*$/.exec(line) ?? [];
    if (target) {
      label = target;
      continue;
    }
    // A program's first lines may be Pandoc's title block.
    if (isMyst && hasText && /^%/.test(line)) {
      telling.push(told.comment('', line.slice(1).trim()));
      continue;
    }
    if (isMyst && /^\+\+\+/.test(line)) continue;
    hasText ||= line.trim() !== '' && !line.startsWith('%');
    written.push(label !== undefined && line.trim() !== '' ? labelled(line, label) : line);
    if (line.trim() !== '') label = undefined;
  }
  for (const directive of open.reverse()) written.push('', ...closed(directive, telling));
  return { text: withoutPrograms(roles(htmlNotes(written.join('\n'))), telling), told: telling };
}

interface Directive {
  name: string;
  words: string;
  fence: string;
  /** Whether its text is written when it ends, in a form of its own. */
  isCollected: boolean;
  lines: string[];
  options: Map<string, string>;
  /** What stands before its text, where that is written as it comes. */
  begin: string;
}

const collected = new Set(
  'figure image list-table csv-table table math code code-block code-cell bibliography toctree contents tableofcontents index include literalinclude raw'.split(
    ' ',
  ),
);
const programs = /^(?:r|python|julia|ojs|bash|sh|mermaid|dot|sql|stata|code-cell)$/i;

function directiveOf(line: string): Directive | undefined {
  const [, fence, name, words = ''] =
    /^ {0,3}(`{3,}|:{3,}|~{3,})\s*\{([a-z][\w:-]*)(?![\w:=-])[^}]*\}\s*(.*)$/i.exec(line) ?? [];
  if (fence === undefined || name === undefined) return undefined;
  const title = words.trim().replaceAll('"', '”');
  const isCollected = collected.has(name) || programs.test(name);
  const kind = ['admonition', 'dropdown', 'card'].includes(name)
    ? 'callout'
    : ['epigraph', 'pull-quote', 'blockquote'].includes(name)
      ? 'quote'
      : name.toLowerCase();
  const begin = `:::: {.${kind}${title && ` title="${title}"`}}`;
  return { name, words: words.trim(), fence, isCollected, lines: [], options: new Map(), begin };
}

const isEnd = (line: string, fence: string): boolean =>
  new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`).test(line);

/** What a directive becomes: the lines that end it or, where its text was collected, all of it. */
function closed(
  { name, words, isCollected, lines, options, fence }: Directive,
  telling: (Told & { place?: string })[],
): string[] {
  if (!isCollected) return ['::::'];
  const text = lines.join('\n').trim();
  const id = options.get('name') ?? options.get('label');
  const anchor = id ? ` {#${id}}` : '';
  if (name === 'math') return ['$$', text, '$$'];
  if (name === 'figure' || name === 'image') {
    const alt = options.get('alt')?.replaceAll('"', '”');
    const attributes = [id && `#${id}`, alt && `fig-alt="${alt}"`].filter(Boolean).join(' ');
    const caption = name === 'figure' ? text.replace(/\s*\n\s*/g, ' ') : '';
    const shown = `![${caption || (name === 'image' ? (alt ?? '') : '')}](${words})`;
    return [shown + (attributes && `{${attributes}}`)];
  }
  if (name === 'table') return [text, '', `: ${words}${anchor}`];
  if (name === 'list-table' || name === 'csv-table') {
    const rows = name === 'list-table' ? listRows(lines) : csvRows(text);
    const header = options.get('header');
    if (header) rows.unshift(...csvRows(header));
    return [...pipeTable(rows), '', ...(words || anchor ? [`: ${words}${anchor}`] : [])];
  }
  if (name === 'code' || name === 'code-block')
    return [fence.replaceAll(':', '`'), ...lines, fence.replaceAll(':', '`')];
  if (programs.test(name))
    telling.push({
      ...told.programLeft(),
      place: text.split('\n').find((line) => !line.startsWith('#')) ?? name,
    });
  else if (name.includes('include') || name === 'raw') telling.push(told.fileLeft(words || 'another file'));
  return [];
}

/** "* - a" and "  - b": a row, and its cells. */
function listRows(lines: string[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const [, row, cell] = /^\s*(\*\s+)?-(?:\s+(.*))?$/.exec(line) ?? [];
    if (row !== undefined) rows.push([cell ?? '']);
    else if (/^\s*-(?:\s|$)/.test(line)) rows.at(-1)?.push(cell ?? '');
    else if (line.trim() !== '') {
      const last = rows.at(-1);
      if (last) last[last.length - 1] += ` ${line.trim()}`;
    }
  }
  return rows;
}

const csvRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)]
        .map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare?.trim() ?? '')
        .slice(0, /,$/.test(line) ? undefined : -1),
    );

function pipeTable(rows: string[][]): string[] {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const line = (cells: string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)];
}

/** A heading has its name behind it, a paragraph before. */
const labelled = (line: string, label: string): string =>
  /^#{1,6}\s/.test(line) ? `${line.replace(/\s+\{[^}]*\}\s*$/, '')} {#${label}}` : `[]{#${label}}${line}`;

function roles(text: string): string {
  return text
    .replace(/\{(?:cite|cite:p|cite:ps|cite:alp)\}`([^`]+)`/g, (_whole, keys: string) => `[${works(keys)}]`)
    .replace(/\{cite:(?:t|ts|author|year)\}`([^`]+)`/g, (_whole, keys: string) =>
      keys
        .split(',')
        .map((key) => `@${key.trim()}`)
        .join(' '),
    )
    .replace(/\{(?:sub|subscript)\}`([^`]+)`/g, '~$1~')
    .replace(/\{(?:sup|superscript)\}`([^`]+)`/g, '^$1^')
    .replace(/\{math\}`([^`]+)`/g, (_whole, tex: string) => `$${tex}$`)
    .replace(
      /\{(?:ref|numref|doc|eq)\}`(?:([^`<]+) <)?([^`<>]+)>?`/g,
      (_whole, words: string | undefined, target: string) => `[${words ?? ''}](#${target})`,
    )
    .replace(/\{(?:abbr|term|kbd|del|u)\}`([^`]+)`/g, '$1');
}

const works = (keys: string): string =>
  keys
    .split(',')
    .map((key) => `@${key.trim()}`)
    .join('; ');

/** Quarto's short codes, and numbers that a program works out. */
function withoutPrograms(text: string, telling: (Told & { place?: string })[]): string {
  return text
    .replace(/\{\{<\s*(.*?)\s*>\}\}/g, (_whole, words: string) => {
      if (!/^(?:pagebreak|\/\*)/.test(words)) telling.push(told.shortCode(words));
      return '';
    })
    .replace(/`(?:\{(?:r|python|julia)\}|r)\s+([^`\n]+)`/g, (_whole, words: string) => {
      telling.push(told.workedOut(words));
      return '';
    });
}
