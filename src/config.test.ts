import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withoutSettings, wrongSettings } from './config.ts';

test('what is set as it should be passes', () => {
  assert.deepEqual(wrongSettings({}), []);
  for (const SITE_URL of ['https://example.org', 'http://localhost:8080/', ''])
    for (const BASE_PATH of ['', '/', 'reader', '/reader/', '/a/b-c_d.e/'])
      assert.deepEqual(
        wrongSettings({ SITE_URL, BASE_PATH, OFFLINE: 'off', PORT: '0' }),
        [],
        `${SITE_URL} ${BASE_PATH}`,
      );
});

test('what is not is told, all of it, with what to write', () => {
  const cases: [name: string, value: string, mend: string][] = [
    ['SITE_URL', 'example.org', 'Write it whole: https://example.org.'],
    ['SITE_URL', '//example.org', 'Write it whole: https://example.org.'],
    ['SITE_URL', 'ftp://example.org', 'Write it whole: https://example.org.'],
    [
      'SITE_URL',
      'https://example.org/reader/',
      'Write SITE_URL=https://example.org and, where it stands in a folder, BASE_PATH=/reader/.',
    ],
    [
      'SITE_URL',
      'https://me:secret@example.org',
      'Write it without a name and a password: https://example.org.',
    ],
    ['SITE_URL', 'https://me@example.org', 'Write it without a name and a password: https://example.org.'],
    ['BASE_PATH', '/my reader/', 'Write a folder as /reader/, in letters, digits and . - _ ~.'],
    ['BASE_PATH', '/../up/', 'Write a folder as /reader/, in letters, digits and . - _ ~.'],
    ['BASE_PATH', '//example.org/', 'Write a folder as /reader/, in letters, digits and . - _ ~.'],
    ['OFFLINE', 'yes', 'Write OFFLINE=on or OFFLINE=off.'],
    ['PORT', '70000', 'Write a number from 0 to 65535.'],
  ];
  for (const [name, value, mend] of cases)
    assert.deepEqual(wrongSettings({ [name]: value }), [`${name} is "${value}". ${mend}`]);
});

test('a command says so before it begins, and ends with 1', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    env: { ...process.env, SITE_URL: 'example.org', PORT: 'many' },
    encoding: 'utf8',
  });
  assert.equal(
    stderr,
    'SITE_URL is "example.org". Write it whole: https://example.org.\nPORT is "many". Write a number from 0 to 65535.\n',
  );
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('the environment of the tests keeps what is not the project’s', () => {
  const own = { SITE_URL: 'https://example.org', BASE_PATH: '/reader/', OFFLINE: 'on', CONTENT_DIR: 'other' };
  const kept = { PATH: '/bin', TEST_PORT: '4400', CHROMIUM: '/bin/chromium' };
  assert.deepEqual(withoutSettings({ ...own, SITE_DIR: 'x', PORT: '80', ...kept }), kept);
});

test('a setting that is empty, as a workflow has it that was given none, is not set', () => {
  const told = "import('./src/config.ts').then(({ keepsOffline }) => console.log(keepsOffline))";
  for (const [SITE_URL, keeps] of [
    ['', 'false\n'],
    ['https://example.org', 'true\n'],
  ] as const) {
    const env = { ...withoutSettings(process.env), SITE_URL };
    assert.equal(spawnSync(process.execPath, ['--eval', told], { env, encoding: 'utf8' }).stdout, keeps);
  }
});

test('where a link stands for the site, its place is what it leads to', () => {
  const room = mkdtempSync(join(tmpdir(), 'linked-'));
  try {
    mkdirSync(join(room, 'www'));
    symlinkSync('www', join(room, 'site'));
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "import { siteFolder } from './src/config.ts'; process.stdout.write(siteFolder);",
      ],
      { env: { ...withoutSettings(process.env), SITE_DIR: join(room, 'site') }, encoding: 'utf8' },
    );
    assert.equal(stdout, realpathSync(join(room, 'www')));
  } finally {
    rmSync(room, { recursive: true });
  }
});
