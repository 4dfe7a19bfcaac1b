import { type Command, runCommand } from '../commands/command.ts';
import { UsageError } from '../syntax/usage-error.ts';

const usage = `
Usage: npm run bench [-- sizes | -- paint | -- beside]

Builds, reads and searches the shipped collection, then made ones of 10, 100 and 1,000 content pages or of the sizes named
(multiples of five, from ten), and prints what that costs and how it grows; then, where npm's registry can be reached, searches
1,000 pages of plain text here and in Starlight's box, and prints both ("beside" does this alone). "paint" opens the shipped
texts' longest section and the same words in bare HTML, in turns, as on a slow phone. Ends with 0, with 1 when a
build fails, with 2 when a size makes no sense.
`;

export const bench: Command = {
  usage,
  takes: 'words',
  run: async ({ words }) => {
    const [only] = words.length === 1 ? words : [];
    const isBeside = only === 'beside';
    if (only === 'paint') {
      const { measurePaint } = await import('./measure.ts');
      await measurePaint();
      return 0;
    }
    const sizes = isBeside ? [] : words.length > 0 ? words.map(Number) : [10, 100, 1000];
    for (const size of sizes) {
      if (size >= 10 && size % 5 === 0) continue;
      throw new UsageError(
        `${size} is no number of content pages: a document has 5, and there are at least 2.`,
      );
    }
    const { measureAll, measureBesideOthers } = await import('./measure.ts');
    if (!isBeside) await measureAll(sizes);
    if (isBeside || words.length === 0) await measureBesideOthers();
    return 0;
  },
};

if (import.meta.main) await runCommand(bench);
