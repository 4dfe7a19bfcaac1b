/**
 * What MyST and Quarto write otherwise than Pandoc, as Pandoc reads it: directives (```{note} Title), roles ({cite}`key`), targets
 * and comments. What is Pandoc's already stays.
 */
export function prepareMarkdown(source: string): string {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const written: string[] = [];
  const open: { fence: string; close: string }[] = [];
  let options = false;
  for (const line of lines) {
    const [, indent = '', fence = '', name = '', words = ''] =
      /^( {0,3})(`{3,}|:{3,}|~{3,})\s*\{([a-z][\w:-]*)\}\s*(.*)$/i.exec(line) ?? [];
    const isRun = /^(?:r|python|julia|ojs|bash|mermaid|dot|code-cell)\b/i.test(name);
    if (name && !isRun) {
      const made = directive(name, words.trim());
      written.push('', `${indent}${made.begin}`);
      open.push({ fence, close: made.end });
      options = true;
      continue;
    }
    const last = open.at(-1);
    if (last && line.trim() === last.fence) {
      written.push(last.close, '');
      open.pop();
      continue;
    }
    // Options of a directive stand before its text, as ":name: value" or between lines of dashes.
    if (options && /^\s*:[\w-]+:/.test(line)) continue;
    options = options && line.trim() === '';
    written.push(roles(line));
  }
  for (const { close } of open.reverse()) written.push(close);
  return written.join('\n');
}

function directive(name: string, words: string): { begin: string; end: string } {
  const title = words.replaceAll('"', '”');
  if (name === 'math') return { begin: '$$', end: '$$' };
  if (name === 'figure' || name === 'image') return { begin: `![](${words})`, end: '' };
  if (['epigraph', 'pull-quote', 'blockquote'].includes(name)) return { begin: '::: {.quote}', end: ':::' };
  const kind =
    name === 'admonition' || name === 'dropdown' || name === 'card' ? 'callout' : name.toLowerCase();
  return { begin: `:::: {.${kind}${title && ` title="${title}"`}}`, end: '::::' };
}

function roles(line: string): string {
  return line
    .replace(/^\(([\w:-]+)\)=\s*$/, '')
    .replace(/^%.*$/, '')
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
      (_whole, words: string | undefined, target: string) => `[${words ?? target}](#${target})`,
    )
    .replace(/\{(?:abbr|term|kbd|del|u)\}`([^`]+)`/g, '$1');
}

const works = (keys: string): string =>
  keys
    .split(',')
    .map((key) => `@${key.trim()}`)
    .join('; ');
