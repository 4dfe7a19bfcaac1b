import { type Command, runCommand } from '../commands/command.ts';

const usage = `
Usage: npm run mutate [-- <words of a promise> … --from=<number>]

Breaks what the table of promises in .github/CONTRIBUTING.md says, one edit at a time, in a copy of the project, and runs
the tests that the table names, until one fails; with words, only the promises that have one of them. Prints each
mutation with the test that notices it, or that none does. --from=40 goes on with the fortieth, where a run was ended.
Takes half an hour for all of them. TEST_PORT names the first of the ports that it uses.
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
    const first = /^--from=([1-9]\d*)$/;
    const options = words.filter((word) => word.startsWith('-'));
    const wrong = options.find((word) => !first.test(word));
    if (wrong !== undefined) throw new UsageError(`"${wrong}" is nothing that this command knows.`);
    const from = Number(first.exec(options.at(-1) ?? '')?.[1] ?? 1);
    const some = words.filter((word) => !options.includes(word));
    return (await breakAll(some, from, print)) === 0 ? 0 : 1;
  },
};

if (import.meta.main) await runCommand(mutate);
