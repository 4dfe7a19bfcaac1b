import { limits, UnreadableFile } from '../../annotation/annotation.ts';
import type { Collection } from '../../annotation/web-annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import { entryOf } from './entry.ts';
import { load } from './notebook-notes.ts';
import { attempt, counted, nameField, one, say } from './notebook-page.ts';
import { site } from './notebook-site.ts';

/* The ways by which notes come to the notebook: a file and a link. They are shown, and kept when their reader says so. */

const offer = one('.notebook-offer');

/** What takes them in is loaded with the first ones. */
const travel = () => import('./travel.ts');

function ask(coming: Collection & { left: number }): void {
  const { notes, left, name } = coming;
  const field = element('input', { id: 'notebook-whose', type: 'text', maxlength: '80' });
  field.value = name;
  const answer = (label: string, run: () => Promise<string>) => {
    const button = element('button', { type: 'button', class: 'control' }, label);
    button.addEventListener('click', async () => {
      // At once: what was answered is not answered again, and what is offered meanwhile stays.
      offer.hidden = true;
      offer.replaceChildren();
      const told = await attempt(run);
      if (location.hash.startsWith('#notes='))
        history.replaceState(history.state, '', location.origin + location.pathname);
      await load();
      say(told);
    });
    return button;
  };
  const isOwnName = name !== '' && name === nameField.value.trim();
  const heading = element(
    'h2',
    { tabindex: '-1' },
    name && !isOwnName ? messages.pencil.notesOf + name : counted(notes.length),
  );
  const theirs = answer(messages.kept.keepBeside, async () =>
    (await travel()).takeAsTheirs(coming, field.value.trim() || messages.kept.somebody),
  );
  const mine = answer(messages.kept.takeIn, async () => (await travel()).takeAsOwn(notes));
  offer.replaceChildren(
    heading,
    element('p', {}, messages.kept.came(notes.length, left)),
    element(
      'ol',
      { role: 'list', class: 'notebook-preview' },
      ...notes.slice(0, 50).map((note) => entryOf({ note, fates: [], whose: name }, '')),
    ),
    ...(notes.length > 50 ? [element('p', {}, messages.kept.andMore(notes.length - 50))] : []),
    element(
      'p',
      { class: 'notebook-field' },
      element('label', { for: field.id }, messages.kept.whose),
      field,
    ),
    element(
      'p',
      { class: 'pencil-actions' },
      ...(isOwnName ? [mine, theirs] : [theirs, mine]),
      answer(messages.kept.leave, async () => messages.kept.left),
    ),
  );
  offer.hidden = false;
  heading.focus();
  offer.scrollIntoView({ block: 'nearest' });
}

one<HTMLInputElement>('#notebook-file').addEventListener('change', async ({ target }) => {
  const field = target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (!file) return;
  const told = await attempt(async () => {
    if (file.size > limits.file) throw new UnreadableFile(messages.pencil.fileTooLarge);
    const { readFile } = await import('../../annotation/read-annotation.ts');
    const coming = readFile(await file.text(), site);
    if (coming.notes.length === 0) return messages.kept.noneHere;
    ask(coming);
    return messages.kept.inFile(coming.notes.length);
  });
  field.value = '';
  say(told);
});

/** Offers the notes in the fragment of the address, if there are any. */
export async function readLink(): Promise<void> {
  const packed = /^#notes=([\w-]+)$/.exec(location.hash)?.[1];
  if (!packed) return;
  try {
    const { unpackNotes } = await import('../../annotation/notes-link.ts');
    ask(await unpackNotes(packed, site));
  } catch {
    say(messages.kept.damaged);
  }
}
