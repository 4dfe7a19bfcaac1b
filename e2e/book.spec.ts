import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { fixture } from './sites.ts';

/** Debian’s epubcheck is a jar; installed where it is missing and that is possible. */
function findEpubcheck(): string | undefined {
  const jar = '/usr/bin/epubcheck';
  if (!existsSync(jar) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
      execFileSync('apt-get', ['install', '-y', '-qq', 'epubcheck'], {
        stdio: 'ignore',
        timeout: 300_000,
        env: environment,
      });
    } catch {
      // The test that is skipped tells it.
    }
  }
  return existsSync(jar) ? jar : undefined;
}

// That of all documents has the chapters of each.
for (const book of ['report', 'documents']) {
  test(`epubcheck finds nothing in ${book}.epub`, () => {
    test.setTimeout(500_000);
    const jar = findEpubcheck();
    test.skip(jar === undefined, 'epubcheck is not installed, and could not be.');
    const { stdout, stderr } = spawnSync(
      'java',
      // A short run is over before a compiler that optimizes has paid.
      ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar ?? '', `${fixture.folder}/${book}.epub`],
      { encoding: 'utf8' },
    );
    expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
  });
}

test('a document is taken along as a book: notes lead back, pages are listed, figures are there twice', async ({
  page,
}) => {
  await page.goto('report/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'EPUB', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('report.epub');
  const bytes = await (await page.request.get('report.epub')).body();
  // A reader knows the file by its first bytes.
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');

  const files = unzipSync(bytes);
  mkdirSync('.results', { recursive: true });
  const folder = mkdtempSync(resolve('.results/book-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const open = (file: string) => page.goto(pathToFileURL(join(folder, 'book', file)).href);

  await open('nav.xhtml');
  await expect(page.locator('nav#toc li')).toHaveCount(1 + 7 + 4);
  expect(await page.locator('nav[role="doc-pagelist"] a').count()).toBe(9);

  await open('report_hives.xhtml');
  await page.locator('#ref-10').click();
  expect(new URL(page.url()).hash).toBe('#note-10');
  await page.locator('#note-10 [role="doc-backlink"]').first().click();
  expect(new URL(page.url()).hash).toBe('#ref-10');
  const chart = page.locator('#callout-six-plots');
  expect(
    await chart.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(300);
  await expect(chart.locator('tr').first()).toHaveText(/Clover\s*20%/);
  await page.locator('#note-12 a[href^="sources.xhtml#"]').first().click();
  await expect(page.locator(':target')).toContainText('Bees by plot');
  await page.goBack();
  await page.locator('#hives-2 a[href^="terms.xhtml#"]').first().click();
  await expect(page.locator(':target')).toBeVisible();

  const opf = strFromU8(files['book/package.opf'] ?? new Uint8Array());
  for (const feature of ['tableOfContents', 'printPageNumbers', 'alternativeText'])
    expect(opf).toContain(feature);
});

test('a book has the sources, figures and terms of its own documents', async ({ request }) => {
  const keys = async (book: string, file: string) => {
    const files = unzipSync(await (await request.get(`${book}.epub`)).body());
    const text = strFromU8(files[`book/${file}.xhtml`] ?? new Uint8Array());
    return (text.match(/(?<=<(?:li|tr|dt) id=")[^"]+/g) ?? []).sort();
  };
  for (const [file, ofReport, ofLetter] of [
    ['sources', 'roe-2016', 'mustermann-report'],
    ['figures', 'hive-month-average', 'clover-guards'],
    ['terms', 'hive-month', 'drone'],
  ] as const) {
    const [report, letter, both] = await Promise.all(
      ['report', 'letter', 'documents'].map((book) => keys(book, file)),
    );
    expect(report).toContain(ofReport);
    expect(report).not.toContain(ofLetter);
    expect(letter).toContain(ofLetter);
    expect(letter).not.toContain(ofReport);
    // Further reading is of no document; it stands in the book of all.
    const further = file === 'sources' ? ['keepers-handbook'] : [];
    expect(both).toEqual([...new Set([...(report ?? []), ...(letter ?? []), ...further])].sort());
  }
});
