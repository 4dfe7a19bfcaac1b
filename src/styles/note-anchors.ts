import { library } from '../library/shared-library.ts';
import { generatedStyles } from './generated-styles.ts';

/**
 * The rules that tie each note to its mark (CSS anchor positioning); notes.css says what is done with it. They name every
 * note, because the policy allows no inline styles and CSS cannot yet make such names from an attribute.
 */
export const noteAnchors = () => generatedStyles('note-anchors', rules);

function rules(): string {
  const names = new Set(
    library().documents.flatMap(({ notes }) => notes.map(({ id }) => id.slice('note-'.length))),
  );
  return [...names]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((n) => `#ref-${n}{anchor-name:--ref-${n}}#note-${n}{--mark:anchor(--ref-${n} top,0px)}`)
    .join('');
}
