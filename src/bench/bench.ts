import { UsageError } from '../build/usage-error.ts';
import { type Command, runCommand } from '../commands/command.ts';

const usage = `
Usage: npm run bench [-- sizes]

Builds, reads and searches the shipped collection, then made ones of 10, 100 and 1,000 content pages or of the sizes named
(multiples of five, from ten), and prints what that costs and how it grows. Ends with 0, with 1 when a build fails, with 2
when a size makes no sense.
`;

export const bench: Command = {
  usage,
  takes: 'words',
  run: async ({ words }) => {
    const sizes = words.length > 0 ? words.map(Number) : [10, 100, 1000];
    for (const size of sizes) {
      if (size >= 10 && size % 5 === 0) continue;
      throw new UsageError(
        `${size} is no number of content pages: a document has 5, and there are at least 2.`,
      );
    }
    const { measureAll } = await import('./measure.ts');
    await measureAll(sizes);
    return 0;
  },
};

if (import.meta.main) await runCommand(bench);
