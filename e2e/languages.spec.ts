import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, type Page } from 'playwright/test';
import { catalogues, type Language } from '../src/messages/catalogues.ts';
import { axe } from './axe.ts';
import { test } from './one-page.ts';
import { inLanguages } from './sites.ts';

/* Sites of which every word is in another language than English: small ones, in languages/. */

interface Site {
  language: Language;
  direction: '' | 'rtl';
  /** A section with a note, a table and a term. */
  section: string;
  /** What is searched for, and the paragraph that has it in another form. */
  searches: [query: string, hit: RegExp][];
}

const sites: Site[] = [
  {
    language: 'fr',
    direction: '',
    section: 'ruches/hiver/',
    searches: [
      // Of the same stem, behind an elision, and without its accent.
      ['quitte', /trois essaims/],
      ['apicultrice', /L’apicultrice compte/],
      ['ete', /L’été/],
    ],
  },
  {
    language: 'ar',
    direction: 'rtl',
    section: 'nahl/shita/',
    // Without the article that the text has.
    searches: [['عسل', /العسل/]],
  },
  {
    language: 'zh',
    direction: '',
    section: 'shanzhang/shoujia/',
    // A word in a run without spaces.
    searches: [['工蜂', /工蜂/]],
  },
];

/** Every message of the English interface that is a sentence or a word, and takes nothing in. */
function messagesOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((message) =>
    typeof message === 'string'
      ? message.trim()
      : typeof message === 'object' && message
        ? messagesOf(message)
        : [],
  );
}

/** What a page says to eyes and ears, piece by piece. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('script, style'))
        pieces.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        pieces.push(element.getAttribute(name) ?? '');
    return pieces.map((piece) => piece.trim()).filter(Boolean);
  });

/** What a file of a built site says, piece by piece: texts and all attributes of pages, lines of others, strings of scripts and data. */
function piecesOf(file: string, text: string): string[] {
  const pieces: string[] = [];
  if (/\.(?:html|xml|svg)$/.test(file)) {
    const parser = new Parser(
      {
        ontext: (words) => pieces.push(words),
        onattribute: (_name, value) => pieces.push(value),
      },
      { decodeEntities: true, xmlMode: !file.endsWith('.html') },
    );
    parser.end(text);
    for (const [data] of text.matchAll(/(?<=<script type="application\/ld\+json">)[^<]+/g))
      pieces.push(...stringsOf(data.replace(/"@type":"\w+"/g, '')));
  } else if (/\.(?:js|json|webmanifest|css)$/.test(file)) pieces.push(...stringsOf(text));
  else pieces.push(...text.split('\n').map((line) => line.replace(/^[#>*\- ]+/, '')));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

const stringsOf = (code: string): string[] =>
  [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.)*)`/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );

for (const { language, direction, section, searches } of sites) {
  test.describe(language, () => {
    const address = inLanguages.find((one) => one.language === language)?.url ?? '';

    test('is read, with no English word, and axe finds nothing', async ({ page }) => {
      // Some words are the same in both.
      const own = new Set(messagesOf(catalogues[language]));
      const words = new Set(
        messagesOf(catalogues.en).filter((word) => /[a-z]{3}/.test(word) && !own.has(word)),
      );
      const paths = [
        '',
        section,
        'sources/',
        'glossary/',
        'search/',
        'notebook/',
        'about/',
        `${section}cite/`,
      ];
      for (const path of paths) {
        await page.goto(address + path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect((await page.locator('html').getAttribute('dir')) ?? '').toBe(direction);
        expect(
          (await said(page)).filter((piece) => words.has(piece)),
          path,
        ).toEqual([]);
        expect(
          (await axe(page, 'light')).map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
          path,
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    });

    test('no file of it has an English word: pages, metadata, feeds, twins, scripts and styles', () => {
      const folder = inLanguages.find((one) => one.language === language)?.folder ?? '';
      const own = new Set(messagesOf(catalogues[language]));
      // Small words are names in code, too.
      const words = new Set(
        messagesOf(catalogues.en).filter(
          (word) => /[a-z]{3}/.test(word) && /[A-Z ]/.test(word) && !own.has(word),
        ),
      );
      const files = globSync('**/*.{html,xml,js,css,json,webmanifest,md,txt}', { cwd: folder }).filter(
        (file) => !/^licenses|^pagefind|checksums/.test(file),
      );
      expect(files.length).toBeGreaterThan(50);
      const found = files.flatMap((file) =>
        piecesOf(file, readFileSync(join(folder, file), 'utf8'))
          // In a script, a word alone is the name of something.
          .filter((piece) => words.has(piece) && (/ /.test(piece) || !/\.(?:js|css)$/.test(file)))
          .map((piece) => `${file}: ${piece}`),
      );
      expect(found).toEqual([]);
      if (language === 'zh') {
        // What is said in Chinese has no spaces beside its stops.
        const parted = files
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) => {
            const texts = readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/g, '\n');
            return (texts.match(/.{0,20}[，。；：、] +\S.{0,20}/gu) ?? []).map(
              (words) => `${file}: ${words}`,
            );
          });
        expect(parted).toEqual([]);
      }
    });

    test('is set as the language is: hyphens, letters that join, a head of one line, what opens below what opens it', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(address + section);
      const set = await page.evaluate(() => {
        const style = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        return {
          hyphens: style('.text').hyphens,
          spaced: [style('h1'), style('.label')].map(({ letterSpacing }) => letterSpacing),
          head: document.querySelector('header.site')?.getBoundingClientRect().height ?? 0,
        };
      });
      expect(set.head).toBeLessThan(60);
      if (language === 'fr') expect(set.hyphens).toBe('auto');
      if (language === 'ar') expect(set.spaced).toEqual(['normal', 'normal']);
      await page.locator('.control.menu').click();
      const menu = await page.locator('#menu').boundingBox();
      const button = await page.locator('.control.menu').boundingBox();
      if (!menu || !button) throw new Error('There is no menu.');
      expect(menu.x).toBeLessThanOrEqual(button.x);
      expect(menu.x + menu.width).toBeGreaterThanOrEqual(button.x + button.width);
    });

    test('has its notes beside the text, on the side where lines end', async ({ page }) => {
      await page.setViewportSize({ width: 1400, height: 900 });
      await page.goto(address + section);
      const note = await page.locator('.note').first().boundingBox();
      const text = await page.locator('.text').first().boundingBox();
      if (!note || !text) throw new Error('There is no note, or no text.');
      if (direction === 'rtl') expect(note.x + note.width).toBeLessThanOrEqual(text.x);
      else expect(note.x).toBeGreaterThanOrEqual(text.x + text.width);
    });

    for (const [query, hit] of searches)
      test(`finds ${query}`, async ({ page }) => {
        await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
        await expect(page.locator('.search-results .hit').first()).toContainText(hit);
      });

    test('on paper has its notes, each once, and nothing to press', async ({ page }) => {
      await page.goto(address + section);
      await page.emulateMedia({ media: 'print' });
      const notes = await page.locator('.note').allInnerTexts();
      expect(notes.length).toBeGreaterThan(0);
      expect(new Set(notes).size).toBe(notes.length);
      for (const note of await page.locator('.note').all()) await expect(note).toBeVisible();
      await expect(page.locator('header.site')).toBeHidden();
      await expect(page.locator('main :is(button, select, .back)').filter({ visible: true })).toHaveCount(0);
    });
  });
}
