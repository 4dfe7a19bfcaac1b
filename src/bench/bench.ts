import { type Command, runCommand } from '../commands/command.ts';
import { UsageError } from '../syntax/usage-error.ts';

const usage = `
Usage: npm run bench [-- sizes | -- paint | -- memory | -- lighthouse | -- --peers]

Builds, builds again after an edit, reads and searches the shipped collection, then made ones of 10, 100 and 1,000 content pages or of
the sizes named (multiples of five, from ten), and prints what that costs and how it grows. Or one of these: "paint" opens the shipped
texts' longest section and the same words in bare HTML, in turns, as on a slow phone; "memory" builds 1,000 pages of plain text, and
once more after an edit, which may take 1.2 GiB; "lighthouse" asks Lighthouse of the largest page of each kind; "--peers" builds the
same 1,000 pages here and with Starlight, and searches them in both. What the last two need comes from npm's registry, far from the
project, and goes again.
Ends with 0, with 1 when a build fails or takes too much memory, with 2 when a word makes no sense.
`;

export const bench: Command = {
  usage,
  takes: 'words',
  run: async ({ words }) => {
    const sizes = words.length > 0 ? words.map(Number) : [10, 100, 1000];
    const [only = ''] = words.length === 1 ? words : [];
    const { measureAll, measures } = await import('./measure.ts');
    if (Object.hasOwn(measures, only)) {
      await measures[only as keyof typeof measures]();
      return 0;
    }
    for (const [index, size] of sizes.entries()) {
      if (size >= 10 && size % 5 === 0) continue;
      throw new UsageError(
        `${words[index]} is no number of content pages: a document has 5, and there are at least 2.`,
      );
    }
    await measureAll(sizes);
    return 0;
  },
};

if (import.meta.main) await runCommand(bench);
