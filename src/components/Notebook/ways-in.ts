import { limits, UnreadableFile } from '../../annotation/annotation.ts';
import type { Collection } from '../../annotation/web-annotation.ts';
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
      const told = await attempt(run);
      offer.hidden = true;
      offer.replaceChildren();
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
    name && !isOwnName ? `Notes of ${name}` : counted(notes.length),
  );
  const theirs = answer('Keep them beside my own', async () =>
    (await travel()).takeAsTheirs(coming, field.value.trim() || 'somebody'),
  );
  const mine = answer('They are mine: take them in', async () => (await travel()).takeAsOwn(notes));
  offer.replaceChildren(
    heading,
    element(
      'p',
      {},
      `${counted(notes.length)} came to you.${left > 0 ? ` ${left} more are about no page of this site, and are left out.` : ''} Nothing is kept before you say so.`,
    ),
    element(
      'ol',
      { role: 'list', class: 'notebook-preview' },
      ...notes.slice(0, 50).map((note) => entryOf({ note, fates: [], whose: name }, '')),
    ),
    ...(notes.length > 50 ? [element('p', {}, `And ${notes.length - 50} more.`)] : []),
    element(
      'p',
      { class: 'notebook-field' },
      element('label', { for: field.id }, 'Whose notes are they?'),
      field,
    ),
    element(
      'p',
      { class: 'pencil-actions' },
      ...(isOwnName ? [mine, theirs] : [theirs, mine]),
      answer('Leave them', async () => 'They are not kept.'),
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
    if (file.size > limits.file) throw new UnreadableFile('The file is too large.');
    const { readFile } = await import('../../annotation/read-annotation.ts');
    const coming = readFile(await file.text(), site);
    if (coming.notes.length === 0)
      return 'None of the annotations in this file is about a page of this site.';
    ask(coming);
    return `${counted(coming.notes.length)} in the file.`;
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
    say('The link is damaged: the notes in it cannot be read. Ask for it again, or for a file.');
  }
}
