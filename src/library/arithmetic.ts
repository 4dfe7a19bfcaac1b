import type { Callout } from './callout.ts';
import { type Formula, parseFormula, roundsTo } from './formula.ts';
import type { Position } from './problem.ts';
import { suggest } from './problem.ts';
import type { Linking } from './resolve.ts';
import type { Statistic } from './statistic.ts';

type At = (...path: PropertyKey[]) => Position;

/** Recomputes what a statistic says to follow from others. */
export function checkArithmetic(linking: Linking, statistic: Statistic, at: At): void {
  const { formula, value, key } = statistic;
  if (formula !== undefined) {
    const result = compute(linking, formula, value, at('formula'), `"${key}" is ${value}`);
    if (result) statistic.check = result;
  }
  for (const [index, { formula, result, label }] of statistic.derived.entries()) {
    compute(linking, formula, result, at('derived', index, 'result'), `"${label}" is said to be ${result}`);
  }
}

function compute(
  linking: Linking,
  text: string,
  stated: number,
  at: Position,
  claim: string,
): Statistic['check'] {
  const { library, report } = linking;
  let formula: Formula;
  try {
    formula = parseFormula(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      at,
      'formula-syntax',
      `"${text}" is not a formula: ${reason}.`,
      'Use numbers, keys of statistics, + - * / ( ) and round(), with spaces around operators.',
    );
    return undefined;
  }
  const unknown = formula.keys.filter((key) => !library.statistics.has(key));
  for (const key of unknown) {
    const hint = suggest(
      key,
      library.statistics.keys(),
      'Use a key of statistics.yaml, with spaces around operators.',
    );
    report(at, 'unknown-statistic', `The formula names "${key}", which is not in statistics.yaml.`, hint);
  }
  if (unknown.length > 0) return undefined;
  const result = formula.evaluate((key) => library.statistics.get(key)?.value ?? Number.NaN);
  if (!roundsTo(result, stated)) {
    const exact = Number(result.toFixed(4));
    report(
      at,
      'formula-does-not-hold',
      `${claim}, but ${text} gives ${exact}.`,
      'Correct the value or the formula.',
    );
    return undefined;
  }
  return { formula: withNumbers(linking, formula, text), result };
}

/** The formula with its keys replaced by their values, as a reader can check it: "15 ÷ 29 × 100". */
function withNumbers({ library }: Linking, { keys }: Formula, text: string): string {
  let shown = text;
  for (const key of keys.toSorted((a, b) => b.length - a.length)) {
    const value = library.statistics.get(key);
    const number =
      value && (value.unit === 'year' ? String(value.value) : value.value.toLocaleString('en-US'));
    shown = shown.replaceAll(new RegExp(`(?<![\\w-])${key}(?![\\w-])`, 'g'), number ?? key);
  }
  return shown.replaceAll(' * ', ' × ').replaceAll(' / ', ' ÷ ').replaceAll(' - ', ' − ');
}

/** A chart whose numbers do not fit together can't be built. */
export function checkCallout({ report }: Linking, callout: Callout, at: At): void {
  const { rows, whole } = callout;
  if (callout.chart === 'parts') {
    const sum = rows.reduce((total, { statistic }) => total + statistic.value, 0);
    if (!whole || sum !== whole.value) {
      report(
        at('whole'),
        'parts-differ',
        `The parts of "${callout.key}" add up to ${sum}, its whole is ${whole?.value ?? 'not named'}.`,
        'Name every part, and the statistic that is their sum.',
      );
    }
  }
  for (const [index, { statistic, of }] of rows.entries()) {
    if (callout.chart === 'portions' && (!of || statistic.value > of.value)) {
      report(
        at('rows', index),
        'parts-differ',
        `"${statistic.key}" is ${statistic.value} of ${of?.value ?? 'no whole'}.`,
        'Name in "of" the statistic of which it is a part.',
      );
    }
  }
}
