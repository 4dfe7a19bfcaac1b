import { otherTexts } from '../content/shipped.ts';
import { site } from '../sites.ts';
import { made } from './made.ts';
import { eventually, expect, test } from './test.ts';

/*
 * Notes in the margin are laid out by anchors, which each engine resolves in a way of its own. Where one resolves them
 * wrongly, notes stand after their section: never over each other.
 */

const sections = [
  'introduction',
  'isolation',
  'threat',
  'protecting',
  'leadership',
  'intervene',
  'conclusion',
];
const [isOther] = otherTexts;
const shipped = isOther ? [] : [...sections, 'all'].map((key) => `${site.url}brief/${key}/`);

interface Place {
  top: number;
  bottom: number;
  left: number;
}

interface Layout {
  notes: (Place & { id: string; mark: number })[];
  text: { right: number; bottom: number };
  footer: Place;
  height: number;
}

/** Where notes, their marks and the footer stand on the page. */
const layout = (): Layout => {
  const place = (element: Element | null) => {
    const { top, right, bottom, left } = element?.getBoundingClientRect() ?? new DOMRect();
    return { top: top + scrollY, right, bottom: bottom + scrollY, left };
  };
  return {
    notes: [...document.querySelectorAll('.note')].map((note) => ({
      ...place(note),
      id: note.id,
      mark: place(document.getElementById(note.id.replace('note', 'ref'))).top,
    })),
    text: place(document.querySelector('main')),
    footer: place(document.querySelector('footer.site')),
    height: document.documentElement.scrollHeight,
  };
};

/** What lies over something else, or not where a reader looks for it. */
function faultsOf({ notes, text, footer, height }: Layout, windowHeight: number): string[] {
  const faults: string[] = [];
  for (const [index, note] of notes.entries()) {
    const before = notes[index - 1]?.bottom ?? 0;
    if (note.top < before)
      faults.push(`${note.id} begins at ${note.top}, over the one that ends at ${before}`);
    if (note.left <= text.right) continue;
    const beside = Math.max(note.mark, before);
    if (note.top < note.mark - 4 || note.top > beside + 24)
      faults.push(`${note.id} begins at ${note.top}, not beside ${beside}`);
  }
  const last = Math.max(text.bottom, ...notes.map(({ bottom }) => bottom));
  if (footer.top < last || footer.top > last + 80)
    faults.push(`the footer begins at ${footer.top}, where the page ends at ${last}`);
  if (Math.abs(height - Math.max(footer.bottom, windowHeight)) > 1.5)
    faults.push(`the page is ${height} high, not ${footer.bottom}`);
  return faults;
}

for (const width of [500, 1280, 1600]) {
  test(`notes lie neither over each other nor over the footer at ${width} px`, async ({
    reader,
    engine,
    madeUrl,
  }) => {
    await reader.size(width, 900);
    const faults: string[] = [];
    const pages = [made.crowded.page, made.short.page, made.short.section].map((page) => madeUrl + page);
    for (const page of [...shipped, ...pages]) {
      await reader.open(page);
      const found = await reader.ask(layout, undefined);
      for (const fault of faultsOf(found, 900)) faults.push(`${page}: ${fault}`);
      const outside = found.notes.filter(({ left }) => left > found.text.right).length;
      if (outside > 0 && outside < found.notes.length) faults.push(`${page}: some notes are in the margin`);
      // Of WebKit, up to Safari 26, nobody can ask it.
      if (outside === 0 && found.notes.length > 0 && width > 1200 && engine !== 'webkit')
        faults.push(`${page}: no note is in the margin`);
    }
    expect(faults).toEqual([]);
  });
}

/** What has the focus, whether in a card or in the margin, and whether it can be seen. */
const reached = () => {
  const { activeElement } = document;
  const { top, bottom } = activeElement?.getBoundingClientRect() ?? new DOMRect();
  const inView = top >= 0 && bottom <= innerHeight;
  return `${activeElement?.id || activeElement?.ariaLabel} ${inView ? 'in view' : 'out of view'}`;
};

test('a mark leads to its note, wherever that stands, and Escape back', async ({ reader }) => {
  test.skip(...otherTexts);
  await reader.size(1280, 900);
  await reader.open(`${site.url}brief/leadership/`);
  await reader.click('#ref-17');
  await eventually(reader, reached, undefined).toMatch(/^(note-17|Note 17) in view$/);
  await reader.press('Escape');
  await eventually(reader, reached, undefined).toBe('ref-17 in view');
  // Also where another window was looked at in between.
  await reader.click('#ref-17');
  await eventually(reader, reached, undefined).toMatch(/^(note-17|Note 17) in view$/);
  await reader.beside(`${site.url}brief/`, async () => {});
  await reader.press('Escape');
  await eventually(reader, reached, undefined).toBe('ref-17 in view');
});

test('the address of a note leads to it, however far below the text', async ({ reader, madeUrl }) => {
  await reader.size(1280, 900);
  await reader.open(`${madeUrl}${made.crowded.page}#note-50`);
  const inView = () => {
    const { top, bottom } = document.querySelector(':target')?.getBoundingClientRect() ?? new DOMRect(0, -1);
    return top >= 0 && bottom <= innerHeight;
  };
  await eventually(reader, inView, undefined).toBe(true);
});

/** Whether the mark of the first note stands behind a word in the direction in which it is read, from right to left. */
const isBehind = (word: string) => {
  const mark = document.querySelector('#ref-1');
  const text = mark?.closest('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(word));
  range.setEnd(text, text.data.indexOf(word) + word.length);
  return (mark?.getBoundingClientRect().right ?? Infinity) <= range.getBoundingClientRect().left + 2;
};

test('a mark behind a number stands behind it from right to left, too', async ({ reader, madeUrl }) => {
  await reader.size(1000, 800);
  await reader.open(madeUrl + made.years.page);
  expect(await reader.ask(isBehind, made.years.number)).toBe(true);
});
