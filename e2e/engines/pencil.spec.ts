import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { newAnnotation, quoteOf } from '../../src/annotation/annotation.ts';
import { writeCollection } from '../../src/annotation/write-annotation.ts';
import { fingerprint } from '../../src/build/fingerprint.ts';
import { hive, made } from './made.ts';
import type { Reader } from './reader.ts';
import { serveMade } from './served.ts';
import { eventually, expect, test } from './test.ts';

/*
 * The reader's own pencil, from the first highlight to what is left of it when the text was mended and the network is gone. The
 * site is one that this test serves, so that it can be built anew and go away.
 */

/** What a reader marks in the page of the hive, and where the parts of the pencil are. */
const page = made.hive.page;
const pencil = {
  bar: '.pencil-bar',
  ink: '.pencil-tool',
  card: '.pencil-card',
  field: '.pencil-card textarea',
  mark: '.pencil-mark',
};

/** Selects from words of one paragraph to words of another, as a mouse does. */
const select = ([from, start, to, end]: [string, string, string, string]) => {
  const point = (id: string, words: string, isEnd: boolean): [Node, number] => {
    const texts = document.createTreeWalker(
      document.getElementById(id)?.querySelector('p') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at >= 0) return [node, at + (isEnd ? words.length : 0)];
    }
    throw new Error(`${id} has no “${words}”.`);
  };
  document.getElementById(from)?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(...point(from, start, false), ...point(to, end, true));
};

/** The words that inks mark, without the marks of notes. */
const marked = (ink: string) =>
  [...((CSS.highlights.get(`pencil-${ink}`) as Iterable<Range> | undefined) ?? [])].map((range) => {
    const copy = range.cloneContents();
    for (const part of copy.querySelectorAll('.mark, .page-break')) part.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });

const isOpen = (selector: string) => document.querySelector(selector)?.matches(':popover-open') ?? false;
const count = (selector: string) => document.querySelectorAll(selector).length;
const focused = () => document.activeElement?.matches('.pencil-tool, .pencil-mark, textarea') ?? false;
/** What an element says, as it is seen; of a form, what stands in it. */
const said = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  return found instanceof HTMLTextAreaElement ? found.value : (found?.innerText ?? '');
};
const press = (name: string) => {
  const buttons = [...document.querySelectorAll<HTMLElement>('main button, main summary')];
  const button = buttons.find((one) => (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(name));
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
};

/** Whether an element can be seen whole in the window. */
const isInView = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.width > 0 &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.right <= innerWidth &&
    box.bottom <= innerHeight
  );
};

