import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { goThrough } from './asking.ts';
import { hostile } from './hostile.ts';
import { fixture, made } from './sites.ts';

// Search box and ?q= are in search.spec.ts. Through no other way in does anything run, and no element appears.

/** What would show that something ran. */
async function alarms(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(error.message));
  // A missing page answers 404, which browsers say themselves.
  page.on('console', (line) => {
    if (line.type() === 'error' && !/\b404\b/.test(line.text())) heard.push(line.text());
  });
  await page.exposeFunction('violated', (what: string) => heard.push(what));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      (window as unknown as { violated(what: string): void }).violated(`${violatedDirective} ${sample}`);
    }),
  );
  return heard;
}

/** Elements of kinds that no page of ours has, and that one of these texts would be if it were read as markup. */
const foreign =
  ':is(iframe, base, math, template, svg[onload], img[onerror], details[ontoggle], b, meta[http-equiv="refresh"])';

const strange = (page: Page) => page.locator(foreign).count();

test('there are 25 of them, no two alike', () => {
  expect(new Set(hostile).size).toBe(25);
});

/** Kinds of pages; a hostile text, or what is stored, meets one after the other. */
const places = [
  ...['report/hives/', '', 'report/', 'letter/', 'sources/', 'search/?q=bees', 'teach/packet/', 'notebook/'],
  ...['glossary/', 'no/such/page/'],
];

/** What other versions, other pages of the host, or somebody with the console may have left in the place of ours. */
const shapes = [
  ...[
    '',
    'null',
    '0',
    '"x"',
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '[{}]',
    '{"length":9}',
    '["__proto__","toString"]',
  ],
  ...['{"address":{},"words":{"length":9}}', '{"address":"/some/base/report/","id":{},"label":[]}'],
  '{"address":"/some/base/report/hives/","words":[{},1,null]}',
  '[{"note":{"id":"x"}},{"note":{"id":"y","modified":"9","targets":[{}]}},{"note":{"id":"z","modified":"9"}}]',
  '[{"name":"hives-1","label":"x"},{"name":"../x","label":"y"},{"name":"__proto__","label":""}]',
  `${'['.repeat(9000)}${']'.repeat(9000)}`,
  'x'.repeat(100_000),
  '\uD800',
];

const stored = {
  local: [
    ...[
      'theme',
      'size',
      'notes',
      'volume',
      'keys',
      'ink',
      'pencil',
      'pencil-print',
      'notebook-name',
      'packet',
    ],
    ...['stopped:report', 'stopped:letter', `noted:${fixture.path}`, `written:${fixture.path}`],
  ],
  session: ['found', 'query'],
};

/** Leaves a text wherever pages look for what they have kept, and gives it to the next page as its name and its state. */
const leave = (page: Page, text: string) =>
  page.evaluate(
    ([text, { local, session }]) => {
      for (const name of local) localStorage.setItem(`reader:${name}`, text);
      for (const name of session) sessionStorage.setItem(`reader:${name}`, text);
      window.name = text;
    },
    [text, stored] as const,
  );

/** Sets the fragment of the open page, and waits until whatever listens to it has been told and is at rest. */
const changeFragment = (page: Page, fragment: string) =>
  page.evaluate(
    (fragment) =>
      new Promise((rest) => {
        const { href } = location;
        addEventListener('hashchange', () => requestIdleCallback(rest), { once: true });
        location.hash = fragment;
        // The same again is no change.
        if (location.href === href) requestIdleCallback(rest);
      }),
    fragment,
  );

test('in the fragment and in whatever is stored', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('robots.txt');
  const broken = ['%E0%A4%A', '%00', '#', '.', ':~:text=', '__proto__'];
  for (const [index, text] of [...hostile, ...broken, ...shapes].entries()) {
    // The first is where notes, tray and place are shown, for which the shapes are; the other changes with each text.
    const first = shapes.includes(text) ? places.slice(0, 1) : [];
    for (const place of [...first, places[(index % (places.length - 1)) + 1] ?? '']) {
      await leave(page, text);
      const fragment = text.length > 200 || text.includes('[') ? '' : `#${text}`;
      await page.goto(place + fragment, { waitUntil: 'load' });
      const seen = await page.evaluate(
        (foreign) => [
          document.querySelector('h1')?.checkVisibility(),
          document.querySelectorAll(foreign).length,
        ],
        foreign,
      );
      expect(seen, `${place} ${text.slice(0, 80)}`).toEqual([true, 0]);
    }
  }
  await page.evaluate(() => localStorage.clear());
  // Where most listens to the fragment, each of them is met while the page is open, too.
  await page.goto('report/hives/');
  for (const text of [...hostile, ...broken]) {
    await changeFragment(page, text);
    expect(await strange(page), `#${text}`).toBe(0);
  }
  expect(heard).toEqual([]);
});

test('words that a hit hands over are taken once, by the page for which they are', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('report/hives/');
  for (const words of [[hostile[0], 'beekeeping'], [{}, 1], { length: 9 }]) {
    await page.evaluate(
      ([address, words]) => sessionStorage.setItem('reader:found', JSON.stringify({ address, words })),
      [`${fixture.path}report/`, words] as const,
    );
    await page.goto('report/hives/');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
    await page.goto('report/');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  }
  expect(heard).toEqual([]);
});

