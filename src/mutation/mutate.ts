import { type Command, runCommand } from '../commands/command.ts';

const usage = `
Usage: npm run mutate [-- <words of a promise> …]

Breaks what the table of promises in .github/CONTRIBUTING.md says, one edit at a time, in a copy of the project, and runs
the tests that the table names; with words, only the promises that have one of them. Prints each mutation that no test
notices. Takes an hour for all of them. TEST_PORT names the first of the ports that it uses.
Ends with 0 when none survives, else with 1.
`;

export const mutate: Command = {
  usage,
  takes: 'words',
  run: async ({ words, print }) => {
    const [{ UsageError }, { breakAll }] = await Promise.all([
      import('../syntax/usage-error.ts'),
      import('./break-promises.ts'),
    ]);
    const wrong = words.find((word) => word.startsWith('-'));
    if (wrong !== undefined) throw new UsageError(`"${wrong}" is nothing that this command knows.`);
    return (await breakAll(words, print)) === 0 ? 0 : 1;
  },
};

if (import.meta.main) await runCommand(mutate);
