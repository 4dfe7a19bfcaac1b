import {
  type Annotation,
  type Kept,
  limits,
  quotedWords,
  type Received,
} from '../../annotation/annotation.ts';
import { unpackNotes } from '../../annotation/notes-link.ts';
import { type Collection, readFile, UnreadableFile } from '../../annotation/web-annotation.ts';
import { element } from '../Search/nodes.ts';
import { read, write } from '../Settings/storage.ts';
import { entryOf, fillCitations, onChanged, placesNow, type Shown } from './entry.ts';
import { citationOf, type Fate, find, moved } from './finding.ts';
import { rankOf, site, titleOf } from './notebook-site.ts';
import {
  clear,
  giveBack,
  isPromised,
  keep,
  NotKept,
  onChange,
  ownNotes,
  receivedNotes,
} from './notebook-store.ts';
import { copyLink, saveCsv, saveFile, saveMarkdown, takeAsOwn, takeAsTheirs } from './travel.ts';

/* The page of the notebook: all notes, by text and place or by tag, and the ways in and out. */

const page = one('.notebook');
const filter = one<HTMLFormElement>('.notebook-filter');
const list = one('.notebook-list');
const status = one('.notebook-status');
const offer = one('.notebook-offer');
const nameField = one<HTMLInputElement>('#notebook-name');

function one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

let own: Kept[] = [];
let received: Received[] = [];
/** By note: what became of its places. */
const fates = new Map<string, Fate[]>();
let trouble = '';

const shownOf = (note: Kept, whose?: string): Shown => ({
  note,
  fates: fates.get(note.id) ?? [],
  ...(whose !== undefined && { whose }),
});

/** Reads everything anew, draws it, and looks where it stands. */
async function load(): Promise<void> {
  try {
    [own, received] = await Promise.all([ownNotes(), receivedNotes()]);
    trouble = '';
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    trouble = error.message;
  }
  draw();
  await look();
}

/** Finds the places of all notes, and moves those that went to another page there. */
async function look(): Promise<void> {
  const all = [...own, ...received.flatMap(({ notes }) => notes)];
  for (const note of all) fates.set(note.id, await Promise.all(note.targets.map(find)));
  const gone = own.flatMap((note) => {
    const targets = moved(note, fates.get(note.id) ?? []);
    return targets ? [{ ...note, targets }] : [];
  });
  draw();
  if (gone.length > 0) await keep(gone);
}

interface Group {
  title: string;
  hint?: string;
  notes: Shown[];
}

function draw(): void {
  const { word, order, style } = Object.fromEntries(new FormData(filter)) as Record<string, string>;
  const matching = own.filter((note) => matches(note, word ?? '')).map((note) => shownOf(note));
  const groups = groupsOf(matching, order ?? 'place');
  const isEmpty = own.length === 0 && received.length === 0;
  one('.notebook-empty').hidden = !isEmpty;
  filter.hidden = own.length === 0;
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-out]'))
    button.disabled = own.length === 0;
  one('.notebook-delete').hidden = isEmpty;
  list.replaceChildren(
    ...groups.map((group) => section(group, style ?? '')),
    ...received.map((given) => receivedSection(given, style ?? '')),
  );
  const found = matching.length;
  say(
    trouble ||
      (own.length === 0
        ? 'There are no notes of yours yet.'
        : found === own.length
          ? counted(found)
          : `${found} of ${counted(own.length)}`),
  );
}

const counted = (count: number): string => (count === 1 ? 'One note' : `${count} notes`);

let said = '';
/** Shown at once; what is the same is not said again. */
function say(text: string): void {
  if (text === said) return;
  said = text;
  status.textContent = text;
}

function matches(note: Annotation, typed: string): boolean {
  const text = [quotedWords(note), note.note, note.tags.join(' '), ...note.targets.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const isHomeless = ({ fates }: Shown): boolean =>
  fates.length > 0 && fates.every(({ kind }) => kind === 'gone');

function groupsOf(notes: Shown[], order: string): Group[] {
  const placed = notes.filter((shown) => !isHomeless(shown));
  const homeless = {
    title: 'Without a place',
    hint: 'What these are about is no longer in the texts. Their words are kept.',
    notes: notes.filter(isHomeless),
  };
  const time = ({ note }: Shown) => Date.parse(note.modified);
  if (order === 'new')
    return groups([{ title: 'Newest first', notes: placed.sort((a, b) => time(b) - time(a)) }, homeless]);
  if (order === 'old')
    return groups([{ title: 'Oldest first', notes: placed.sort((a, b) => time(a) - time(b)) }, homeless]);
  const sorted = placed.sort((a, b) => compare(rank(a), rank(b)));
  if (order === 'tag') {
    const tags = [...new Set(sorted.flatMap(({ note }) => note.tags))].sort((a, b) => a.localeCompare(b));
    return groups([
      ...tags.map((tag) => ({ title: tag, notes: sorted.filter(({ note }) => note.tags.includes(tag)) })),
      { title: 'Without a tag', notes: sorted.filter(({ note }) => note.tags.length === 0) },
      homeless,
    ]);
  }
  const texts = Map.groupBy(sorted, ({ note }) => titleOf(note.targets[0]?.page ?? ''));
  return groups([...[...texts].map(([title, notes]) => ({ title, notes })), homeless]);
}

const groups = (all: Group[]): Group[] => all.filter(({ notes }) => notes.length > 0);

function rank({ note, fates: [first] }: Shown): [number, string, number] {
  const page = note.targets[0]?.page ?? '';
  return first?.kind === 'found'
    ? [rankOf(page), '', first.rank]
    : [rankOf(page), page, note.targets[0]?.quote?.start ?? 0];
}

const compare = (a: [number, string, number], b: [number, string, number]): number =>
  a[0] - b[0] || a[1].localeCompare(b[1]) || a[2] - b[2];

function section({ title, hint, notes }: Group, style: string): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, `${title} `, element('span', { class: 'count' }, String(notes.length))),
    ...(hint ? [element('p', { class: 'pencil-hint' }, hint)] : []),
    element('ol', { role: 'list' }, ...notes.map((shown) => entryOf(shown, style))),
  );
}