test('a note that was written down last is kept, whatever stands beside it', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('report/hives/');
  await page.evaluate((name) => {
    const target = { page: '/report/hives/', place: 'hives-2', fingerprint: '', label: 'Hives', printed: '' };
    const time = '2026-01-01T00:00:00.000Z';
    const whole = {
      created: time,
      modified: time,
      ink: 'yellow',
      note: 'Sound.',
      tags: [],
      targets: [target],
    };
    const entries = [
      ...[null, {}, { note: null }, { note: { id: 'a' } }, { note: { id: 'b', modified: '9' } }],
      ...[{ targets: {} }, { targets: [null] }, { targets: [{}] }, { tags: {} }, { note: {} }].map(
        (wrong, index) => ({ note: { ...whole, id: `c${index}`, ...wrong } }),
      ),
      { note: { ...whole, id: 'urn:uuid:sound' } },
    ];
    localStorage.setItem(name, JSON.stringify(entries));
  }, `reader:written:${fixture.path}`);
  await page.goto('notebook/');
  await expect(page.getByText('Sound.')).toBeVisible();
  await expect(page.locator('.notebook-list li.notebook-entry')).toHaveCount(1);
  // What was taken over is written down no more, nor what is no note.
  const written = () => page.evaluate((name) => localStorage.getItem(name), `reader:written:${fixture.path}`);
  await expect.poll(written).toBeNull();
  expect(heard).toEqual([]);
});

test('in the state of the history', async ({ page }) => {
  const heard = await alarms(page);
  const states = [
    ...['x', [], null, 9, { left: null }, { left: 'x' }, { left: [] }],
    ...['__proto__', 1e9, -1, {}, null].map((link) => ({ left: { link } })),
    { shown: 'x', focused: {}, scroll: 'x', isTyping: {} },
    { shown: 1e9, focused: '"]<b>', scroll: Number.MAX_VALUE },
    { shown: -5, focused: 'javascript:alert(1)', scroll: -1 },
  ];
  for (const place of ['report/hives/', 'search/?q=bees', 'sources/?kind=x']) {
    await page.goto(place);
    // One of them by a visit; the others are read by the same functions on the way back through the open page.
    await page.evaluate(
      (left) => history.replaceState(left, ''),
      states.at(place === 'report/hives/' ? 8 : -2),
    );
    await page.goto('robots.txt');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(async (states) => {
      for (const state of states) history.pushState(state, '');
      for (const _ of states) {
        const isBack = new Promise((back) => addEventListener('popstate', back, { once: true }));
        history.back();
        await isBack;
        await new Promise((rest) => requestIdleCallback(rest));
      }
    }, states);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(heard).toEqual([]);
});

test('in the query: of a hundred thousand letters, without a name, under a path with two slashes', async ({
  page,
}) => {
  const heard = await alarms(page);
  const long = 'a '.repeat(50_000);
  const queries = ['=', '&&&', 'q=%E0%A4%A', 'q=%00', 'kind=__proto__&in=constructor', 'q[]=x&q=y&q=z'];
  const heading = page.getByRole('heading', { level: 1 });
  for (const query of queries) {
    await page.goto(`sources/?${query}`);
    await expect(heading).toBeVisible();
  }
  await page.goto('search/?q=%E0%A4%A');
  await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
  await goThrough(
    page,
    [...queries, `q=${long}`, `${long}=1`].map((query) => `?${query}`),
  );
  await expect(heading).toBeVisible();
  // No server takes as long an address; a program on the page can make it. Here it reads it as it opens.
  await page.route(/sources\/\?/, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${fixture.url}sources/` }) });
  });
  for (const query of [`q=${long}`, `${long}=1`]) {
    await page.goto(`sources/?${query}`);
    await expect(heading).toBeVisible();
  }
  const twice = `${new URL(fixture.url).origin}/${fixture.path}search/`;
  await page.route(/\w\/\/some\/base\/search\//, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${fixture.url}search/` }) });
  });
  await page.goto(`${twice}?q=bees`);
  const field = page.getByRole('textbox');
  await expect(field).toHaveValue('bees');
  await field.fill('');
  // Before anything is typed again: the address without a query is written, too.
  await expect(page).toHaveURL(twice);
  await field.fill('hive');
  await field.press('Enter');
  await expect(page).toHaveURL(`${twice}?q=hive`);
  expect(heard).toEqual([]);
});

