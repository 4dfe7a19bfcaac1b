import type { Callout } from '../../model/callout.ts';
import type { Statistic } from '../../model/statistic.ts';
import { type Formula, parseFormula, roundsTo } from '../../syntax/formula.ts';
import { type Position, quote } from '../../syntax/problem.ts';
import { findStatistic, type Linking } from '../linking.ts';
import type { At } from '../read/yaml-tree.ts';

/** Recomputes what a statistic says to follow from others. */
export function checkArithmetic(linking: Linking, statistic: Statistic, at: At): void {
  const { formula, value, key } = statistic;
  if (formula?.split(/[\s()]+/).includes(key)) {
    const hint = 'Name only what the value follows from.';
    linking.report(at('formula'), 'formula-syntax', `The formula of "${key}" names "${key}" itself.`, hint);
  } else if (formula !== undefined) {
    const result = compute(linking, formula, value, () => at('formula'), `"${key}" is ${value}`);
    if (result) statistic.check = result;
  }
  for (const [index, derived] of statistic.derived.entries()) {
    const claim = `"${derived.label}" is said to be ${derived.result}`;
    const worked = compute(
      linking,
      derived.formula,
      derived.result,
      () => at('derived', index, 'formula'),
      claim,
    );
    if (worked) derived.worked = worked.formula;
  }
}

function compute(
  linking: Linking,
  text: string,
  stated: number,
  at: () => Position,
  claim: string,
): Statistic['check'] {
  const { library, report } = linking;
  let formula: Formula;
  try {
    formula = parseFormula(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      at(),
      'formula-syntax',
      `${quote(text)} is not a formula: ${reason}.`,
      'Use numbers, keys of statistics, + - * / ( ) and round(), with spaces around operators.',
    );
    return undefined;
  }
  const use = `The formula "${text}" names`;
  const named = formula.keys.map((key) => findStatistic(linking, key, at, use));
  if (named.includes(undefined)) return undefined;
  const result = formula.evaluate((key) => library.statistics.get(key)?.value ?? Number.NaN);
  if (!roundsTo(result, stated)) {
    const gives = Number.isFinite(result) ? `gives ${Number(result.toFixed(4))}` : 'divides by zero';
    report(
      at(),
      'formula-does-not-hold',
      `${claim}, but ${text} ${gives}.`,
      'Correct the value or the formula.',
    );
    return undefined;
  }
  return { formula: withNumbers(linking, formula, text), result: Number(result.toFixed(2)) };
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

const scaleOf = ({ unit }: Statistic): string =>
  ({ percent: 'percentages', 'US dollars': 'sums of money', rank: 'ranks', year: 'years' })[unit] ?? 'counts';

/** A chart whose numbers do not fit together can't be built. */
export function checkCallout({ report }: Linking, callout: Callout, at: At): void {
  const { rows, whole } = callout;
  if (callout.chart === 'parts') {
    const sum = rows.reduce((total, { statistic }) => total + statistic.value, 0);
    // Decimals as people add them, not as a computer does: 0.1 + 0.2 is 0.3.
    if (whole && Number(sum.toFixed(9)) !== whole.value) {
      report(
        at('whole'),
        'parts-differ',
        `The parts of "${callout.key}" add up to ${sum}, its whole is ${whole.value}.`,
        'Name every part, and the statistic that is their sum.',
      );
    }
  }
  const scales = [...new Set(rows.map(({ statistic }) => scaleOf(statistic)))];
  if (scales.length > 1) {
    report(
      at('rows'),
      'units-differ',
      `The rows of "${callout.key}" are ${scales.join(' and ')}.`,
      'Draw one kind of number in one callout.',
    );
  }
  for (const [index, { statistic, of }] of rows.entries()) {
    const { key, value } = statistic;
    const isOff = callout.chart === 'ranks' ? value > (callout.scale ?? value) : value < 0;
    if (isOff) {
      const what =
        callout.chart === 'ranks' ? `beyond place ${callout.scale}` : 'below zero, where bars begin';
      const hint = callout.chart === 'ranks' ? 'Give "scale" as many places.' : 'Leave it to the text.';
      report(at('rows', index), 'chart-misleads', `"${key}" is ${value}, ${what}.`, hint);
    }
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
