import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { withoutSettings } from '../config.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm test [-- words for Playwright]

Everything that must hold: style, types, content, unit tests, the build, and reading in real browsers: Chromium, and
where they are installed Firefox and WebKit (CHROMIUM and FIREFOX name one); ENGINES=chromium npm test leaves the others out.
npm test -- -g "note 12" runs the tests of that name. Ends with 0 when all pass, else with 1; with CI=1, a missing browser is a
failure.
`;

interface Step {
  name: string;
  command: string;
  words: string[];
}

const step = (name: string, command: string, ...words: string[]): Step => ({ name, command, words });

/** What takes seconds comes first, one after the other. */
const first = [
  step('style', 'biome', 'check', '--error-on-warnings'),
  step('content', 'node', 'src/commands/check.ts'),
];

/** Then these lanes run beside each other (in parallel), the steps of each in their order. */
const lanesFor = (words: string[]) => [
  [
    step('types', 'astro', 'check', '--minimumFailingSeverity', 'hint', '--noSync'),
    step(
      'units',
      'node',
      '--test',
      '--test-isolation=none',
      '--test-reporter=spec',
      '{src,e2e}/**/*.test.ts',
    ),
  ],
  [
    step('build', 'node', 'src/commands/build.ts'),
    step('reading', 'playwright', 'test', '--config', 'e2e', ...words),
  ],
];

const counts = { passed: 0, failed: 0 };
const running = new Set<ChildProcess>();

export const test: Command = {
  usage,
  takes: 'words',
  run: async ({ words, print }) => {
    const { findOrInstallBrowser } = await import('../build/browser.ts');
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // Node compiles what it loads once for all the processes of the tests (a compile cache), and not in each of them.
    process.env['NODE_COMPILE_CACHE'] ??= resolve('.results/compiled');
    process.env['CHROMIUM'] = findOrInstallBrowser();
    // Of the engines that readers have, those that are missing here are named; where CI says so, all must be had.
    const { askedEngines, findEngine, whereToGet } = await import('../build/engines.ts');
    const missing = askedEngines().filter((engine) => !findEngine(engine));
    for (const engine of missing)
      print(`Not tested in ${engine}, which is not installed here: ${whereToGet[engine]}`);
    if (missing.length > 0 && process.env['CI']) return 1;
    const lanes = lanesFor(words);
    await runAll(first);
    print(`\n… ${lanes.map((lane) => lane.map(({ name }) => name).join(', then ')).join('; beside it ')}`);
    await Promise.all(lanes.map(runAll));
    print(`\n${counts.passed} passed, ${counts.failed} failed`);
    return 0;
  },
};

/** Runs steps one after the other. The first that fails ends everything, by its name. */
async function runAll(steps: Step[]): Promise<void> {
  for (const each of steps) {
    const { code, output } = await run(each);
    process.stdout.write(`\n— ${each.name}\n${output}`);
    if (code === 0) continue;
    console.log(`\n${each.name} failed: ${counts.passed} passed, ${Math.max(counts.failed, 1)} failed`);
    for (const child of running) child.kill('SIGINT');
    process.exit(1);
  }
}

/** Runs a command, counts the tests that it reports, and gives what it printed, whole: lanes would mix their lines. */
function run({ command, words }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...withoutSettings(process.env), FORCE_COLOR: '0' },
    });
    running.add(child);
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const end = (code: number) => {
      running.delete(child);
      const last = output.slice(-4000);
      counts.passed += Number(/(?:ℹ pass|^\s*)\s*(\d+)(?: passed|$)/m.exec(last)?.[1] ?? 0);
      counts.failed += Number(/(?:ℹ fail\s+(\d+)|^\s*(\d+) failed)/m.exec(last)?.slice(1).find(Boolean) ?? 0);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

if (import.meta.main) await runCommand(test);