test('in the links of packets and notes', async ({ page }) => {
  const heard = await alarms(page);
  const bomb = deflateRawSync(Buffer.alloc(12_000_000)).toString('base64url');
  const listed = deflateRawSync(`[${'{},'.repeat(50_000)}{}]`).toString('base64url');
  const notes = ['A', 'AAAA', '____', bomb, listed, deflateRawSync('{"@context":1}').toString('base64url')];
  const parts = 'hives-1.winter.__proto__.constructor.a/b/c/d.hives-1';
  const links = [
    ...notes.flatMap((packed) => [
      `notebook/#notes=${packed}`,
      `teach/packet/#parts=hives-1&notes=${packed}`,
    ]),
    ...[
      '',
      '=',
      '&',
      parts,
      `${parts}&skip=${parts}&ask=${parts}`,
      'hives-1&cut=hives-1:9:1,99,-1,x',
      'x'.repeat(100_000),
    ].map((fields) => `teach/packet/#parts=${fields}`),
    `teach/packet/#${'parts=hives-1&'.repeat(5000)}`,
    `teach/packet/#parts=${'hives-1.'.repeat(20_000)}`,
    `teach/packet/#parts=hives-1&title=${'%F0%9F%90%9D'.repeat(200)}&do=${'%'.repeat(2000)}`,
  ];
  // By their pages: one link of each is a visit, the others are read by the same function while the page is open.
  for (const path of ['notebook/', 'teach/packet/']) {
    const fragments = links.filter((link) => link.startsWith(path)).map((link) => link.slice(path.length));
    await page.goto(path + fragments[0]);
    for (const fragment of fragments) {
      await changeFragment(page, fragment);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
  // What a packet is given, it makes a link of again.
  await page.getByRole('textbox', { name: 'Title' }).fill(`${'x'.repeat(119)}🐝`);
  expect(heard).toEqual([]);
});

test('in the link of a packet: as its title, its instruction and its parts', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('teach/packet/');
  const before = await strange(page);
  for (const text of hostile) {
    const fields = new URLSearchParams({ parts: `winter-1.${text}`, title: text, do: text });
    await page.evaluate((hash) => location.assign(hash), `#${fields}`);
    await expect(page.locator('.packet-heading')).toHaveText(text, { useInnerText: false });
    await expect(page.locator('.packet')).toContainText(text);
    await expect(page.locator('.packet-told')).toContainText('cannot be read');
    expect(await strange(page), text).toBe(before);
  }
  expect(heard).toEqual([]);
});

test('as content: titles, names and definitions stay text, in pages, feed, cards, book and Markdown', async ({
  page,
}) => {
  const site = resolve(import.meta.dirname, '..', made.folder);
  // A page without the policy of the site, which lets nobody parse a string.
  const parsed = (xml: string, selector: string) =>
    page.evaluate(
      ([text = '', wanted = '']) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        return [...document.querySelectorAll(`parsererror, ${wanted}`)].map((element) => element.textContent);
      },
      [xml, selector],
    );
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const feed = read('feed.xml');
  expect(await parsed(feed, 'author > name')).toEqual(expect.arrayContaining(hostile));
  expect(await parsed(feed, 'entry > title')).toContain(hostile[0]);
  const summaries = (await parsed(feed, 'entry > summary')).join();
  for (const text of [...hostile, hostile[24]]) expect(summaries).toContain(text);
  const book = unzipSync(readFileSync(join(site, 'report.epub')));
  const opened = (file: string) => strFromU8(book[`book/${file}`] ?? new Uint8Array());
  expect(await parsed(opened('package.opf'), 'creator')).toEqual(expect.arrayContaining(hostile));
  for (const file of Object.keys(book).filter((path) => path.endsWith('.xhtml')))
    expect(await parsed(strFromU8(book[file] ?? new Uint8Array()), 'script, img[onerror]'), file).toEqual([]);

  const heard = await alarms(page);
  const pages = ['', 'report/', 'report/comb/', 'sources/', 'glossary/', 'search/', 'about/', 'teach/'];
  for (const path of pages) {
    await page.goto(made.url + path);
    expect(await strange(page), path).toBe(0);
    for (const text of await page.locator('script[type="application/ld+json"]').allTextContents())
      JSON.parse(text);
  }
  // Of the pages of sources, which are made alike, some are opened; what there is to run is counted on each.
  for (const index of [0, 7, 16]) {
    await page.goto(`${made.url}sources/hostile-${index}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile[index]?.slice(0, 20) ?? '');
  }
  await page.goto('about:blank');
  const sources = await page.evaluate(
    ([htmls, foreign]) =>
      htmls.map((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const all = [...page.querySelectorAll('*')];
        return {
          heading: page.querySelector('h1')?.textContent,
          title: page.title,
          strange: page.querySelectorAll(foreign).length,
          scripts: page.scripts.length,
          handlers: all.flatMap((element) => element.getAttributeNames()).filter((name) => /^on/.test(name)),
          links: all
            .map((element) => `${element.getAttribute('href')}`)
            .filter((to) => /^javascript/i.test(to)),
        };
      }),
    [
      ['doe-2019', ...hostile.map((_, index) => `hostile-${index}`)].map((key) =>
        read(`sources/${key}/index.html`),
      ),
      foreign,
    ] as const,
  );
  for (const [index, text] of hostile.entries()) {
    const { heading, title, ...rest } = sources[index + 1] ?? {};
    expect(heading).toContain(text.slice(0, 20));
    expect(title).toContain(text.slice(0, 10));
    // As much as on the page of a source that nobody would mind.
    expect(rest, text).toEqual({ strange: 0, scripts: sources[0]?.scripts, handlers: [], links: [] });
  }
  expect(heard).toEqual([]);
});
