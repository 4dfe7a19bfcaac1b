import { type Annotation, type Kept, newId, tagsOf, type Words } from '../../annotation/annotation.ts';
import type { Ink } from '../../annotation/ink.ts';
import * as messages from '../../messages/messages.ts';
import { copy } from '../CopyLink/copy.ts';
import { element } from '../Search/nodes.ts';
import { enter } from './journal.ts';

/*
 * The form in which a note is written, in a text and in the notebook. What is typed is kept while it is typed; where the browser
 * keeps nothing, the form says so, and the words stay in it to be copied.
 */

export interface Acts {
  /** Keeps a change to the version that its writer saw. @returns what is kept now, or why it is not, in a sentence */
  change(words: Words, seen: Kept): Promise<Kept | string>;
  /** @param last with the words that stand in the form */
  remove(last: Kept): void;
  /** Decides between two versions. @param kept to be kept as they are */
  settle(...kept: Kept[]): void;
}

/** Milliseconds after the last key until what is typed is kept. */
const rest = 400;

let count = 0;

export interface Editor {
  form: HTMLFormElement;
  /** Keeps at once what has not been kept yet. */
  finish(): Promise<void>;
  /** Takes over what was changed elsewhere, unless something is being typed here. */
  update(note: Kept): void;
  focus(field: 'note' | 'tags'): void;
  isEmpty(): boolean;
}

export function editorOf(note: Kept, acts: Acts): Editor {
  const id = `pencil-${++count}`;
  const text = element('textarea', { id: `${id}-note`, rows: '3', maxlength: '20000' });
  text.value = note.note;
  const tags = element('input', {
    id: `${id}-tags`,
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    maxlength: '600',
  });
  tags.value = note.tags.join(', ');
  const radios = Object.entries(messages.pencil.inks).map(([ink, name]) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: `${id}-ink`,
        value: ink,
        ...(note.ink === ink && { checked: true }),
      }),
      element('span', { class: `ink ink-${ink}`, 'aria-hidden': 'true' }),
      element('span', { class: 'sr-only' }, name),
    ),
  );
  const trouble = element('div', { class: 'pencil-trouble', role: 'alert' });
  const remove = element('button', { type: 'button', class: 'control' }, messages.pencil.remove);
  const form = element(
    'form',
    { class: 'pencil-editor' },
    element('label', { for: text.id }, messages.pencil.note),
    text,
    element('label', { for: tags.id }, messages.pencil.tagsWithCommas),
    tags,
    element('fieldset', {}, element('legend', {}, messages.pencil.ink), ...radios),
    trouble,
    element(
      'p',
      { class: 'pencil-actions' },
      element('button', { class: 'control' }, messages.pencil.done),
      remove,
    ),
  );
  const conflict = element('div', { class: 'pencil-conflict' });
  form.prepend(conflict);

  /** The version that the fields show, or that was made of it here. */
  let seen = note;
  let isDirty = false;
  /** Words are kept when the writer rests (debounced). */
  let timer: number | undefined;
  const words = (): Words => ({
    note: text.value,
    tags: tagsOf(tags.value),
    ink: (form.querySelector<HTMLInputElement>('input:checked')?.value ?? note.ink) as Ink,
  });
  /** One change after the other: each is made to the version that the one before has made. */
  let saving = Promise.resolve();
  let areKept = () => {};
  const finish = () => {
    clearTimeout(timer);
    if (isDirty) saving = saving.then(saveWords);
    isDirty = false;
    return saving;
  };
  async function saveWords(): Promise<void> {
    const done = areKept;
    const result = await acts.change(words(), seen);
    if (typeof result === 'string') {
      // The next key, or closing the card, tries once more.
      isDirty = true;
      tellTrouble(result);
    } else {
      done();
      seen = result;
      tellTrouble('');
      showConflict();
    }
  }
  function tellTrouble(why: string): void {
    trouble.replaceChildren();
    if (!why) return;
    const button = element('button', { type: 'button', class: 'control' }, messages.pencil.copyWhatIWrote);
    button.addEventListener('click', async () => {
      const done = await copy([text.value, tags.value].filter(Boolean).join('\n'));
      if (done) button.textContent = messages.pencil.copied;
      else text.select();
    });
    trouble.append(element('p', {}, messages.pencil.notKept(why)), button);
  }

  form.addEventListener('input', () => {
    isDirty = true;
    areKept = enter({ seen, note: { ...seen, ...words() } });
    clearTimeout(timer);
    timer = window.setTimeout(finish, rest);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  remove.addEventListener('click', () => {
    clearTimeout(timer);
    isDirty = false;
    acts.remove({ ...seen, ...words() });
  });

  function showConflict(): void {
    conflict.replaceChildren();
    const { other } = seen;
    if (!other) return;
    const decide = (label: string, kept: (newer: Kept, other: Annotation) => Kept[]) => {
      const button = element('button', { type: 'button', class: 'control' }, label);
      button.addEventListener('click', async () => {
        // What was typed meanwhile is part of the newer version.
        await finish();
        const { other: _, ...newer } = seen;
        acts.settle(...kept(newer, other));
      });
      return button;
    };
    conflict.append(
      element('p', {}, messages.pencil.changedTwice),
      element(
        'blockquote',
        {},
        other.note || messages.pencil.nothing,
        other.tags.length > 0 ? ` (${other.tags.join(', ')})` : '',
      ),
      element(
        'p',
        { class: 'pencil-actions' },
        decide(messages.pencil.keepNewer, (newer) => [newer]),
        decide(messages.pencil.takeOther, (_, other) => [{ ...other, modified: new Date().toISOString() }]),
        decide(messages.pencil.keepBoth, (newer, other) => [newer, { ...other, id: newId() }]),
      ),
    );
  }
  showConflict();

  return {
    form,
    finish,
    update(newer) {
      if (newer.modified === seen.modified) seen = newer;
      else if (!isDirty && !form.contains(document.activeElement)) {
        seen = newer;
        text.value = newer.note;
        tags.value = newer.tags.join(', ');
        const ink = form.querySelector<HTMLInputElement>(`input[value="${newer.ink}"]`);
        if (ink) ink.checked = true;
      }
      showConflict();
    },
    focus: (field) => (field === 'note' ? text : tags).focus(),
    isEmpty: () => text.value.trim() === '' && tagsOf(tags.value).length === 0,
  };
}
