import { join, relative } from 'node:path';
import { readRegularFile } from '../library/read/regular-file.ts';
import { countProblems, isWarning, type Problem } from '../syntax/problem.ts';

/*
 * Problems of the content, told to whoever asks: a person at a terminal sees the lines themselves, a program gets JSON,
 * a code host marks the lines of the change.
 */

/**
 * For a person: the problems under the name of their file, each with its line.
 * @param folder the content folder
 */
export function asText(problems: readonly Problem[], folder: string): string {
  const [shown, more] = shortened(problems);
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const blocks = [...byFile].map(([file, some]) => {
    const lines = linesOf(folder, file);
    return some.map((problem) => describe(problem, shownPath(folder, file), lines)).join('\n\n');
  });
  return `${[...blocks, ...more].join('\n\n\n')}\n\n${countProblems(problems)}`;
}

/** How many warnings of a kind a person reads: of a library of works that came in at once, there is one a work. */
const mostWarnings = 5;

function shortened(problems: readonly Problem[]): [shown: Problem[], more: string[]] {
  const seen = new Map<Problem['code'], number>();
  const shown = problems.filter((problem) => {
    const count = (seen.get(problem.code) ?? 0) + 1;
    seen.set(problem.code, count);
    return !isWarning(problem) || count <= mostWarnings;
  });
  const more = [...seen].flatMap(([code, count]) =>
    isWarning({ code }) && count > mostWarnings
      ? `… and ${count - mostWarnings} more of ${code}: npm run check -- --json lists them all.`
      : [],
  );
  return [shown, more];
}

/** An array of `{ file, line, column, code, severity, message, hint }`, the files relative to the content folder. */
export const asJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map(({ file, line, column, code, message, hint }) => {
      const severity = isWarning({ code }) ? 'warning' : 'error';
      return { file, line, column, code, severity, message, hint };
    }),
    undefined,
    2,
  );

/** For GitHub, Gitea and Forgejo, which show each problem at its line. */
export function asAnnotations(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ file, line, column, code, message, hint }) => {
      const place = `file=${escaped(shownPath(folder, file), true)},line=${line},col=${column},title=${code}`;
      return `::${isWarning({ code }) ? 'warning' : 'error'} ${place}::${escaped(`${message}\n${hint}`)}`;
    })
    .join('\n');
}

function describe({ line, column, code, message, hint }: Problem, path: string, lines: string[]): string {
  const head = `${plain(path)}:${line}:${column}  ${code}${isWarning({ code }) ? ' (a warning)' : ''}`;
  const text = lines[line - 1]?.trimEnd() ?? '';
  if (text === '') return `${head}\n  ${plain(message)}\n  ${plain(hint)}`;
  const margin = String(line).length + 2;
  return [
    head,
    `  ${line} | ${excerpt(text, column).text}`,
    `  ${'|'.padStart(margin)} ${' '.repeat(excerpt(text, column).column - 1)}^`,
    `  ${plain(message)}`,
    `  ${plain(hint)}`,
  ].join('\n');
}

/** On one line: a line break in the name of a file would begin a line of its own, which a workflow may take for a command. */
const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const width = 90;

/** As much of a line as fits, with the column in it; a paragraph is one line. */
function excerpt(line: string, column: number): { text: string; column: number } {
  const visible = line.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�');
  if (visible.length <= width) return { text: visible, column };
  const from = Math.max(0, Math.min(column - 1 - width / 2, visible.length - width));
  const to = from + width;
  const text = `${from > 0 ? '…' : ''}${visible.slice(from, to)}${to < visible.length ? '…' : ''}`;
  return { text, column: column - from + (from > 0 ? 1 : 0) };
}

function linesOf(folder: string, file: string): string[] {
  try {
    const bytes = readRegularFile(join(folder, file));
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8').split('\n') : [];
  } catch {
    return [];
  }
}

/** As seen from where the command runs, where that is shorter. */
function shownPath(folder: string, file: string): string {
  const path = join(folder, file);
  const near = relative('', path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}

/** As the commands of a workflow write texts; `isProperty` for those between commas. */
function escaped(text: string, isProperty = false): string {
  const plain = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? plain.replaceAll(':', '%3A').replaceAll(',', '%2C') : plain;
}
