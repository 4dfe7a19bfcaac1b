import { type Told, told } from '../pandoc/told.ts';

/**
 * LaTeX as Pandoc's reader keeps all of it: what its own writer and other converters put around lists, tables and pictures takes the
 * next word for its argument, which is then lost. None of it prints anything.
 */
export function prepareLatex(source: string): { text: string; told: Told[] } {
  const start = source.indexOf('\\begin{document}');
  const [head, body] = start < 0 ? ['', source] : [source.slice(0, start), source.slice(start)];
  const telling: Told[] = [];
  const text =
    head +
    boxes(references(withoutPrograms(body, telling), telling))
      .replace(/\\tightlist\b[ \t]*\n?/g, '')
      .replace(/\\noalign\s*\{[^{}]*\}/g, '')
      .replace(/\\pandocbounded(?=\s*\{)/g, '')
      // The head of a table that goes over pages stands twice, and what ends a page in it is no row.
      .replace(
        /\\endfirsthead(?:(?!\\end\{longtable\})[\s\S])*?\\endhead(?:(?!\\end\{longtable\})[\s\S])*?\\endlastfoot/g,
        '\\endhead',
      )
      .replace(/\\endfirsthead(?:(?!\\end\{longtable\})[\s\S])*?(?=\\endhead)/g, '')
      // How the words of a column stand, and how wide it is.
      .replace(/[><]\s*\{(?:\\[a-zA-Z]+\s*)*\}|@\{\s*\}/g, '')
      .replace(/\b[pmb]\{\(\\linewidth[^{}]*\)\s*\*\s*\\real\{[\d.]+\}(?:\s*\+\s*\d+\\tabcolsep)?\}/g, 'l')
      .replace(/\\multirow(?:\[[^\]]*\])?\{(\d+)\}\{=\}/g, '\\multirow{$1}{*}')
      .replace(
        /\\begin\{minipage\}(?:\[[^\]]*\])*\{[^{}]*\}\s*(?:\\raggedright|\\centering|\\raggedleft)?\s*((?:(?!\\(?:begin|end)\{minipage\})[\s\S])*?)\s*\\end\{minipage\}/g,
        '$1',
      )
      // A cell that reaches over rows and columns is read as one over columns.
      .replace(
        /(\\multicolumn\{\d+\}\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\{)(?:%\s*)?\\multirow\{\d+\}\{\*\}\{([^{}]*)\}/g,
        '$1$2',
      );
  return { text, told: telling };
}

/** Programs between the words, as Sweave and knitr have them. */
const withoutPrograms = (body: string, telling: Told[]): string =>
  body.replace(/^<<[^\n]*>>=[^\n]*\n[\s\S]*?^@[^\n]*$/gm, () => {
    telling.push(told.programLeft());
    return '';
  });

/** References that Pandoc leaves out, and several in one. */
function references(body: string, telling: Told[]): string {
  const link = (name: string): string => `\\hyperref[${name}]{}`;
  return body
    .replace(/\\(?:nameref|titleref)\*?\s*\{([^{}]+)\}/g, (_whole, name: string) => link(name))
    .replace(/\\v?pageref\*?\s*\{([^{}]+)\}/g, (_whole, name: string) => {
      telling.push(told.noPageNumber(name));
      return link(name);
    })
    .replace(
      /\\([cC]ref|autoref|ref|eqref)\*?\s*\{([^{}]+,[^{}]+)\}/g,
      (_whole, command: string, names: string) =>
        names
          .split(',')
          .map((name) => `\\${command}{${name.trim()}}`)
          .join(', '),
    );
}

/** Boxes with the titles that Pandoc leaves out, and those of one command. */
function boxes(body: string): string {
  const titled = body.replace(
    /\\begin\s*\{(tcolorbox|mdframed)\}\s*\[([^\]]*)\]/g,
    (_whole, name: string, options: string) => {
      const [, braced, bare] = /title\s*=\s*(?:\{([^{}]*)\}|([^,{}]*))/.exec(options) ?? [];
      const title = (braced ?? bare ?? '').trim();
      return `\\begin{${name}}${title && `\\textbf{${title}}\n\n`}`;
    },
  );
  const command = /\\(?:fbox|framebox(?:\[[^\]]*\])*)\s*\{\s*\\parbox\s*(?:\[[^\]]*\])*\s*\{[^{}]*\}\s*\{/;
  let written = '';
  let rest = titled;
  for (let found = command.exec(rest); found; found = command.exec(rest)) {
    const begin = found.index + found[0].length;
    const end = groupEnd(rest, begin);
    const [closing] = /^\}\s*\}/.exec(rest.slice(end)) ?? [];
    if (closing === undefined) break;
    written += `${rest.slice(0, found.index)}\n\n\\begin{framed}${rest.slice(begin, end)}\\end{framed}\n\n`;
    rest = rest.slice(end + closing.length);
  }
  return written + rest;
}

/** Where the group ends of which this is the inside. */
function groupEnd(text: string, begin: number): number {
  let depth = 1;
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
