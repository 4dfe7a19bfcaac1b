import { checkCallout } from '../check/arithmetic.ts';
import { findStatistic, type Linking } from '../linking.ts';

export function linkCallouts(linking: Linking): void {
  const { content, library, report } = linking;
  for (const { data, at } of content.callouts) {
    const callout = library.callouts.get(data.key);
    if (!callout) continue;
    callout.rows = data.rows.flatMap((row, index) => {
      const statistic = findStatistic(linking, row.is, () => at('rows', index, 'is'));
      const of = row.of && findStatistic(linking, row.of, () => at('rows', index, 'of'));
      const { is: _is, of: _of, ...told } = row;
      return statistic ? { statistic, ...(of && { of }), ...told } : [];
    });
    const whole = data.whole && findStatistic(linking, data.whole, () => at('whole'));
    if (whole) callout.whole = whole;
    for (const { statistic } of callout.rows) statistic.callouts.push(callout);
    const isComplete = callout.rows.every((row, index) => row.of !== undefined || !data.rows[index]?.of);
    if (isComplete && callout.rows.length === data.rows.length && !data.whole === !whole) {
      checkCallout(linking, callout, at);
    }
    if (callout.passages.length === 0 && !content.unread.texts) {
      report(
        at('key'),
        'misplaced-callout',
        `No text shows the callout "${data.key}".`,
        `Write <DataCallout is="${data.key}" /> after a paragraph, or remove it.`,
      );
    }
  }
}
