/**
 * A path by the steps from point to point, which are shorter than the points themselves. They lead between points as they are
 * written, in tenths, so that nothing is lost by adding them up; a step to where one is already is left out.
 * @example `M3,4L5,4.5L5,4.5L2,4Z` becomes `M3,4l2,.5-3-.5z`
 */
export function relativePath(path: string): string {
  let written = '';
  let [x, y] = [0, 0];
  for (const [, command, across, down] of path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    const [nextX, nextY] = [tenths(across), tenths(down)];
    if (command === 'Z') written += 'z';
    else if (command === 'M') written += `M${pair(nextX, nextY)}`;
    else if (nextX !== x || nextY !== y) {
      const step = pair(nextX - x, nextY - y);
      // One letter for all steps in a row; a minus parts two numbers as well as a space does.
      const isFirst = /(?:M[\d.,-]+|z)$/.test(written);
      written += isFirst ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    }
    if (command !== 'Z') [x, y] = [nextX, nextY];
  }
  return written;
}

const tenths = (written = '0'): number => Math.round(Number(written) * 10);

const pair = (across: number, down: number): string =>
  [across, down]
    .map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'))
    .join(',')
    .replace(',-', '-');
