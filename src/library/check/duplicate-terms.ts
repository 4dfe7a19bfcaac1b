import type { Position } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';

/** A word or an abbreviation leads a reader to one term: reports those that would lead to two. */
export function checkForms({ content, report }: Linking): void {
  const known = new Map<string, { key: string; at: () => Position }>();
  for (const { data, at } of content.terms) {
    const forms = [data.term, ...data.also];
    for (const [index, form] of forms.entries()) {
      const place = () => (index === 0 ? at('term') : at('also', index - 1));
      const plain = form.toLowerCase();
      const other = known.get(plain);
      known.set(plain, other ?? { key: data.key, at: place });
      if (other === undefined || other.key === data.key) continue;
      report(
        place(),
        'ambiguous-term',
        `"${form}" is a form of "${other.key}" already, in line ${other.at().line}.`,
        'Keep it where it is used in that sense, or make one term of the two.',
      );
    }
  }
}