/** Chooses a file for a field, as who picks it from a folder does. */
const choose = (text: string) => {
  const field = document.querySelector<HTMLInputElement>('#notebook-file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'notes.jsonld', { type: 'application/ld+json' }));
  if (!field) throw new Error('There is no field for a file.');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What the browser is given to save, from here on; drivers do not tell where they put it. */
const listenToSaving = () => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    void (file as Blob).text().then((text) => {
      document.documentElement.dataset['saved'] = text;
    });
    return make(file);
  };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function expectNoFaults(reader: Reader, state: string): Promise<void> {
  if (!(await reader.ask(() => 'axe' in window, undefined)))
    await reader.ask(new Function(axe) as () => void, undefined);
  const faults = await reader.ask(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, undefined);
  expect(faults, state).toEqual([]);
}

const notebookText = (reader: Reader, message?: string) =>
  eventually(reader, said, '.notebook-list', message);

async function takeIn(reader: Reader, text: string): Promise<void> {
  await reader.ask(choose, text);
  await eventually(reader, said, '.notebook-offer').toContain('Nothing is kept before you say so.');
  await reader.ask(press, 'They are mine');
}

test('marked, written, reloaded, mended, exported, cleared, read in: nothing of it is lost; after a first visit all of it, pages and search are there without a network', async ({
  engine,
  reader,
}) => {
  const { folder, url: root, publish, close, end } = await serveMade(`pencil-${engine}`);
  const [text, notebook] = [root + page, `${root}notebook/`];
  try {
    await reader.size(500, 800);
    await reader.open(text);
    // The window of one driver hears of a selection only when it was clicked on.
    await reader.click('h1');
    await test.step('with a pointer: across two paragraphs and the mark of a note', async () => {
      await reader.ask(select, ['hive-1', 'since the wall', 'hive-2', 'opens it']);
      await eventually(reader, isOpen, pencil.bar).toBe(true);
      await eventually(reader, isInView, pencil.bar).toBe(true);
      await expectNoFaults(reader, 'bar');
      await reader.click(pencil.ink);
      await eventually(reader, count, pencil.mark).toBe(1);
    });
    const across = await reader.ask(marked, 'solid');
    expect(across[0]).toMatch(/^since the wall was built\. ?Nobody moves it\.$/);
    expect(across.at(-1)).toBe('Every spring the keeper opens it');

    await test.step('with keys alone: words, and a paragraph as a whole', async () => {
      await reader.ask(select, ['hive-4', 'Nobody can say', 'hive-4', 'Nobody can say']);
      await eventually(reader, isOpen, pencil.bar).toBe(true);
      await reader.press('Tab');
      await eventually(reader, focused, undefined).toBe(true);
      for (let tool = 0; tool < 4; tool++) await reader.press('Tab');
      await reader.press('Enter');
      await eventually(reader, isOpen, pencil.card).toBe(true);
      await eventually(reader, focused, undefined).toBe(true);
      await reader.type('Will they?');
      await reader.press('Escape');
      await eventually(reader, isOpen, pencil.card).toBe(false);
      await reader.ask(() => document.querySelector<HTMLElement>('#hive-3 > .number')?.focus(), undefined);
      await reader.press('Enter');
      await eventually(reader, count, '.told button').toBeGreaterThan(0);
      const isNoteButton = () => document.activeElement?.textContent?.startsWith('Note on') ?? false;
      for (let step = 0; step < 12 && !(await reader.ask(isNoteButton, undefined)); step++)
        await reader.press('Tab');
      await reader.press('Enter');
      await eventually(reader, isOpen, pencil.card).toBe(true);
      await reader.type('A wet summer');
    });

    await test.step('who goes on before the words have rested loses none', async () => {
      await reader.press('Escape');
      await reader.ask((address) => location.assign(address), notebook);
      await notebookText(reader, 'left by a link').toContain('A wet summer');
      await reader.ask(() => document.querySelector<HTMLElement>('.notebook-place a')?.click(), undefined);
      await eventually(reader, count, pencil.mark).toBe(3);
    });

    await test.step('found again on a wide page, with all of it', async () => {
      await reader.size(1400, 900);
      await reader.open(text);
      await eventually(reader, count, pencil.mark).toBe(3);
      await eventually(reader, marked, 'solid').toEqual([...across, 'Nobody can say']);
      await reader.click(`${pencil.mark}:not(.other)`);
      await eventually(reader, isOpen, pencil.card).toBe(true);
      await eventually(reader, isInView, pencil.card).toBe(true);
      await expectNoFaults(reader, 'card');
      await reader.press('Escape');
    });

    await test.step('by touch', async () => {
      await reader.tap(pencil.mark);
      await eventually(reader, isOpen, pencil.card).toBe(true);
      await reader.press('Escape');
      await eventually(reader, isOpen, pencil.card).toBe(false);
    });

    await test.step('two tabs agree', async () => {
      await reader.beside(notebook, async () => {
        await notebookText(reader).toContain('Will they?');
        await reader.ask(press, 'Change: Nobody can say');
        // Whatever comes from another tab, the list is drawn anew around the field, which keeps the focus.
        const focused = () => document.activeElement?.localName;
        await eventually(reader, focused, undefined).toBe('textarea');
        await reader.ask(
          () => document.querySelector('.notebook-filter')?.dispatchEvent(new Event('input')),
          undefined,
        );
        expect(await reader.ask(focused, undefined)).toBe('textarea');
        // What lies under the bar at the head of the window is not smaller for that.
        await reader.ask(() => scrollTo({ top: 0, behavior: 'instant' }), undefined);
        await expectNoFaults(reader, 'writing');
        await reader.ask(() => document.querySelector('textarea')?.select(), undefined);
        await reader.type('Somebody might');
        await reader.ask(press, 'Done');
        await notebookText(reader).toContain('Somebody might');
      });
      await reader.ask(
        (mark) => [...document.querySelectorAll<HTMLElement>(mark)].at(-1)?.click(),
        pencil.mark,
      );
      await eventually(reader, said, pencil.field).toBe('Somebody might');
      await reader.press('Escape');
    });

    await test.step('on paper, if it is wanted', async () => {
      await reader.ask(press, 'Print notes');
      const pdf = await reader.print?.();
      if (!pdf) return;
      const { text: printed } = await extractText(new Uint8Array(pdf), { mergePages: true });
      expect(printed.replace(/\s+/g, ' ')).toMatch(
        /3\. One hive, paragraph 4: “Nobody can say” Somebody might/,
      );
    });

    await test.step('the site is built anew, its text mended: what is there is found, what is gone is kept', async () => {
      mend(folder);
      await reader.open(text);
      await eventually(reader, marked, 'solid').toEqual([
        ...across.slice(0, -1),
        'Each spring the keeper opens it',
      ]);
      await reader.open(notebook);
      await notebookText(reader).toContain('The text was mended here since.');
      await notebookText(reader).toMatch(/Without a place[\s\S]*Nobody can say[\s\S]*Somebody might/);
      await notebookText(reader).toMatch(/paragraph 4[\s\S]*A wet summer/);
      publish();
    });

    const words = () =>
      [...document.querySelectorAll('.notebook-entry')].map((entry) =>
        [...entry.querySelectorAll('.notebook-place a, blockquote, .pencil-text')]
          .map(({ textContent }) => textContent)
          .join(' | '),
      );
    await test.step('out as a file, all deleted, taken back, deleted, and in again', async () => {
      await reader.open(notebook);
      await eventually(reader, count, '.notebook-place a').toBe(3);
      await expectNoFaults(reader, 'notebook');
      // In the order of the text, once it is known where they stand.
      await eventually(reader, words, undefined).toEqual([
        expect.stringMatching(/^One hive, paragraph 1 and 1 more /),
        expect.stringMatching(/^One hive, paragraph 3 /),
        expect.stringMatching(/^One hive, paragraph 4 /),
      ]);
      const before = await reader.ask(words, undefined);
      await reader.ask(listenToSaving, undefined);
      await reader.ask(press, 'Save as a file');
      await eventually(reader, () => document.documentElement.dataset['saved'] ?? '', undefined).not.toBe('');
      const file = await reader.ask(() => document.documentElement.dataset['saved'] ?? '', undefined);
      await reader.ask(press, 'Delete everything');
      await reader.ask(press, 'Delete all notes');
      await eventually(reader, count, '.notebook-entry').toBe(0);
      await expectNoFaults(reader, 'empty, with a way back');
      await reader.ask(press, 'Undo');
      await eventually(reader, words, undefined).toEqual(before);
      await reader.ask(press, 'Delete all notes');
      await eventually(reader, count, '.notebook-entry').toBe(0);
      await reader.open(notebook);
      const isDrawn = () => document.querySelector<HTMLElement>('.notebook-keep')?.hidden === false;
      await eventually(reader, isDrawn, undefined).toBe(true);
      await eventually(reader, said, '.notebook-empty').toContain('How to write in a text');
      await reader.ask(choose, file);
      await eventually(reader, said, '.notebook-offer').toContain('3 notes');
      await expectNoFaults(reader, 'notes that came');
      await reader.ask(press, 'They are mine');
      await eventually(reader, words, undefined).toEqual(before);
    });

    await test.step('a file of five hundred, and a hostile one', async () => {
      await takeIn(reader, fiveHundred(root));
      await eventually(reader, count, '.notebook-entry').toBe(503);
      await takeIn(reader, hostile(root));
      await notebookText(reader).toContain('<img src=x onerror=');
      expect(await reader.ask(count, 'main :is(img, iframe, script:not([type="module"]))')).toBe(0);
      expect(await reader.ask(() => document.documentElement.dataset['caught'] ?? '', undefined)).toBe('');
    });

    await test.step('without a network: read, written, found', async () => {
      publish(true);
      await reader.open(`${root}about/`);
      await reader.ask(() => navigator.serviceWorker.ready.then(() => true), undefined);
      await reader.open(`${root}about/`);
      await eventually(reader, () => navigator.serviceWorker.controller !== null, undefined).toBe(true);
      await close();
      await reader.open(text);
      await eventually(reader, count, pencil.mark).toBeGreaterThan(2);
      await reader.ask(select, ['hive-2', 'old wax', 'hive-2', 'old wax']);
      await eventually(reader, isOpen, pencil.bar).toBe(true);
      await reader.ask(press, 'Highlight: Red');
      await eventually(reader, marked, 'wavy').toEqual(['old wax']);
      await reader.open(text);
      await eventually(reader, marked, 'wavy').toEqual(['old wax']);
    });

    await test.step('nor is one missed by pages and search', async () => {
      await reader.open(`${root}crowded`);
      await eventually(reader, said, '#main h1').toContain('Crowded');
      await reader.open(`${root}search/?q=remark`);
      await eventually(reader, said, '.search-results .hit').toMatch(/remark/i);
    });
  } finally {
    await end();
  }
});

/** Puts the mended version of the text in its place: its page as it was built, under the name of the former one. */
function mend(site: string): void {
  const [from, to] = [made.mended.page, made.hive.page].map((page) => page.slice(0, -1));
  const text = join(site, `${from}/index.html`);
  writeFileSync(join(site, `${to}/index.html`), readFileSync(text, 'utf8').replaceAll(from ?? '', to ?? ''));
}

/** Notes of another reader's file, all over the third paragraph. */
function fiveHundred(root: string): string {
  const place = (start: number) => ({
    page: `/${page}`,
    place: 'hive-3',
    quote: quoteOf(hive.summer, start, start + 20),
    fingerprint: fingerprint(hive.summer),
    label: 'One hive, paragraph 3',
    printed: '',
  });
  const notes = Array.from({ length: 500 }, (_, index) => ({
    ...newAnnotation([place(index % 100)]),
    note: `Note ${index}`,
  }));
  const file = { id: 'urn:uuid:11111111-1111-4111-8111-111111111111', name: '', notes };
  return JSON.stringify(writeCollection(file, { root, steps: ['hive'] }));
}

function hostile(root: string): string {
  const evil =
    '<img src=x onerror="document.documentElement.dataset.caught=1"><script>document.documentElement.dataset.caught=2</script>';
  const selector = {
    type: 'FragmentSelector',
    value: 'hive-1',
    refinedBy: { type: 'TextQuoteSelector', exact: evil },
  };
  return JSON.stringify([
    {
      id: 'https://evil.example/1',
      type: 'Annotation',
      creator: { name: evil },
      body: [
        { type: 'TextualBody', value: evil },
        { purpose: 'tagging', value: evil },
      ],
      target: { source: root + page, label: evil, selector },
    },
  ]);
}
