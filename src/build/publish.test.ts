import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { checkBuilt, checkSiteFolder } from './publish.ts';

test('a site takes the place of nothing but a site, or of nothing', () => {
  const room = mkdtempSync(join(tmpdir(), 'place-'));
  const [project, content] = [join(room, 'project'), join(room, 'project/content')];
  const check = (site: string) => checkSiteFolder(join(room, site), content, project);
  try {
    for (const folder of ['project/content', 'empty', 'www/other', 'site/pagefind', 'project-site'])
      mkdirSync(join(room, folder), { recursive: true });
    for (const file of ['www/private.key', 'site/pagefind/quick.json']) writeFileSync(join(room, file), '{}');

    for (const site of ['project/.site', 'project-site', 'not/there', 'empty', 'site']) check(site);
    for (const [site, why] of [
      ['.', 'the project lies in it'],
      ['project', 'the project lies in it'],
      ['project/content', 'the content lies in it'],
      ['project/content/site', 'it lies in the content'],
      ['www', 'it holds other, private.key, and no site that was built here'],
    ] as const) {
      const message = `No site can take the place of ${join(room, site)}: ${why}. Name another folder in SITE_DIR.`;
      assert.throws(() => check(site), { message });
    }
  } finally {
    rmSync(room, { recursive: true });
  }
});

test('what reads a site is told where there is none, or one for another folder', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const name = relative('', site);
  try {
    const none = { message: `There is no site in ${name}. Make one: npm run build.` };
    assert.throws(() => checkBuilt(site), none);
    mkdirSync(join(site, 'pagefind'));
    writeFileSync(join(site, 'pagefind/quick.json'), '{}');
    writeFileSync(join(site, 'index.html'), '<body data-base="/reader/">');
    const other = { message: `The site in ${name} was built for /reader/. Say so: BASE_PATH=/reader/` };
    assert.throws(() => checkBuilt(site), other);
    writeFileSync(join(site, 'index.html'), '<body data-base="/">');
    checkBuilt(site);
  } finally {
    rmSync(site, { recursive: true });
  }
});