function receivedSection(given: Received, style: string): HTMLElement {
  const name = given.name || 'somebody';
  const made = section(
    { title: `Notes of ${name}`, notes: given.notes.map((note) => shownOf(note, name)) },
    style,
  );
  made.classList.add('notebook-received');
  const remove = element('button', { type: 'button', class: 'control' }, `Remove the notes of ${name}`);
  remove.addEventListener('click', () => void giveBack(given.id));
  made.append(element('p', { class: 'pencil-actions' }, remove));
  return made;
}

/* The ways out. */

/** What is shown is what leaves: a search narrows both. */
function chosen(): Kept[] {
  const word = new FormData(filter).get('word');
  const notes = own.filter((note) => matches(note, String(word ?? ''))).map((note) => shownOf(note));
  return groupsOf(notes, 'place').flatMap(({ notes: some }) => some.map(({ note }) => note));
}

const outs: Record<string, () => Promise<string>> = {
  async json() {
    const notes = chosen();
    await saveFile(notes, nameField.value.trim());
    return `${counted(notes.length)} saved.`;
  },
  async link() {
    const { told, address } = await copyLink(chosen(), nameField.value.trim());
    if (address)
      one('.notebook-out').after(element('input', { readonly: true, value: address, 'aria-label': 'Link' }));
    return told;
  },
  async markdown() {
    const notes = chosen().map((note) => placesNow(shownOf(note)));
    const style = String(new FormData(filter).get('style') ?? '');
    const cited = new Map<string, string>();
    for (const note of notes) {
      const [first] = note.targets;
      const nodes = first && style ? await citationOf(first, style) : [];
      cited.set(note.id, element('p', {}, ...nodes).textContent ?? '');
    }
    const name = nameField.value.trim();
    saveMarkdown(
      notes.map(titledPlaces),
      name ? `Notes of ${name}` : 'Notes',
      ({ id }) => cited.get(id) ?? '',
    );
    return `${counted(notes.length)} saved.`;
  },
  async csv() {
    const notes = chosen().map((note) => titledPlaces(placesNow(shownOf(note))));
    saveCsv(notes);
    return `${counted(notes.length)} saved.`;
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
    label: `${titleOf(target.page)}, ${target.label}`,
  }));
  return { ...note, targets };
}

one('.notebook-out').addEventListener('click', async ({ target }) => {
  const out = target instanceof Element && target.closest<HTMLElement>('[data-out]')?.dataset['out'];
  if (out) say((await attempt(outs[out])) || said);
});

/** @returns what to say */
async function attempt(run: (() => Promise<string>) | undefined): Promise<string> {
  try {
    return (await run?.()) ?? '';
  } catch (error) {
    if (error instanceof NotKept || error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

one('.notebook-delete button').addEventListener('click', async () => {
  const told = await attempt(async () => {
    await clear();
    return 'All notes are deleted.';
  });
  await load();
  say(told);
  status.tabIndex = -1;
  status.focus();
});

/* The ways in. */

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
      if (location.hash.startsWith('#notes=')) history.replaceState(history.state, '', location.pathname);
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
  const theirs = answer('Keep them beside my own', () =>
    takeAsTheirs(coming, field.value.trim() || 'somebody'),
  );
  const mine = answer('They are mine: take them in', () => takeAsOwn(notes));
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
    const coming = readFile(await file.text(), site);
    if (coming.notes.length === 0)
      return 'None of the annotations in this file is about a page of this site.';
    ask(coming);
    return `${counted(coming.notes.length)} in the file.`;
  });
  field.value = '';
  say(told);
});

async function readLink(): Promise<void> {
  const packed = /^#notes=([\w-]+)$/.exec(location.hash)?.[1];
  if (!packed) return;
  try {
    ask(await unpackNotes(packed, site));
  } catch {
    say('The link is damaged: the notes in it cannot be read. Ask for it again, or for a file.');
  }
}

/* What is set. */

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
onChanged(draw);
onChange(() => void load());
addEventListener('hashchange', () => void readLink());
void isPromised().then((promised) => {
  one('.notebook-promise').textContent = promised
    ? 'This browser has promised to keep them. Clearing its data still deletes them: save a copy now and then.'
    : 'This browser keeps them until its data are cleared, or until room runs short: save a copy now and then.';
});
await load();
await readLink();
