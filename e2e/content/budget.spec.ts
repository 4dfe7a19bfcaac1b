import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { kinds } from './pages.ts';
import { otherTexts } from './shipped.ts';

test.skip(...otherTexts);

/*
 * What a first visit costs, counted: bytes as a host sends them, with Brotli, and requests. None of it depends on the
 * machine, nor on the browser: the icon is not counted, which one without windows does not ask for. The table is in the
 * .github/CONTRIBUTING.md; npm test -- e2e/content/budget.spec.ts prints it anew.
 */

interface Weight {
  html: number;
  css: number;
  script: number;
  font: number;
  other: number;
  requests: number;
}

/**
 * Bytes at most of a page's own text; of a section with its styles 14 KB. Lists grow with the collection: the sources are 153,
 * the events 103, the names 178.
 */
const htmlBudgets: Record<keyof typeof kinds, number> = {
  front: 3_000,
  brief: 6_500,
  section: 7_100,
  whole: 21_000,
  notes: 7_500,
  article: 15_550,
  sources: 20_000,
  source: 3_600,
  data: 6_000,
  figure: 3_700,
  compare: 12_000,
  comparison: 5_500,
  chart: 5_000,
  timeline: 15_300,
  glossary: 9_500,
  names: 28_500,
  search: 18_700,
  teach: 6_000,
  questions: 7_000,
  tasks: 7_500,
  packet: 13_000,
  notebook: 3_500,
  'own packet': 5_000,
  citations: 6_000,
  about: 4_500,
  missing: 2_500,
};

/** Bytes at most of scripts: of texts, which have previews and remember where one stopped; of lists with a filter. */
function scriptBudget(kind: string): number {
  if (kind === 'search') return 14_100;
  if (kind === 'notes') return 5_000;
  // It reads and writes notes, finds their places, and takes files in.
  if (kind === 'notebook') return 20_000;
  // Every page knows how to show citations in the style that was picked. This one draws the codes for cameras, which its parts would
  // otherwise bring, each of them: see below; its parts are dragged by finger.
  if (kind === 'own packet') return 11_150;
  // It looks for what is near the address that is not there, beside what every page loads.
  if (kind === 'missing') return 4_400;
  return 4_096;
}

const compressed = new Map<string, number>();

/** Bytes of a body on its way; what many pages load is compressed once. */
function sizeOf(url: string, body: Buffer): number {
  const size = compressed.get(url) ?? brotliCompressSync(body).length;
  compressed.set(url, size);
  return size;
}

/** Loads a page, and gives what tells later everything that it has loaded by itself until then, with nothing in any cache. */
async function visit(page: Page, address: string): Promise<() => Promise<Weight>> {
  const weight: Weight = { html: 0, css: 0, script: 0, font: 0, other: 0, requests: 0 };
  const read: Promise<void>[] = [];
  const parts: Record<string, keyof Weight> = {
    document: 'html',
    stylesheet: 'css',
    script: 'script',
    font: 'font',
  };
  page.on('response', (response) => {
    if (response.url().endsWith('/favicon.svg')) return;
    const part = parts[response.request().resourceType()] ?? 'other';
    weight.requests += 1;
    read.push(
      response.body().then((body) => {
        if (part === 'font') weight.font += body.length;
        else if (part === 'html') {
          // What a page is drawn by stands in it, and counts as what it is.
          const html = body.toString();
          const inline = /<(style|script data-faces)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
          weight.html += sizeOf(response.url(), Buffer.from(html.replace(inline, '')));
          for (const [, tag, code = ''] of html.matchAll(inline))
            weight[tag === 'style' ? 'css' : 'script'] += sizeOf(code, Buffer.from(code));
        } else weight[part] += sizeOf(response.url(), body);
      }),
    );
  });
  await page.goto(address, { waitUntil: 'load' });
  return async () => {
    // What is fetched ahead while the machine is busy may come after: its page closes before it could be read.
    page.removeAllListeners('response');
    await Promise.all(read);
    await page.close();
    return weight;
  };
}

test('every kind of page keeps its budget', async ({ browser }) => {
  const visits: { kind: string; page: Page; weigh: () => Promise<Weight> }[] = [];
  for (const [kind, address] of Object.entries(kinds)) {
    // A page of its own context has seen nothing before.
    const page = await browser.newPage();
    visits.push({ kind, page, weigh: await visit(page, address) });
  }
  // Each goes on loading until the last one has loaded nothing for half a second: what comes late is counted.
  await Promise.all(visits.map(({ page }) => page.waitForLoadState('networkidle')));
  const rows: [kind: string, weight: Weight][] = [];
  for (const { kind, weigh } of visits) rows.push([kind, await weigh()]);
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(8) : String(cell).padStart(8))).join(' | ')} |`;
  const columns = ['html', 'css', 'script', 'font', 'requests'] as const;
  console.log(
    [
      line(['page', ...columns]),
      ...rows.map(([kind, weight]) => line([kind, ...columns.map((name) => weight[name])])),
    ].join('\n'),
  );
  for (const [kind, { html, css, script, font, other, requests }] of rows) {
    expect.soft(html, `${kind}: HTML`).toBeLessThanOrEqual(htmlBudgets[kind as keyof typeof kinds]);
    if (kind === 'section')
      expect.soft(html + css, 'HTML and styles of a section').toBeLessThanOrEqual(14_000);
    // The notebook has the styles of the pencil, which texts load with its tools. Those of folded commentary are common, so that a
    // text takes in one sheet.
    expect.soft(css, `${kind}: styles`).toBeLessThanOrEqual(kind === 'notebook' ? 9_500 : 8_950);
    expect.soft(script, `${kind}: scripts`).toBeLessThanOrEqual(scriptBudget(kind));
    expect.soft(font, `${kind}: fonts`).toBeLessThanOrEqual(42_000);
    // A packet of one's own is put together from the parts that its link names; where nothing is, the map of the site tells
    // what is near.
    const most = { 'own packet': 20_000, missing: 2_200 }[kind] ?? 0;
    expect.soft(other, `${kind}: anything else`).toBeLessThanOrEqual(most);
    // The notebook is made of what texts load one by one: its parts are files already.
    const asksMore = { search: 12, packet: 12, 'own packet': 17, missing: 13, notebook: 20 }[kind];
    expect.soft(requests, `${kind}: requests`).toBeLessThanOrEqual(asksMore ?? 10);
  }
});

test('text is there with the first response, and is drawn without waiting for anything else', async ({
  page,
}) => {
  await page.goto(kinds.section);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus ===
          'blocking',
      )
      .map(({ name }) => new URL(name).pathname.replace(/^.*\/|\.[\w-]+(?=\.css$)/g, '')),
  );
  expect(blocking).toEqual([]);
  const response = await page.request.get(kinds.section);
  expect(await response.text()).toContain('id="note-12"');
});
