import { library } from '../library/shared-library.ts';
import { generatedStyles } from './generated-styles.ts';

/**
 * The rules that put each note beside its mark, and below the note before it (CSS anchor positioning). They name
 * every note, because the policy allows no inline styles and CSS cannot yet make such names from an attribute.
 */
export const noteAnchors = () => generatedStyles('note-anchors', rules);

function rules(): string {
  const numbers = new Set(library().documents.flatMap(({ notes }) => notes.map(({ number }) => number)));
  const names: string[] = [];
  const tops: string[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    names.push(`#ref-${n}{anchor-name:--ref-${n}}#note-${n}{anchor-name:--note-${n}}`);
    tops.push(
      `#note-${n}{top:max(calc(anchor(--ref-${n} top,0px) + var(--note-drop)),calc(anchor(--note-${n - 1} bottom,-1px) + var(--note-gap)))}`,
    );
  }
  return `${names.join('')}@media screen and (min-width:75rem){@supports (top:anchor(--a top)){:root:not([data-notes=end]){${tops.join('')}}}}`;
}
