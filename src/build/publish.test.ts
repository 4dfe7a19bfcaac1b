import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { checkBuilt, checkSiteFolder, clearLeftovers, publish } from './publish.ts';

test('a site takes the place of nothing but a site, or of nothing', () => {
  const room = mkdtempSync(join(tmpdir(), 'place-'));
  const [project, content] = [join(room, 'project'), join(room, 'project/content')];
  const check = (site: string) => checkSiteFolder(join(room, site), content, project);
  try {
    for (const folder of ['project/content', 'empty', 'www/other', 'site/pagefind', 'project-site'])
      mkdirSync(join(room, folder), { recursive: true });
    for (const file of ['www/private.key', 'site/pagefind/quick.json']) writeFileSync(join(room, file), '{}');

    for (const name of ['C#', 'a?b', 'a"b', "O'Brien", 'a%41'])
      assert.throws(() => checkSiteFolder('site', content, join(room, name)), {
        message: /No page can be made/,
      });
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

/** A folder that is a disk of its own, where this system lets us have one: a volume, as containers mount them. */
function withDisk(use: (disk: string) => void): boolean {
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    rmSync(disk, { recursive: true });
    return false;
  }
  try {
    use(disk);
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
  return true;
}

function staged(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'staged-'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'pagefind/quick.json'), '{}');
  writeFileSync(join(folder, `${name}.html`), name);
  return folder;
}

test('a site is published on another disk, and on one that begins at its own folder', (context) => {
  const tried = withDisk((disk) => {
    for (const site of [join(disk, 'www'), disk]) {
      for (const name of ['first', 'second']) {
        clearLeftovers(site);
        checkSiteFolder(site);
        assert.equal(publish(staged(name), site), undefined);
        assert.equal(readFileSync(join(site, `${name}.html`), 'utf8'), name);
        assert.deepEqual(readdirSync(site).sort(), [`${name}.html`, 'pagefind'].sort());
      }
      for (const name of readdirSync(site)) rmSync(join(site, name), { recursive: true });
      if (site !== disk) rmSync(site, { recursive: true });
    }
  });
  if (!tried) context.skip('no disk can be mounted here');
});

test('whatever moment it is killed at, one of the two sites is there, or comes back', () => {
  const room = mkdtempSync(join(tmpdir(), 'place-'));
  const [site, staging] = [join(room, 'site'), join(room, 'staging')];
  const publishing = `import { publish } from './src/build/publish.ts'; publish(${JSON.stringify(staging)}, ${JSON.stringify(site)});`;
  const stands = () => readdirSync(site).filter((name) => name.endsWith('.html'));
  try {
    for (const [fault, isBetween, left] of [
      ['renameSync staging', false, 'first'],
      ['renameSync /site', false, 'first'],
      ['renameSync .coming-site', true, 'first'],
      ['rmSync .former-site', false, 'second'],
    ] as const) {
      for (const folder of readdirSync(room)) rmSync(join(room, folder), { recursive: true });
      renameSync(staged('first'), site);
      renameSync(staged('second'), staging);
      const killed = spawnSync(
        process.execPath,
        ['--import', './src/build/fault.ts', '--input-type=module', '-e', publishing],
        { env: { ...process.env, FAULT: `${fault} kill` }, encoding: 'utf8' },
      );
      assert.equal(killed.signal, 'SIGKILL', `${fault} ${killed.stderr}`);
      assert.equal(existsSync(site), !isBetween, fault);
      clearLeftovers(site);
      assert.deepEqual(stands(), [`${left}.html`], fault);
      assert.deepEqual(
        readdirSync(room).filter((name) => /(?:coming|former|gone)/.test(name)),
        [],
        fault,
      );
    }
  } finally {
    rmSync(room, { recursive: true });
  }
});

test('what somebody else owns in the former site stays, is named, and keeps no site away', (context) => {
  if (process.platform === 'win32') return context.skip('Windows has other rights.');
  // Root may do all; nobody may not.
  const isRoot = process.getuid?.() === 0;
  const [root, nobody] = [0, 65_534];
  const asNobody = <T>(act: () => T): T => {
    if (isRoot) process.seteuid?.(nobody);
    try {
      return act();
    } finally {
      if (isRoot) process.seteuid?.(root);
    }
  };
  const room = mkdtempSync(join(tmpdir(), 'owned-'));
  const [site, staging, left] = ['site', 'staging', '.former-site'].map((name) => join(room, name)) as [
    string,
    string,
    string,
  ];
  try {
    renameSync(staged('first'), site);
    renameSync(staged('second'), staging);
    if (isRoot) execFileSync('chown', ['-R', String(nobody), room]);
    // A folder from which the builder may remove nothing.
    chmodSync(join(site, 'pagefind'), 0o555);
    if (isRoot) chownSync(join(site, 'pagefind'), root, root);
    assert.equal(
      asNobody(() => publish(staging, site)),
      left,
    );
    assert.ok(existsSync(join(site, 'second.html')));
    assert.throws(() => asNobody(() => clearLeftovers(site)), {
      message: `${left} is left of an earlier build and cannot be removed. Remove it.`,
    });
    assert.ok(existsSync(join(site, 'second.html')));
  } finally {
    for (const folder of [site, left])
      if (existsSync(join(folder, 'pagefind'))) chmodSync(join(folder, 'pagefind'), 0o755);
    rmSync(room, { recursive: true, force: true });
  }
});

test('an exchange that ended in the middle is gone on with', (context) => {
  const tried = withDisk((disk) => {
    publish(staged('first'), disk);
    // As a build leaves it that is killed when half of what stood has been put away.
    renameSync(staged('second'), `${disk}-second`);
    execFileSync('cp', ['-r', `${disk}-second`, join(disk, '.coming')]);
    rmSync(`${disk}-second`, { recursive: true });
    mkdirSync(join(disk, '.former'));
    renameSync(join(disk, 'first.html'), join(disk, '.former/first.html'));
    clearLeftovers(disk);
    assert.deepEqual(readdirSync(disk).sort(), ['pagefind', 'second.html']);
    assert.equal(existsSync(join(disk, 'first.html')), false);
  });
  if (!tried) context.skip('no disk can be mounted here');
});
