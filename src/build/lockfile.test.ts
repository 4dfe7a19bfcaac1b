import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

// What may be installed. A failure here is a question for whoever adds a package, before it runs on anybody's machine.

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  dev?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const project: Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts',
  Record<string, string>
> = read('package.json');
const packages = Object.entries<Package>(read('package-lock.json').packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Licenses of what builds the site. What reaches readers is Pagefind and Workbox, both MIT. */
const licenses = [
  // citeproc, which sets citations when the site is built, and which no reader gets.
  'AGPL-1.0',
  'CPAL-1.0',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  // Image codecs that Astro brings for each system, and that this site never calls.
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  // Typefaces of what is drawn.
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Packages that tell their license elsewhere than in their package.json. */
const told: Record<string, string> = { format: 'MIT' };

/** Packages that bring a program for each system; they work without their install scripts, too. */
const mayRunScripts = ['esbuild', 'fsevents'];

test('every version is exact', () => {
  for (const group of [project.dependencies, project.devDependencies, project.optionalDependencies]) {
    for (const [name, version] of Object.entries(group)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
});

test('every package comes from a registry, over https, with its hash', () => {
  for (const [path, { resolved, integrity, version }] of packages) {
    assert.match(integrity ?? '', /^sha512-/, path);
    // The lock names no registry: whichever npm is set to has to deliver these very bytes.
    assert.match(resolved ?? 'https://registry/package.tgz', /^https:\/\/[^/]+\/.*\.tgz$/, path);
    assert.match(version ?? '', /^\d+\.\d+\.\d+/, path);
  }
});

test('only named packages run a script when they are installed', () => {
  const running = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  assert.deepEqual(
    running.filter((name) => !mayRunScripts.includes(name)),
    [],
  );
});

test('every license is a named one', () => {
  const others = packages.filter(([path, { license = told[nameOf(path)] ?? 'none' }]) =>
    // Of several to choose from, one that is named will do.
    license
      .replace(/[()]/g, '')
      .split(' OR ')
      .every((choice) => choice.split(' AND ').some((one) => !licenses.includes(one))),
  );
  assert.deepEqual(others, []);
});

test('every package has its release and its reason in the list of packages', () => {
  const rows = [
    ...readFileSync('.github/PACKAGES.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (\S+) +\| \S.* \|$/gm),
  ].map(([, name, version]) => [name, version]);
  const direct = { ...project.dependencies, ...project.devDependencies };
  assert.deepEqual(Object.fromEntries(rows), direct);
});

test('npm run sbom lists every package, with its license, for machines', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { purl: string }[];
  };
  assert.equal(bomFormat, 'CycloneDX');
  const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)));
  for (const [path, { version, optional }] of packages)
    if (!optional) assert.ok(listed.has(`pkg:npm/${nameOf(path)}@${version}`), path);
});

test('an older Node is told which one is needed, before anything else', () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); require('./src/build/need-node.cjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^Install Node 22\.18 or later from https:\/\/nodejs\.org\/.* has Node 20\.1\.0/);
  assert.equal(project.scripts['postinstall'], 'node src/build/need-node.cjs');
});

/** Steps of workflows are pinned by commit, and no job may more than it says. */
test('workflows are pinned, and least in rights', () => {
  for (const file of readdirSync('.github/workflows')) {
    const text = readFileSync(`.github/workflows/${file}`, 'utf8');
    for (const [, used = ''] of text.matchAll(/uses: (.*)/g))
      assert.match(used, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
    assert.match(text, /^permissions: \{\}$/m, file);
    assert.match(text, /persist-credentials: false/, file);
    assert.doesNotMatch(text, /pull_request_target|\$\{\{ *github\.(?:event|head_ref)/, file);
  }
});

test('there are no more packages than there were', () => {
  const installed = new Set(packages.filter(([, { optional }]) => !optional).map(([path]) => nameOf(path)));
  assert.ok(installed.size <= 473, `${installed.size} packages; is the new one worth it?`);
  const forTests = packages.filter(([, { dev, optional }]) => dev && !optional).length;
  const [, all, dev] =
    /bring (\d+) packages,[\s\S]*?\. (\d+) of them come\s/.exec(
      readFileSync('.github/PACKAGES.md', 'utf8'),
    ) ?? [];
  assert.deepEqual([Number(all), Number(dev)], [installed.size, forTests]);
});
