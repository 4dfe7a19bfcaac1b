import { spawn } from 'node:child_process';
import { withoutSettings } from '../config.ts';

/** The tests that claim a promise. */
export interface Tests {
  files: string[];
  /** Of these, those whose names match. */
  only?: string;
}

/** As the tests of the browser are configured, but with the site alone that these need, and an end at the first failure. */
export const browserConfig = `import config from './playwright.config.ts';
import { fixture, site } from './sites.ts';
const { port } = { engine: fixture, content: site }[process.env.MUTATED];
const built = (command) => (command.includes('build.ts') ? command : 'node src/commands/build.ts && ' + command);
export default {
  ...config,
  retries: 0,
  maxFailures: 1,
  projects: config.projects.filter(({ name }) => name === process.env.MUTATED),
  webServer: config.webServer
    .filter((server) => server.port === port)
    .map((server) => ({ ...server, command: built(server.command), timeout: 300_000 })),
};
`;

/** @returns what fails first of tests in a project, units before browsers; `undefined` where all of them pass */
export async function firstFailure(project: string, { files, only }: Tests): Promise<string | undefined> {
  const units = files.filter((file) => file.endsWith('.test.ts'));
  // The engines are tested by Playwright's project for each, which the configuration above leaves out.
  const specs = files.filter((file) => file.endsWith('.spec.ts') && !file.includes('/engines/'));
  if (units.length > 0) {
    const named = only ? [`--test-name-pattern=${only}`] : [];
    const found = await run(project, ['node', '--test', '--test-reporter=tap', ...named, ...units], notOk);
    if (found !== undefined) return found;
  }
  for (const site of ['engine', 'content']) {
    const some = specs.filter((file) => file.includes('/content/') === (site === 'content'));
    if (some.length === 0) continue;
    const named = only ? ['-g', only] : [];
    const words = ['playwright', 'test', '--config', 'e2e/mutate.config.ts', ...some, ...named];
    const found = await run(project, words, inBrowser, { MUTATED: site });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a failing test is printed as it ends, by Node’s runner and by Playwright’s. */
const notOk = /^ *not ok \d+ - (.*)/m;
const inBrowser = /^ *1\) (?:\[\w+\] › )?(\S.*?) ?─*$/m;

/** Longer than any of these tests takes, in milliseconds; one that hangs has noticed. */
const patience = 400_000;

/** Runs a command until it ends or a test has failed. */
function run(
  cwd: string,
  [name = '', ...words]: string[],
  failing: RegExp,
  environment: Record<string, string> = {},
): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(name, words, {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutSettings(process.env), ...environment, FORCE_COLOR: '0' },
    });
    let output = '';
    let found: string | undefined;
    const signal = (which: NodeJS.Signals) => {
      try {
        process.kill(-(child.pid ?? 0), which);
      } catch {
        // All of them are gone.
      }
    };
    const hear = (chunk: Buffer) => {
      output += chunk;
      // Of Playwright the end is waited for: it stops its servers, which would answer the next tests.
      found ??= failing.exec(output)?.[1];
      if (found !== undefined && failing === notOk) signal('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setTimeout(() => {
      found ??= 'its time, which was over';
      signal('SIGINT');
      setTimeout(signal, 10_000, 'SIGKILL').unref();
    }, patience);
    child.on('error', ({ message }) => done(message));
    child.on('exit', (code) => {
      clearTimeout(timer);
      signal('SIGKILL');
      const last = output.trim().split('\n').slice(-12).join('\n      ');
      done(found ?? (code === 0 ? undefined : `an end with ${code}:\n      ${last}`));
    });
  });
}
