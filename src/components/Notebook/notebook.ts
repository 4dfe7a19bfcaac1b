import * as messages from '../../messages/messages.ts';
import { read, write } from '../Settings/storage.ts';
import './deleting.ts';
import { onChanged } from './entry.ts';
import { draw } from './notebook-list.ts';
import { load, onNotes } from './notebook-notes.ts';
import { filter, nameField, one } from './notebook-page.ts';
import { isPromised, onChange } from './notebook-store.ts';
import { readLink } from './ways-in.ts';
import './ways-out.ts';

/* The page of the notebook: what is set on it, and when it is drawn. */

nameField.value = read('notebook-name') ?? '';
nameField.addEventListener('change', () => write('notebook-name', nameField.value.trim()));
for (const name of ['order', 'style']) {
  const choice = filter.elements.namedItem(name) as HTMLSelectElement;
  const stored = read(`notebook-${name}`);
  if (stored !== undefined && [...choice.options].some(({ value }) => value === stored))
    choice.value = stored;
}
filter.addEventListener('submit', (event) => event.preventDefault());
filter.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement) write(`notebook-${target.name}`, target.value);
  draw();
});
onNotes(draw);
onChanged(draw);
onChange(() => void load());
addEventListener('hashchange', () => void readLink());
void isPromised().then((promised) => {
  one('.notebook-promise').textContent = promised ? messages.kept.promised : messages.kept.notPromised;
});
await load();
await readLink();
