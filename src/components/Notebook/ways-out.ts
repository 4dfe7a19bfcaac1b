import type { Kept } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import { fillCitations, placesNow } from './entry.ts';
import { citationOf } from './finding.ts';
import { groupsOf, matches } from './groups.ts';
import { asked } from './notebook-list.ts';
import { all, shownOf } from './notebook-notes.ts';
import { attempt, nameField, one, say } from './notebook-page.ts';
import { titleOf } from './notebook-site.ts';

/* The buttons by which notes leave the notebook. What writes them is loaded when somebody reaches for one. */

const travel = () => import('./travel.ts');
for (const reach of ['pointerenter', 'focusin'])
  one('.notebook-out').addEventListener(reach, () => void travel(), { once: true });

/** What is shown is what leaves: a search narrows both. */
function chosen(): Kept[] {
  const { word } = asked();
  const notes = all()
    .own.filter((note) => matches(note, word))
    .map((note) => shownOf(note));
  return groupsOf(notes, 'place').flatMap(({ notes: some }) => some.map(({ note }) => note));
}

const outs: Record<string, () => Promise<string>> = {
  async json() {
    const notes = chosen();
    await (await travel()).saveFile(notes, nameField.value.trim());
    return messages.kept.saved(notes.length);
  },
  async link() {
    const { told, address } = await (await travel()).copyLink(chosen(), nameField.value.trim());
    if (address)
      one('.notebook-out').after(
        element('input', { readonly: true, value: address, 'aria-label': messages.kept.link }),
      );
    return told;
  },
  async markdown() {
    const notes = chosen().map((note) => placesNow(shownOf(note)));
    const { style } = asked();
    const cited = new Map<string, string>();
    for (const note of notes) {
      const [first] = note.targets;
      const nodes = first && style ? await citationOf(first, style) : [];
      cited.set(note.id, element('p', {}, ...nodes).textContent ?? '');
    }
    const name = nameField.value.trim();
    (await travel()).saveMarkdown(
      notes.map(titledPlaces),
      name ? messages.pencil.notesOf + name : messages.kept.notes,
      ({ id }) => cited.get(id) ?? '',
    );
    return messages.kept.saved(notes.length);
  },
  async csv() {
    const notes = chosen().map((note) => titledPlaces(placesNow(shownOf(note))));
    (await travel()).saveCsv(notes);
    return messages.kept.saved(notes.length);
  },
  async print() {
    await fillCitations();
    window.print();
    return '';
  },
};

/** Outside of the notebook a place needs the name of its text: "The brief, Keeping House, paragraph 3". */
function titledPlaces(note: Kept): Kept {
  const targets = note.targets.map((target) => ({
    ...target,
    label: titleOf(target.page) + messages.signs.comma + target.label,
  }));
  return { ...note, targets };
}

one('.notebook-out').addEventListener('click', async ({ target }) => {
  const out = target instanceof Element && target.closest<HTMLElement>('[data-out]')?.dataset['out'];
  const run = out && outs[out];
  const told = run && (await attempt(run));
  if (told) say(told);
});
