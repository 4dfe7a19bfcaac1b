import { spawn } from 'node:child_process';
import { findOrInstallBrowser } from '../build/browser.ts';
import { withoutSettings } from '../config.ts';
import { begin } from './command.ts';

begin(
  `
Usage: npm test [-- words for Playwright]

Everything that must hold: style, types, content, unit tests, the build, and reading in a real browser (CHROMIUM names
one). npm test -- -g "note 12" runs the tests of that name. Ends with 0 when all pass, else with 1.
`,
  'words',
);

/*
 * Everything that must hold, in the order in which it is quickest to fail: types and style, content, units, the built
 * site in a real browser. Further words on the command line go to Playwright: npm test -- -g "note 12".
 */

const counts = { passed: 0, failed: 0 };

const steps: [name: string, command: string, ...parameters: string[]][] = [
  ['style', 'biome', 'check', '--error-on-warnings'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint', '--noSync'],
  ['content', 'node', 'src/commands/check.ts'],
  ['units', 'node', '--test', '--test-isolation=none', '--test-reporter=spec', 'src/**/*.test.ts'],
  ['build', 'node', 'src/commands/build.ts'],
  ['reading', 'playwright', 'test', '--config', 'e2e', ...process.argv.slice(2)],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CHROMIUM'] = findOrInstallBrowser();

for (const [name, command, ...parameters] of steps) {
  console.log(`\n— ${name}`);
  const code = await run(command, parameters);
  if (code !== 0) {
    console.log(`\n${counts.passed} passed, ${Math.max(counts.failed, 1)} failed`);
    process.exit(1);
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);

/** Runs a command in plain sight and counts the tests that it reports. */
function run(command: string, parameters: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...withoutSettings(process.env), FORCE_COLOR: '0' },
    });
    let last = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      last = (last + chunk).slice(-4000);
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      counts.passed += Number(/(?:ℹ pass|^\s*)\s*(\d+)(?: passed|$)/m.exec(last)?.[1] ?? 0);
      counts.failed += Number(/(?:ℹ fail\s+(\d+)|^\s*(\d+) failed)/m.exec(last)?.slice(1).find(Boolean) ?? 0);
      resolve(code ?? 1);
    });
  });
}
