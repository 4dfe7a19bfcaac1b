import { advance, type Problem } from '../../syntax/problem.ts';

/**
 * What a text may cost to be read. A parser of Markdown looks back from each mark to those before it, and takes a level of
 * the stack for each level of nesting: a paragraph of unclosed asterisks takes minutes, one in five thousand blocks of
 * quotation overflows. Nobody writes these; a broken conversion does.
 */
const budget = {
  /** Signs in a paragraph that may be markup. */
  marks: 3000,
  /** Levels of quotation and list at the beginning of a line. */
  levels: 24,
  /** Elements in each other. */
  elements: 40,
};

/** Reports what is over the budget; a text that has such a problem is not parsed. */
export function checkBudget(file: string, text: string): Problem[] {
  const report = (offset: number, message: string, hint: string): Problem => ({
    ...advance({ file, line: 1, column: 1 }, text, offset),
    code: 'large-file',
    message,
    hint,
  });
  const problems: Problem[] = [];
  for (const { 0: block, index } of text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const marks = block.match(/[*_[\]`~<&$]/g)?.length ?? 0;
    if (marks > budget.marks) {
      const message = `This paragraph has ${marks} signs that may be markup, more than ${budget.marks}.`;
      problems.push(report(index, message, 'Divide it, or write a \\ before each that is meant as it is.'));
    }
  }
  for (const { 0: start, index } of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){2,}/gm)) {
    const levels = start.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const [line = ''] = text.slice(index).split('\n', 1);
    if (/^ {0,3}\+(?:[-=:]{3,}\+)+\s*$/.test(line)) {
      // The first line of it says enough.
      if (isInGrid(text, index)) continue;
      const hint =
        'Write each row as | … | … |, and | - | - | under the first; <br /> ends a line in a cell.';
      problems.push({
        ...report(index, 'This table is drawn with + and -, as Pandoc reads it.', hint),
        code: 'broken-markdown',
      });
    }
    // A rule of hyphens or asterisks is none.
    if (levels <= budget.levels || /^[ \t]*([-*+=])(?:[ \t]*[-*+=:])+[ \t]*$/.test(line)) continue;
    const message = `This line begins with ${levels} levels of quotation or list.`;
    problems.push(report(index, message, `Keep as many as a reader can follow; ${budget.levels} are read.`));
  }
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/(?<!\\)<(\/?)[A-Za-z][\w.]*[^<>]*?(\/?)>/g)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth <= budget.elements) continue;
    const message = `Here ${depth} elements stand in each other.`;
    problems.push(report(index, message, 'Close each of them: </Term>.'));
    break;
  }
  return problems;
}

/** Whether the line above is one of the same drawn table. */
function isInGrid(text: string, index: number): boolean {
  const above = text.slice(0, Math.max(0, index - 1));
  return /^ {0,3}[|+]/.test(above.slice(above.lastIndexOf('\n') + 1));
}
