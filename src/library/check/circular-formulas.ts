import type { Statistic } from '../../model/statistic.ts';
import { parseFormula } from '../../syntax/formula.ts';
import type { Linking } from '../linking.ts';

/**
 * Reports formulas that rest on each other: a number that is worked out from one which is worked out from it proves
 * nothing. A depth-first search, with the way that led to each statistic; each circle is told once, where it is entered.
 */
export function checkCircularFormulas({ content, library, report }: Linking): void {
  const done = new Set<string>();
  for (const { data } of content.statistics) {
    const circle = circleFrom(data.key, library.statistics, done);
    const first = circle && content.statistics.find(({ data: { key } }) => circle.includes(key));
    if (circle === undefined || first === undefined) continue;
    const names = circle.map((key) => `"${key}"`);
    report(
      first.at('formula'),
      'circular-formula',
      `The formulas of ${names.slice(0, -1).join(', ')} and ${names.at(-1)} rest on each other.`,
      'Keep the formula of the number that follows from the others, and name the source of theirs.',
    );
  }
}

/**
 * The keys of a circle that a walk from `start` closes, in their order.
 * @param done statistics that were walked already; this walk adds its own
 */
function circleFrom(
  start: string,
  statistics: ReadonlyMap<string, Statistic>,
  done: Set<string>,
): string[] | undefined {
  // A stack of its own: a chain of formulas may be longer than that of the calls.
  const way: { key: string; next: string[] }[] = [];
  let circle: string[] | undefined;
  const enter = (key: string): void => {
    const met = way.findIndex((step) => step.key === key);
    // A formula that names its own statistic is told with the formula.
    if (met >= 0 && met < way.length - 1) circle ??= way.slice(met).map((step) => step.key);
    if (met >= 0 || done.has(key)) return;
    done.add(key);
    way.push({ key, next: keysOf(statistics.get(key)) });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const next = step.next.pop();
    if (next === undefined) way.pop();
    else enter(next);
  }
  return circle;
}

function keysOf(statistic: Statistic | undefined): string[] {
  try {
    return statistic?.formula === undefined ? [] : parseFormula(statistic.formula).keys;
  } catch {
    // What cannot be read is told where it is worked out.
    return [];
  }
}
