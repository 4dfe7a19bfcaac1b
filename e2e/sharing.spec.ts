import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { kinds } from './pages.ts';
import { fixture } from './sites.ts';

const { missing: _missing, ...answering } = kinds;

/** What a meta tag says. */
const metaOf = (html: string, attribute: string): string =>
  new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(html)?.[1] ?? '';

/** The path of the page that search engines are to show. */
const canonicalOf = (html: string): string =>
  new URL(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '').pathname;

test.describe('a link in a chat', () => {
  test('shows the title, a sentence and a card, on every kind of page', async ({ request }) => {
    for (const address of Object.values(answering)) {
      const html = await (await request.get(address)).text();
      const said = (name: string) => metaOf(html, `property="og:${name}"`);
      expect(said('title').length, address).toBeGreaterThan(3);
      expect(said('description'), address).toBe(metaOf(html, 'name="description"'));
      expect(new URL(said('url')).pathname).toBe(fixture.path + address.replace(/#.*/, ''));
      const card = await (await request.get(new URL(said('image')).pathname)).body();
      const { format, width, height } = await sharp(card).metadata();
      expect([format, width, height], address).toEqual(['png', 1200, 630]);
      expect(card.length, address).toBeLessThan(100_000);
    }
  });

  test('shows a card of its own for each document and section', async ({ request }) => {
    const cards = await Promise.all(
      ['site', 'report', 'letter', 'report/winter', 'report/swarm'].map(async (name) => {
        const card = await (await request.get(`cards/${name}.png`)).body();
        return card.toString('base64');
      }),
    );
    expect(new Set(cards).size).toBe(cards.length);
  });
});

test('what a page tells machines is in the terms of schema.org', async ({ request }) => {
  test.slow();
  const graphs = await Promise.all(
    Object.values(answering).map(async (address) => {
      const html = await (await request.get(address)).text();
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      return `const page_${address.replace(/\W/g, '_')}: Graph = ${json};`;
    }),
  );
  // The vocabulary is a set of types: a property that a class does not have, or a wrong value, does not compile.
  mkdirSync('.results', { recursive: true });
  writeFileSync('.results/json-ld.ts', `import type { Graph } from 'schema-dts';\n${graphs.join('\n')}\n`);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], lib: ['es5'] },
    ...{ module: 'nodenext', moduleResolution: 'nodenext' },
  };
  writeFileSync('.results/tsconfig.json', JSON.stringify({ compilerOptions, files: ['json-ld.ts'] }));
  const compile = () =>
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.results'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(compile).not.toThrow();
});

test('an edition says what it restates, by whom, when, and whom that cites', async ({ request }) => {
  const html = await (await request.get('report/')).text();
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const [work] = JSON.parse(json)['@graph'];
  expect(work.isBasedOn).toMatchObject({ '@type': 'Report', datePublished: '2018-02-03' });
  expect(work.isBasedOn.author.map(({ name }: { name: string }) => name)).toEqual([
    'Jane Roe',
    'John Doe',
    'Ann Poe',
  ]);
  expect(work.citation.length).toBeGreaterThan(20);
  expect(work.hasPart).toHaveLength(6);
});

test('feed, map and manifest are well formed and lead to what is there and wants to be found', async ({
  page,
  request,
  baseURL,
}) => {
  // A page without the policy of the site, which lets nobody parse a string.
  await page.goto('about:blank');
  const feed = await (await request.get('feed.xml')).text();
  for (const entry of feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? [''])
    expect(entry).toMatch(/<id>http.*<title>.*<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<.*<author>/s);
  for (const [file, links] of [
    ['feed.xml', 'entry link[rel=alternate]'],
    ['sitemap.xml', 'loc'],
  ] as const) {
    const text = await (await request.get(file)).text();
    const addresses = await page.evaluate(
      ([xml = '', selector = '']) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        if (document.querySelector('parsererror')) return undefined;
        return [...document.querySelectorAll(selector)].map(
          (element) => element.getAttribute('href') ?? element.textContent,
        );
      },
      [text, links],
    );
    expect(addresses?.length, file).toBeGreaterThan(1);
    const answers = await Promise.all(
      (addresses ?? []).map(async (address) => {
        const answer = await fetch(new URL(new URL(address).pathname, baseURL));
        const html = await answer.text();
        const isListed = !/<meta name="robots" content="noindex"/.test(html);
        const isItself = canonicalOf(html) === new URL(address).pathname;
        return { url: answer.url, isSound: answer.ok && isListed && isItself };
      }),
    );
    expect(answers.filter(({ isSound }) => !isSound).map(({ url }) => url)).toEqual([]);
  }
  expect(await (await request.get('robots.txt')).text()).toMatch(/Sitemap: https?:\/\/.*\/sitemap\.xml/);
  const manifest = await (await request.get('site.webmanifest')).json();
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect((await (await request.get('favicon.ico')).body()).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});

test('a page that packets are made of repeats a page of text, and says that this one is to be found', async ({
  request,
}) => {
  for (const [part, repeated] of [
    ['winter', 'report/winter/'],
    ['letter', 'letter/'],
  ]) {
    const html = await (await request.get(`teach/parts/${part}/`)).text();
    expect(canonicalOf(html)).toBe(`${fixture.path}${repeated}`);
  }
});

test('a page of text is there as Markdown, with its notes and sources', async ({ page, request }) => {
  await page.goto('report/hives/');
  const twin = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const text = await (await request.get(twin ?? '')).text();
  const ids = await page.locator('.passage').evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids) expect(text).toContain(`#${id})`);
  for (const number of [10, 11, 12]) expect(text).toMatch(new RegExp(`^\\[\\^${number}\\]: \\S`, 'm'));
  expect(text).toContain('| Clover ');
  expect(text).toContain('3,084 marked bees');
  expect(text).not.toMatch(/<(Stat|Term|Page|Annotation)|\]\(\/|\]\(#/);
  const whole = await (await request.get('report/all.md')).text();
  expect(whole.match(/^\[\^\d+\]: /gm)).toHaveLength(24);
  expect(await (await request.get('llms.txt')).text()).toContain(twin);
});
